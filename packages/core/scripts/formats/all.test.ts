import { describe, expect, it } from 'vitest';
import { realDataset, smallDataset } from '../../test/dataset.js';
import { allFormats } from './all.js';

const files = allFormats(realDataset());

describe('the published files', () => {
  it('have the same bytes each time they are made', () => {
    expect([...allFormats(realDataset())]).toEqual([...files]);
  });

  it('are one for the whole, one for each roadmap, one for each table, and one for each description', () => {
    expect([...allFormats(smallDataset()).keys()]).toEqual([
      'code-lists.jsonld',
      'codes.csv',
      'collection.json',
      'csv-metadata.json',
      'datapackage.json',
      'dataset.jsonld',
      'dcat-ap-nl.jsonld',
      'goals.csv',
      'indicators.csv',
      'measures.csv',
      'not-found.csv',
      'observations.csv',
      'roadmaps/test-roadmap.json',
      'schema/collection.schema.json',
      'schema/roadmap.schema.json',
      'series.csv',
      'sources.csv',
      'targets.csv',
    ]);
  });

  it.each([...files])('%s says of which version it is, and under which licence it may be used', (_, text) => {
    expect(text).toContain('1.2.3');
    expect(text).toMatch(/CC-BY-4\.0|creativecommons\.org\/licenses\/by\/4\.0/);
  });

  it('end with an end of line and have no mark at the start', () => {
    for (const [name, text] of files)
      expect([name, text.endsWith('\n'), text.charCodeAt(0)]).not.toContain(0xfeff);
    for (const text of files.values()) expect(text.endsWith('\n')).toBe(true);
  });
});
