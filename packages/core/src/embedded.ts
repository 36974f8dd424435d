/**
 * The roadmaps that come with the package, cut so that a page loads only what it asks for. This is what the
 * widgets use; for a whole roadmap at once see `getRoadmap` in `./roadmaps`.
 */
export { embeddedRoadmaps } from './generated/embedded.js';
export type { EmbeddedRoadmap, EmbeddedTarget, PreparedExplanation } from './internal/embedded-types.js';
