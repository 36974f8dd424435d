import type { LocalizedText } from '../../src/types.js';
import { codeLists } from './code-lists.js';
import { CDN, type Dataset } from './dataset.js';
import { written } from './json.js';

/** The names of the codes keep their address from version to version: it leads to the newest file. */
const BASE = `${CDN}/dist/data/code-lists.jsonld#`;

/** The lists of codes and the indicators as concept schemes of SKOS. */
export function skos(dataset: Dataset): string {
  const { meta, indicators } = dataset;
  const schemes = [
    ...codeLists(dataset).map(({ id, title, codes }) => ({ id, title, codes })),
    {
      id: 'indicator',
      title: { nl: 'Indicatoren', en: 'Indicators' },
      codes: indicators.map(({ id, name, definition }) => ({
        code: id,
        label: name,
        definition,
        sameAs: undefined,
      })),
    },
  ];
  return written({
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      dct: 'http://purl.org/dc/terms/',
      owl: 'http://www.w3.org/2002/07/owl#',
      schema: 'https://schema.org/',
    },
    __meta: meta,
    '@graph': schemes.flatMap(({ id, title, codes }) => [
      {
        '@id': `${BASE}${id}`,
        '@type': 'skos:ConceptScheme',
        'dct:title': localized(title),
        'dct:license': { '@id': meta.licenceUrl },
        'owl:versionInfo': meta.version,
        'skos:hasTopConcept': codes.map(({ code }) => ({ '@id': conceptId(id, code) })),
      },
      ...codes.map(({ code, label, definition, sameAs }) => ({
        '@id': conceptId(id, code),
        '@type': 'skos:Concept',
        'skos:prefLabel': localized(label),
        'skos:notation': code,
        'skos:inScheme': { '@id': `${BASE}${id}` },
        'skos:topConceptOf': { '@id': `${BASE}${id}` },
        ...(definition === undefined ? {} : { 'skos:definition': localized(definition) }),
        ...(sameAs === undefined ? {} : { 'skos:exactMatch': { '@id': sameAs } }),
      })),
    ]),
  });
}

function conceptId(list: string, code: string): string {
  return `${BASE}${list}/${encodeURIComponent(code)}`;
}

export function localized(text: LocalizedText): object[] {
  return (['nl', 'en'] as const).map((language) => ({ '@value': text[language], '@language': language }));
}
