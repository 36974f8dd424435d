import { allMethods } from '@hc-roadmap/core';
import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import { methodTerms } from '@hc-roadmap/core/glossary';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import type { Attribute } from 'custom-elements-manifest';

const ofMethod = await methodTerms.en();

/** What an editor can offer for an attribute of this name; the same in every element. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  lang: ['nl', 'en'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  method: [...new Set(allMethods.map(({ id }) => id))],
  ...idsOf(embeddedRoadmaps.map(({ id }) => getRoadmap(id))),
};

/** Values that an attribute is known to take; none when any text will do. A choice of words comes from its type. */
export function knownValues({ name, type }: Attribute): readonly string[] {
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  return words.length > 0 ? words : (KNOWN[name] ?? []);
}

function idsOf(roadmaps: readonly ReturnType<typeof getRoadmap>[]): Record<string, string[]> {
  const targets = roadmaps.flatMap((roadmap) => roadmap.targets);
  return {
    roadmap: roadmaps.map(({ id }) => id),
    edition: roadmaps.flatMap(({ editions }) => editions.map(({ id }) => id)),
    target: targets.map(({ id }) => id),
    term: [...roadmaps.flatMap(({ terms = [] }) => terms), ...ofMethod].map(({ id }) => id),
    measure: targets.flatMap((target) =>
      target.kind === 'milestone' ? [] : target.measures.map(({ id }) => id),
    ),
  };
}
