import { roadmaps } from './generated/roadmaps.js';
import type { DefaultRoadmapId } from './generated/ids.js';
import type { KnownRoadmapId, RoadmapOf } from './lookup/embedded-ids.js';
import { named } from './lookup/named.js';

export { roadmaps };
export type { RoadmapId, RoadmapOf } from './lookup/embedded-ids.js';

/**
 * A whole roadmap by its id; the default roadmap when none is named. Its type knows the ids of its targets and
 * indicators, so that `./lookup` refuses any other while you type.
 *
 * @throws RoadmapError `unknown-roadmap`, with the nearest id, when there is none of that id.
 */
export function getRoadmap<Name extends string = DefaultRoadmapId>(
  id?: Name & KnownRoadmapId<Name>,
): RoadmapOf<Name> {
  const found = id === undefined ? roadmaps[0] : named(roadmaps, id, 'unknown-roadmap', 'getRoadmap: id');
  return found as RoadmapOf<Name>;
}
