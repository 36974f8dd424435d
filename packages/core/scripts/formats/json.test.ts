import { describe, expect, it } from 'vitest';
import { loadRoadmap } from '../../src/load.js';
import { roadmapSchema } from '../../src/schema.js';
import { realDataset } from '../../test/dataset.js';
import { jsonFiles } from './json.js';

const dataset = realDataset();
const files = jsonFiles(dataset);
const read = (name: string): Record<string, unknown> =>
  JSON.parse(files.get(name) ?? '') as Record<string, unknown>;

describe('a roadmap as JSON', () => {
  it.each(dataset.roadmaps.map((roadmap) => [roadmap.id, roadmap] as const))(
    '%s is the roadmap, after what it says about itself',
    (id, roadmap) => {
      const { $schema, __meta, ...rest } = read(`roadmaps/${id}.json`);
      expect(rest).toEqual(roadmap);
      expect(roadmapSchema.safeParse(rest).success).toBe(true);
      expect(loadRoadmap(files.get(`roadmaps/${id}.json`) ?? '')).toEqual(roadmap);
      expect(__meta).toEqual(dataset.meta);
      expect($schema).toContain('@1.2.3/dist/data/schema/roadmap.schema.json');
    },
  );
});

it('the collection as JSON has every roadmap, indicator and source', () => {
  const { roadmaps, indicators, sources, goals, notFound } = dataset;
  expect(read('collection.json')).toMatchObject({ roadmaps, indicators, sources, goals, notFound });
});
