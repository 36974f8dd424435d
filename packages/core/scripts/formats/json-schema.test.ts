import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { realDataset } from '../../test/dataset.js';
import { jsonFiles } from './json.js';
import { authoredSchemas, publishedSchemas } from './json-schema.js';

const dataset = realDataset();
const published = publishedSchemas(dataset.meta);
const authored = authoredSchemas();

const compiledBefore = new Map<string | undefined, ValidateFunction>();

function compiled(text: string | undefined): ValidateFunction {
  const before = compiledBefore.get(text);
  if (before !== undefined) return before;
  // Our own mark is no keyword of the standard; the rest has to be.
  const ajv = new Ajv2020({ strict: true, strictTuples: false, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword('__meta');
  const validate = ajv.compile(JSON.parse(text ?? '') as object);
  compiledBefore.set(text, validate);
  return validate;
}

function folder(path: string): string[] {
  const at = new URL(`../../data/${path}`, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${path}/${name}`);
}

describe('the schema of a published file', () => {
  it.each([...published.keys(), ...authored.keys()])('%s is JSON Schema 2020-12', (name) => {
    const text = published.get(name) ?? authored.get(name) ?? '';
    const schema = JSON.parse(text) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ strict: false });
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
  });

  it.each([...jsonFiles(dataset)])('accepts %s', (name, text) => {
    const kind = name.startsWith('roadmaps/') ? 'roadmap' : 'collection';
    const validate = compiled(published.get(`schema/${kind}.schema.json`));
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });

  it('refuses a key that there is not, and a value of another kind', () => {
    const validate = compiled(published.get('schema/roadmap.schema.json'));
    const roadmap = JSON.parse(JSON.stringify(dataset.roadmaps[0])) as Record<string, unknown>;
    expect(validate(roadmap)).toBe(true);
    expect(validate({ ...roadmap, titel: 'x' })).toBe(false);
    expect(validate({ ...roadmap, period: { start: '2016', end: 2020 } })).toBe(false);
  });

  it('takes the form that a file names, as loadRoadmap does, and no other', () => {
    const validate = compiled(published.get('schema/roadmap.schema.json'));
    const [roadmap] = dataset.roadmaps;
    expect(validate({ ...roadmap, schemaVersion: 1 })).toBe(true);
    expect(validate({ ...roadmap, schemaVersion: 2 })).toBe(false);
  });

  it('has the version in its address', () => {
    for (const text of published.values())
      expect((JSON.parse(text) as { $id: string }).$id).toContain('@1.2.3/');
  });
});

describe('the schema that editors read', () => {
  const roadmaps = readdirSync(new URL('../../data/roadmaps', import.meta.url));
  const files: readonly (readonly [file: string, schema: string])[] = [
    ['sources.yml', 'sources'],
    ['goals.yml', 'goals'],
    ['not-found.yml', 'not-found'],
    ...folder('indicators').map((file) => [file, 'indicator'] as const),
    ...roadmaps.flatMap((id) => [
      ...folder(`roadmaps/${id}`).map((file) => [file, /([a-z-]+)\.yml$/.exec(file)?.[1] ?? ''] as const),
      ...folder(`roadmaps/${id}/targets`).map((file) => [file, 'target'] as const),
    ]),
  ];

  it.each(files)('of what is typed accepts %s', (file, schema) => {
    const validate = compiled(authored.get(`${schema}.schema.json`));
    const value: unknown = parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
    expect([validate(value), validate.errors]).toEqual([true, null]);
  });

  it.each(files)('is named at the top of %s', (file, schema) => {
    const at = new URL(`../../data/${file}`, import.meta.url);
    const [, address = ''] =
      /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(at, 'utf8').split('\n')[0] ?? '') ?? [];
    expect(new URL(address, at).href).toBe(
      new URL(`../../schema/${schema}.schema.json`, import.meta.url).href,
    );
  });

  it('refuses a period without quotes, and an id where the name of the file is the id', () => {
    const source = {
      id: 'x',
      title: 'x',
      publisher: 'x',
      shortName: 'x',
      url: 'https://example.org',
      vintage: '2016',
    };
    expect(compiled(authored.get('sources.schema.json'))([source])).toBe(true);
    expect(compiled(authored.get('sources.schema.json'))([{ ...source, vintage: 2016 }])).toBe(false);
    const target = parse(
      readFileSync(
        new URL(`../../data/${files.find(([, kind]) => kind === 'target')?.[0] ?? ''}`, import.meta.url),
        'utf8',
      ),
    ) as object;
    expect(compiled(authored.get('target.schema.json'))({ ...target, id: 'x' })).toBe(false);
  });

  it.each<readonly [schema: string, path: readonly (string | number)[], meaning: RegExp]>([
    ['sources', ['items', 'title'], /as the publisher printed it/],
    ['indicator', ['series', 'items', 'level'], /Level of education or group/],
    ['indicator', ['series', 'items', 'observations', 'items', 'flag'], /mark that the source itself puts/],
    ['indicator', ['series', 'items', 'observations', 'items', 'period'], /school year/],
    ['indicator', ['unit', 'decimals'], /Digits behind the decimal mark/],
    ['not-found', ['items', 'instead'], /What there is instead/],
    ['roadmap', ['adopted'], /agreed|adopted|date/],
    ['action-lines', ['items', 'editions'], /In order of edition/],
    ['terms', ['items', 'writtenOut'], /The name in full/],
  ])('of %s tells what %j means, in the words of the model', (name, path, meaning) => {
    let at = JSON.parse(authored.get(`${name}.schema.json`) ?? '') as Record<string, unknown>;
    for (const key of path) {
      at = (key === 'items' ? at['items'] : (at['properties'] as Record<string, unknown>)[key]) as typeof at;
    }
    expect(at['description']).toMatch(meaning);
  });

  it('of a target tells of a kind what is asked of it, whichever kind it is', () => {
    const { oneOf = [] } = JSON.parse(authored.get('target.schema.json') ?? '') as {
      oneOf?: { properties: Record<string, { description?: string }> }[];
    };
    expect(oneOf.length).toBeGreaterThan(3);
    for (const { properties } of oneOf) {
      expect(properties['year']?.description).toMatch(/year in which the target is to be reached/);
      expect(properties['text']?.description).toMatch(/full wording/);
    }
  });

  it('is in the repository as it follows from the code; else: npm run schemas -w @hc-roadmap/core', () => {
    const committed = new URL('../../schema/', import.meta.url);
    expect(readdirSync(committed).sort()).toEqual([...authored.keys()].sort());
    for (const [name, text] of authored)
      expect(readFileSync(new URL(name, committed), 'utf8') === text, name).toBe(true);
  });
});
