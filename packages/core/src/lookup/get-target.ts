import type { TargetData } from '../types.js';
import type { TargetIdOf, TargetNamed } from './ids.js';
import { named } from './named.js';

/**
 * A target of a roadmap by its id.
 *
 * @throws RoadmapError `unknown-target`, with the nearest id, when there is none of that id.
 */
export function getTarget<
  const Data extends Pick<TargetData, 'targets'>,
  const Name extends TargetIdOf<Data>,
>(data: Data, id: Name): TargetNamed<Name> {
  return named(data.targets, id, 'unknown-target', 'target') as TargetNamed<Name>;
}
