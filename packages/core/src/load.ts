/** Roadmaps that come from elsewhere while a program runs, checked before anything is made of them. */
export { loadRoadmap, type LoadOptions } from './loading/load-roadmap.js';
export { InvalidRoadmapError, type RoadmapProblem } from './loading/invalid-roadmap.js';
