/** What a reader of linked data gets from the files: expanded by jsonld.js, which may load nothing from the network. */
import jsonld from 'jsonld';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../test/dataset.js';
import { needsShared } from '../../test/shared.js';
import { allFormats } from './all.js';
import { codeLists } from './code-lists.js';

const dataset = realDataset();
const files = allFormats(dataset);
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SCHEMA = 'https://schema.org/';

type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
};

async function expanded(document: unknown): Promise<readonly Expanded[]> {
  const result: unknown = await jsonld.expand(document as object, {
    documentLoader: (url: string) => {
      if (url !== 'https://schema.org') return Promise.reject(new Error(`${url} must not be loaded`));
      // Enough of the real context: every word of ours is in its vocabulary.
      const context = { '@context': { '@vocab': SCHEMA } };
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
    },
  });
  return result as readonly Expanded[];
}

const read = async (name: string): Promise<readonly Expanded[]> =>
  expanded(JSON.parse(files.get(name) ?? '') as unknown);
const ofType = (nodes: readonly Expanded[], type: string): Expanded[] =>
  nodes.filter((node) => node['@type']?.includes(type));

describe('DCAT-AP-NL 3', () => {
  // The shapes of Geonovum are in no npm package: these are the mandatory properties of the profile, by hand.
  const mandatory: readonly (readonly [type: string, one: readonly string[], some: readonly string[]])[] = [
    [
      `${DCAT}Dataset`,
      [`${DCT}identifier`, `${DCT}accessRights`, `${DCT}publisher`],
      [`${DCT}title`, `${DCT}description`, `${DCAT}contactPoint`, `${DCT}creator`, `${DCAT}theme`],
    ],
    [`${DCAT}Distribution`, [`${DCAT}accessURL`, `${DCT}license`], []],
    ['http://xmlns.com/foaf/0.1/Agent', [], ['http://xmlns.com/foaf/0.1/name']],
  ];

  it.each(mandatory)('%s has what is mandatory, as often as it may', async (type, one, some) => {
    const nodes = ofType(await read('dcat-ap-nl.jsonld'), type);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      for (const property of one) expect(node[property], property).toHaveLength(1);
      for (const property of some) expect(node[property]?.length, property).toBeGreaterThan(0);
    }
  });

  it('says of each thing that it names what kind of thing it is', async () => {
    const nodes = await read('dcat-ap-nl.jsonld');
    const typed = new Set(nodes.flatMap((node) => (node['@type'] === undefined ? [] : [node['@id']])));
    const controlled = ['accessRights', 'license', 'language', 'publisher', 'creator'].map(
      (name) => DCT + name,
    );
    for (const node of nodes)
      for (const property of [
        ...controlled,
        `${DCAT}theme`,
        `${DCAT}mediaType`,
        `${DCAT}contactPoint`,
        `${DCAT}distribution`,
      ])
        for (const value of node[property] ?? []) expect(typed).toContain(value['@id']);
  });

  const sample = new URL(
    '../../../../../shared/samples/metadata/dcat-ap-nl3.minimal.valid.jsonld',
    import.meta.url,
  );
  it.skipIf(!existsSync(sample))(`has every property of the valid sample ${needsShared}`, async () => {
    const [ours, theirs] = await Promise.all([
      read('dcat-ap-nl.jsonld'),
      expanded(JSON.parse(readFileSync(sample, 'utf8')) as unknown),
    ]);
    for (const type of [`${DCAT}Dataset`, `${DCAT}Distribution`, 'http://xmlns.com/foaf/0.1/Agent']) {
      const [their] = ofType(theirs, type);
      for (const our of ofType(ours, type))
        expect(Object.keys(our)).toEqual(expect.arrayContaining(Object.keys(their ?? {})));
    }
  });
});

describe('SKOS', () => {
  it('has a scheme for each list of codes and for the indicators', async () => {
    const schemes = ofType(await read('code-lists.jsonld'), `${SKOS}ConceptScheme`);
    expect(schemes.map((scheme) => scheme['@id']?.split('#')[1])).toEqual([
      ...codeLists(dataset).map(({ id }) => id),
      'indicator',
    ]);
  });

  it('gives each concept one name in each language, one notation, and a scheme that there is', async () => {
    const nodes = await read('code-lists.jsonld');
    const ids = nodes.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const concepts = ofType(nodes, `${SKOS}Concept`);
    expect(concepts.length).toBeGreaterThan(20);
    for (const concept of concepts) {
      expect(concept[`${SKOS}prefLabel`]?.map((label) => label['@language'])).toEqual(['nl', 'en']);
      expect(concept[`${SKOS}notation`]).toHaveLength(1);
      expect(ids).toContain(concept[`${SKOS}inScheme`]?.[0]?.['@id']);
    }
  });
});

describe('schema.org', () => {
  it('has what search engines for data sets require and recommend', async () => {
    const [node = {}] = await read('dataset.jsonld');
    expect(node['@type']).toEqual([`${SCHEMA}Dataset`]);
    const value = (name: string): unknown => node[SCHEMA + name]?.[0]?.['@value'];
    expect(String(value('name')).length).toBeGreaterThan(0);
    expect(String(value('description')).length).toBeGreaterThanOrEqual(50);
    expect(String(value('description')).length).toBeLessThanOrEqual(5000);
    expect(value('temporalCoverage')).toMatch(/^\d{4}\/\d{4}$/);
    for (const name of [
      'license',
      'creator',
      'distribution',
      'identifier',
      'version',
      'isAccessibleForFree',
      'variableMeasured',
    ])
      expect(node[SCHEMA + name]?.length, name).toBeGreaterThan(0);
  });
});
