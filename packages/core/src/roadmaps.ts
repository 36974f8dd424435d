import { RoadmapError } from './errors.js';
import { roadmaps } from './generated/roadmaps.js';
import type { Roadmap } from './types.js';

export { roadmaps };

/**
 * A whole roadmap by its id; the default roadmap when none is named.
 *
 * @throws RoadmapError `unknown-roadmap` when there is none of that id.
 */
export function getRoadmap(id?: string): Roadmap {
  if (id === undefined) return roadmaps[0];
  const found = roadmaps.find((roadmap) => roadmap.id === id);
  if (found === undefined) {
    const known = roadmaps.map((roadmap) => roadmap.id).join(', ');
    throw new RoadmapError('unknown-roadmap', `getRoadmap: id must be one of ${known}, got ${id}`);
  }
  return found;
}
