import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import type { EmbeddedRoadmap } from '@hc-roadmap/core/embedded';
import { pick } from './pick.js';

/** The embedded roadmap of an id; the default one when none is named. */
export function embeddedRoadmap(id: string | null): EmbeddedRoadmap {
  return id === null ? embeddedRoadmaps[0] : pick('roadmap', embeddedRoadmaps, id);
}
