import type { ActionLine, Roadmap } from '../types.js';
import type { TargetIdOf } from './ids.js';
import { named } from './named.js';

/**
 * The action lines that serve a target, in the order of the roadmap. On what basis each serves it stands in its `targets`.
 *
 * @throws RoadmapError `unknown-target`, with the nearest id, when there is none of that id.
 */
export function contributingLines<const Data extends Pick<Roadmap, 'targets' | 'actionLines'>>(
  data: Data,
  target: TargetIdOf<Data>,
): ActionLine[] {
  const { id } = named(data.targets, target, 'unknown-target', 'target');
  return data.actionLines.filter(({ targets }) => targets.some((link) => link.target === id));
}
