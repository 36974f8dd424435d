import { RoadmapError } from '@hc-roadmap/core';
import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';

type Embedded = (typeof embeddedRoadmaps)[number];

/** The embedded roadmap of an id; the default one when none is named. */
export function embeddedRoadmap(id: string | null): Embedded {
  if (id === null) return embeddedRoadmaps[0];
  const found = embeddedRoadmaps.find((roadmap) => roadmap.id === id);
  if (found === undefined) throw unknown('roadmap', id, embeddedRoadmaps.map((roadmap) => roadmap.id));
  return found;
}

/** An error that tells the developer which values there are. */
export function unknown(what: 'roadmap' | 'target' | 'edition', given: string, known: readonly string[]): RoadmapError {
  return new RoadmapError(`unknown-${what}`, `${what} must be one of ${known.join(', ')}, got ${given}`);
}
