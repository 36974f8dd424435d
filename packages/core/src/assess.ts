/**
 * The least that assesses and explains a target: without the methods that nobody asked for, and the words for them. For
 * pages: what a bundler splits into chunks it splits by doors, and the main one leads to everything.
 */
export { assessByMethod, type AssessByMethodOptions } from './assess/by-method.js';
export { explain } from './explain/explain.js';
export { nl } from './words/nl.js';
export { en } from './words/en.js';
