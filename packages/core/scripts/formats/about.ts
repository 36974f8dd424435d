import type { LocalizedText } from '../../src/types.js';

/** What the catalogues say of the data, in one place. */
export const TITLE: LocalizedText = {
  nl: 'HC Roadmap: doelen, indicatoren en waarnemingen',
  en: 'HC Roadmap: targets, indicators and observations',
};

export const DESCRIPTION: LocalizedText = {
  nl: 'De doelen van openbare roadmaps, de indicatoren waaraan ze gemeten worden, en elke gevonden waarde met haar bron. Waarden die elkaar tegenspreken staan naast elkaar.',
  en: 'The targets of public roadmaps, the indicators they are measured by, and every value that was found with its source. Values that contradict each other stand side by side.',
};

export const PUBLISHER = 'HC Roadmap contributors';

/** A file that a catalogue offers. */
export interface Distribution {
  readonly path: string;
  readonly title: LocalizedText;
  readonly mediaType: string;
}

/** The files that hold the data themselves, the most useful first. */
export const DISTRIBUTIONS: readonly Distribution[] = [
  {
    path: 'collection.json',
    title: { nl: 'Alles, als JSON', en: 'Everything, as JSON' },
    mediaType: 'application/json',
  },
  {
    path: 'observations.csv',
    title: { nl: 'Alle waarnemingen, als CSV', en: 'All observations, as CSV' },
    mediaType: 'text/csv',
  },
  {
    path: 'datapackage.json',
    title: { nl: 'Alle tabellen, als Data Package', en: 'All tables, as a Data Package' },
    mediaType: 'application/json',
  },
  {
    path: 'code-lists.jsonld',
    title: { nl: 'Codelijsten, als SKOS', en: 'Code lists, as SKOS' },
    mediaType: 'application/ld+json',
  },
];

/** The years that the observations are of, as a stretch: `2005/2023`. */
export function coverage(periods: readonly string[]): string {
  const years = periods.map((period) => Number(period.slice(0, 4)));
  // A school year lasts into the next year.
  const ends = periods.map((period) => Number(period.slice(0, 4)) + (period.includes('/') ? 1 : 0));
  return `${Math.min(...years)}/${Math.max(...ends)}`;
}
