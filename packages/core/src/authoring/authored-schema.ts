/**
 * What people type. It differs from what is published in that nothing is typed twice: ids are file names, a
 * share is its two parts, and what holds for a whole series is said once.
 */
import { z } from 'zod';
import { notFoundSchema, statedGoalSchema } from '../collection-schema.js';
import {
  actionLineSchema,
  indicatorSchema,
  observationSchema,
  profileSchema,
  seriesSchema,
  sourceSchema,
  targetSchema,
  termSchema,
} from '../schema.js';

const authoredObservation = observationSchema.partial({
  value: true,
  status: true,
  confidence: true,
  sources: true,
});

const authoredSeries = seriesSchema.extend({
  sources: observationSchema.shape.sources.exactOptional(),
  confidence: observationSchema.shape.confidence.exactOptional(),
  formula: observationSchema.shape.formula,
  observations: z.array(authoredObservation),
});

export const authoredSources = z.array(sourceSchema);
export const authoredGoals = z.array(statedGoalSchema);
export const authoredNotFound = z.array(notFoundSchema);
export const authoredIndicator = indicatorSchema
  .omit({ id: true })
  .extend({ series: z.array(authoredSeries) });
export const authoredActionLines = z.array(actionLineSchema);
export const authoredTerms = z.array(termSchema);
export const authoredProfile = profileSchema.omit({ id: true }).extend({
  /** Indicators that belong to the roadmap though no target is measured by them. */
  contextIndicators: z.array(z.string()),
});

/** A target has its id from its file name; the check runs with it filled in. */
export const targetWithId = targetSchema;

export type AuthoredIndicator = z.infer<typeof authoredIndicator>;
