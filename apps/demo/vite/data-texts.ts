import type { Language, LocalizedText } from '@hc-roadmap/core';

const ABOUT: Readonly<Record<string, LocalizedText>> = {
  'code-lists.jsonld': { nl: 'Alle codes en indicatoren, als SKOS', en: 'All codes and indicators, as SKOS' },
  'codes.csv': { nl: 'Wat elke code betekent', en: 'What each code means' },
  'collection.json': { nl: 'Alles in één bestand', en: 'Everything in one file' },
  'csv-metadata.json': {
    nl: 'Beschrijving van de tabellen, als CSVW',
    en: 'Description of the tables, as CSVW',
  },
  'datapackage.json': {
    nl: 'Beschrijving van de tabellen, als Data Package',
    en: 'Description of the tables, as a Data Package',
  },
  'dataset.jsonld': { nl: 'Voor zoekmachines, als schema.org', en: 'For search engines, as schema.org' },
  'dcat-ap-nl.jsonld': {
    nl: 'Voor een datacatalogus, als DCAT-AP-NL 3',
    en: 'For a data catalogue, as DCAT-AP-NL 3',
  },
  'goals.csv': { nl: 'Wat anderen willen halen', en: 'What others want to reach' },
  'not-found.csv': { nl: 'Wat gezocht is en niet gevonden', en: 'What was looked for and not found' },
  'indicators.csv': { nl: 'Wat er gemeten is', en: 'What was measured' },
  'measures.csv': { nl: 'Waaraan elk doel gemeten wordt', en: 'What each target is measured by' },
  'observations.csv': { nl: 'Alle waarden, één per rij', en: 'All values, one a row' },
  'series.csv': { nl: 'Wat er in elke reeks geteld is', en: 'What was counted in each series' },
  'sources.csv': { nl: 'Alle bronnen', en: 'All sources' },
  'targets.csv': { nl: 'Alle doelen', en: 'All targets' },
};

/** What is in a data file. */
export function aboutFile(name: string, language: Language): string {
  if (name.startsWith('roadmaps/')) return { nl: 'Eén hele roadmap', en: 'One whole roadmap' }[language];
  if (name.startsWith('schema/'))
    return { nl: 'De vorm van de JSON, als JSON Schema', en: 'The form of the JSON, as JSON Schema' }[
      language
    ];
  const about = ABOUT[name];
  if (about === undefined) throw new Error(`aboutFile: name must be a file that has a text, got ${name}`);
  return about[language];
}
