/**
 * The zod schema of a collection: everything that was found, with and without a roadmap that uses it. Apart from
 * `./schema`, so that a page that checks a roadmap does not load it.
 */
import { z } from 'zod';
import { indicatorSchema, observationSchema, seriesSchema, sourceSchema, targetSchema } from './schema.js';

const { id, name } = indicatorSchema.shape;
const { period } = observationSchema.shape;
const { geo, level } = seriesSchema.shape;
const sources = observationSchema.shape.sources;
const year = targetSchema.options[0].shape.year;

export const statedGoalSchema = z.strictObject({
  id,
  name,
  indicator: id,
  geo,
  level,
  value: z.number(),
  year: year.exactOptional(),
  sources,
  note: name.exactOptional(),
});

export const notFoundSchema = z.strictObject({
  id,
  what: name,
  instead: name.exactOptional(),
  roadmap: id.exactOptional(),
  targets: z.array(id).exactOptional(),
  indicators: z.array(id).exactOptional(),
  periods: z.strictObject({ from: period, to: period.exactOptional() }).exactOptional(),
  sources: sources.exactOptional(),
});

export const collectionSchema = z.strictObject({
  indicators: z.array(indicatorSchema),
  goals: z.array(statedGoalSchema),
  notFound: z.array(notFoundSchema),
  sources: z.array(sourceSchema),
});
