/**
 * Roadmaps and figures as people type them: a folder of YAML or a file of JSON, read, checked and written out. For Node
 * alone; it reads files. A page that takes a roadmap from elsewhere uses `./load`.
 */
export type { AuthoredData } from './authoring/authored-data.js';
export { InvalidDataError } from './authoring/invalid-data.js';
export { printProblem, type PlacedMessage, type Problem, type ProblemCode } from './authoring/problem.js';
export { readFolder } from './authoring/read-folder.js';
export { readRoadmapFile } from './authoring/read-roadmap-file.js';
