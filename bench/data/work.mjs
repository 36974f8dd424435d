import { loadRoadmap } from '@hc-roadmap/core/load';
import { conflicts, observations, seriesFor } from '@hc-roadmap/core/lookup';

/**
 * What is done with all of a roadmap. Each is given its JSON as well, and what it gives is kept while memory is measured.
 *
 * @type {Readonly<Record<string, (roadmap: import('@hc-roadmap/core').Roadmap, json: string) => unknown>>}
 */
export const work = {
  'observations of each indicator': (roadmap) =>
    roadmap.indicators.map(({ id }) => observations(roadmap, { indicator: id })),
  'seriesFor each indicator, one vintage': (roadmap) =>
    roadmap.indicators.map(({ id }) => seriesFor(roadmap, { indicator: id }, { vintage: '2018' })),
  conflicts: (roadmap) => conflicts(roadmap),
  // The limit of 5 million characters is lifted: it is there to refuse what this measures.
  'loadRoadmap of a text': (_roadmap, json) => loadRoadmap(json, { maxCharacters: Infinity }),
  // The part of it that is not ours.
  'JSON.parse of that text, to compare': (_roadmap, json) => JSON.parse(json),
};
