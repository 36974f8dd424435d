import type { TargetData } from '@hc-roadmap/core';
import { embeddedRoadmap } from './embedded.js';
import { pick } from './pick.js';

/** Which target is meant, and of what data. */
export interface TargetQuestion {
  /** The page's own roadmap, or a slice of one; `null` for an embedded roadmap. */
  readonly data: TargetData | null;
  readonly roadmap: string | null;
  /** The first one when it is `null`. */
  readonly target: string | null;
}

/**
 * The figures of a target, and its id.
 *
 * @throws RoadmapError `unknown-roadmap` or `unknown-target` with the ids that there are.
 */
export async function findTargetData({
  data,
  roadmap,
  target,
}: TargetQuestion): Promise<{ readonly data: TargetData; readonly target: string }> {
  if (data !== null) return { data, target: target ?? data.targets[0]?.id ?? '' };
  const { targets } = embeddedRoadmap(roadmap);
  const embedded = target === null ? targets[0] : pick('target', targets, target);
  return { data: await embedded.data(), target: embedded.id };
}
