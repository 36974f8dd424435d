import { coverage, DESCRIPTION, DISTRIBUTIONS, PUBLISHER, TITLE } from './about.js';
import { addressOf, DATASET_ID, REPOSITORY, type Dataset } from './dataset.js';
import { written } from './json.js';
import { localized } from './skos.js';

const EU = 'http://publications.europa.eu/resource/authority';
const ACCESS = `${EU}/access-right/PUBLIC`;
const THEME = `${EU}/data-theme/EDUC`;
const LANGUAGES = [`${EU}/language/NLD`, `${EU}/language/ENG`];
const PUBLISHER_ID = `${REPOSITORY}#contributors`;
const CONTACT_ID = `${REPOSITORY}#contact`;

/** The data set as a catalogue of the Dutch government takes it: DCAT-AP-NL 3. */
export function dcat({ meta, indicators }: Dataset, sizes: ReadonlyMap<string, number>): string {
  const periods = indicators.flatMap(({ series }) =>
    series.flatMap(({ observations }) => observations.map(({ period }) => period)),
  );
  const [start = '', end = ''] = coverage(periods).split('/');
  const mediaTypes = [...new Set(DISTRIBUTIONS.map(({ mediaType }) => mediaType))];
  return written({
    '@context': {
      adms: 'http://www.w3.org/ns/adms#',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    __meta: meta,
    '@graph': [
      {
        '@id': DATASET_ID,
        '@type': 'dcat:Dataset',
        'dct:title': localized(TITLE),
        'dct:description': localized(DESCRIPTION),
        'dct:identifier': DATASET_ID,
        'dct:accessRights': { '@id': ACCESS },
        'dcat:contactPoint': { '@id': CONTACT_ID },
        'dct:creator': { '@id': PUBLISHER_ID },
        'dct:publisher': { '@id': PUBLISHER_ID },
        'dcat:theme': { '@id': THEME },
        'dct:language': LANGUAGES.map((id) => ({ '@id': id })),
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': { '@value': start, '@type': 'xsd:gYear' },
          'dcat:endDate': { '@value': end, '@type': 'xsd:gYear' },
        },
        'dcat:keyword': [
          { '@value': 'human capital', '@language': 'nl' },
          { '@value': 'topsectoren', '@language': 'nl' },
        ],
        'dcat:version': meta.version,
        'dcat:landingPage': { '@id': REPOSITORY },
        'dcat:distribution': DISTRIBUTIONS.map(({ path }) => ({ '@id': distributionId(path) })),
      },
      ...DISTRIBUTIONS.map(({ path, title, mediaType }) => ({
        '@id': distributionId(path),
        '@type': 'dcat:Distribution',
        'dct:title': localized(title),
        'dcat:accessURL': { '@id': addressOf(meta, path) },
        'dcat:downloadURL': { '@id': addressOf(meta, path) },
        'dct:license': { '@id': meta.licenceUrl },
        'dcat:mediaType': { '@id': mediaTypeId(mediaType) },
        ...byteSize(sizes.get(path)),
      })),
      {
        '@id': PUBLISHER_ID,
        '@type': 'foaf:Agent',
        'foaf:name': localized({ nl: PUBLISHER, en: PUBLISHER }),
      },
      {
        '@id': CONTACT_ID,
        '@type': ['vcard:Kind', 'vcard:Organization'],
        'vcard:fn': PUBLISHER,
        'vcard:hasURL': { '@id': `${REPOSITORY}/issues` },
      },
      // Shapes want the kind of each thing that is named, in the file itself.
      { '@id': REPOSITORY, '@type': 'foaf:Document' },
      { '@id': ACCESS, '@type': 'dct:RightsStatement' },
      ...LANGUAGES.map((id) => ({ '@id': id, '@type': 'dct:LinguisticSystem' })),
      { '@id': meta.licenceUrl, '@type': 'dct:LicenseDocument' },
      {
        '@id': THEME,
        '@type': 'skos:Concept',
        'skos:prefLabel': localized({
          nl: 'Onderwijs, cultuur en sport',
          en: 'Education, culture and sport',
        }),
      },
      ...mediaTypes.map((type) => ({ '@id': mediaTypeId(type), '@type': 'dct:MediaType' })),
    ],
  });
}

function distributionId(path: string): string {
  return `${REPOSITORY}#data/${path}`;
}

function mediaTypeId(type: string): string {
  return `https://www.iana.org/assignments/media-types/${type}`;
}

function byteSize(bytes: number | undefined): object {
  return bytes === undefined
    ? {}
    : { 'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' } };
}
