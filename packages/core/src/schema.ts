/**
 * The zod schema of a published roadmap: the only entry of the package that loads zod.
 *
 * `roadmapSchema.parse(value)` returns a `Roadmap` or throws a `ZodError` that names every problem. Unknown
 * keys are refused, so that a typing error in an optional key does not go unnoticed.
 */
// As a namespace, so that a bundler can leave out what is not used, such as the texts in fifty languages.
import * as z from 'zod';
import { isPartialDate, isPeriod } from './internal/period.js';
import { references } from './internal/references.js';

// Whether zod may make code while it runs is decided where a schema is made. It may not: a page with a strict policy
// reports even the attempt. What the page itself makes with zod afterwards is its own affair.
const { jitless = false } = z.config();
z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, like coe-civ-capacity');
const text = z.string().trim().min(1);
const localizedText = z.strictObject({ nl: text, en: text });
const periodForm = 'must be a period in quotes, like "2016", "2016-11" or "2015/16"';
const period = z.string(periodForm).refine(isPeriod, periodForm);
const dateForm = 'must be a date in quotes, like "2015", "2015-12" or "2017-06-26"';
const date = z.string(dateForm).refine(isPartialDate, dateForm);
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const year = z.int().min(1900).max(2200);
const basis = z.enum(['stated', 'derived', 'assumed']);
const direction = z.enum(['increase', 'decrease']);
const ids = z.array(id);
const someIds = ids.min(1, 'must name at least one source');
const remark = z.strictObject({ id, text: localizedText });

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  shortName: text,
  url,
  vintage: text,
  licence: text.exactOptional(),
  attribution: text.exactOptional(),
  note: text.exactOptional(),
});

export const observationSchema = z.strictObject({
  period,
  from: period.exactOptional(),
  value: z.number(),
  status: z.enum(['A', 'B', 'E', 'P']),
  flag: text.exactOptional(),
  confidence: z.enum(['seen', 'second-hand', 'derived']),
  sources: someIds,
  numerator: z.number().exactOptional(),
  denominator: z.number().positive().exactOptional(),
  formula: text.exactOptional(),
  note: text.exactOptional(),
});

export const seriesSchema = z.strictObject({
  id,
  name: localizedText,
  geo: text,
  level: text,
  definition: localizedText,
  vintage: text.exactOptional(),
  observations: z.array(observationSchema),
  breaks: z.array(z.strictObject({ period, reason: localizedText })).exactOptional(),
  incomparable: z.boolean().exactOptional(),
  contradicts: ids.exactOptional(),
  remarks: z.array(remark).exactOptional(),
});

export const indicatorSchema = z.strictObject({
  id,
  name: localizedText,
  definition: localizedText,
  unit: z.strictObject({
    kind: z.enum(['count', 'percent', 'per-thousand', 'million-euro']),
    name: localizedText,
    singular: localizedText,
    decimals: z.int().min(0).max(6),
  }),
  range: z.strictObject({ min: z.number(), max: z.number() }).exactOptional(),
  series: z.array(seriesSchema),
});

const measureSchema = z.strictObject({
  id,
  name: localizedText,
  indicator: id,
  series: id,
  direction,
  basis,
  reason: localizedText,
  baseline: z.strictObject({ period, basis, reason: localizedText.exactOptional() }),
});

const targetCommon = {
  id,
  number: z.int().min(1),
  name: localizedText,
  text: localizedText,
  year,
  sources: someIds,
  remarks: z.array(remark).exactOptional(),
};
const measured = { ...targetCommon, measures: z.tuple([measureSchema], measureSchema) };

export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...measured, kind: z.literal('multiple'), factor: z.number().positive() }),
  z.strictObject({
    ...measured,
    kind: z.literal('share'),
    numerator: z.number(),
    denominator: z.number().positive(),
  }),
  z.strictObject({ ...measured, kind: z.literal('level'), value: z.number() }),
  z.strictObject({ ...measured, kind: z.literal('threshold'), value: z.number() }),
  z.strictObject({ ...measured, kind: z.literal('direction') }),
  z.strictObject({
    ...targetCommon,
    kind: z.literal('milestone'),
    milestones: z.array(
      z.strictObject({
        id,
        date,
        name: localizedText,
        status: z.enum(['done', 'planned', 'unknown']),
        sources: someIds,
        note: localizedText.exactOptional(),
      }),
    ),
    decidedBy: z.strictObject({ milestone: id, basis, reason: localizedText }),
  }),
]);

const actionLineEdition = z.strictObject({
  edition: id,
  number: z.int().min(1),
  name: localizedText,
  exploratoryWith: localizedText.exactOptional(),
  overarching: z.boolean().exactOptional(),
});

export const actionLineSchema = z.strictObject({
  id,
  editions: z.tuple([actionLineEdition], actionLineEdition),
  about: z.strictObject({ text: localizedText, basis }),
  targets: z.array(z.strictObject({ target: id, basis, reason: localizedText })),
  sources: someIds,
});

export const termSchema = z.strictObject({
  id,
  name: localizedText,
  writtenOut: localizedText.exactOptional(),
  text: localizedText,
  basis,
  sources: someIds,
});

const edition = z.strictObject({ id, name: localizedText, date, sources: someIds });
const named = z.strictObject({ id, name: localizedText });

export const profileSchema = z.strictObject({
  id,
  title: localizedText,
  period: z.strictObject({ start: year, end: year }),
  adopted: date,
  mission: z.strictObject({ text: localizedText, note: localizedText.exactOptional() }),
  ambition: localizedText,
  functions: z.array(z.strictObject({ id, name: localizedText, text: localizedText })),
  agendaSettingParties: z.array(named),
  complements: localizedText,
  scope: localizedText,
  topsectors: z.array(z.strictObject({ id, name: localizedText, crossCutting: z.boolean().exactOptional() })),
  organisations: z.array(
    z.strictObject({
      id,
      name: localizedText,
      roles: z.array(
        z.strictObject({
          role: z.enum(['decides', 'receives', 'facilitates', 'executes', 'explores-with']),
          description: localizedText,
        }),
      ),
    }),
  ),
  resources: localizedText,
  detailedDescription: z.strictObject({ text: localizedText, url, note: localizedText.exactOptional() }),
  editions: z.tuple([edition], edition),
  defaultEdition: id,
  events: z.array(z.strictObject({ id, date, name: localizedText, sources: someIds })),
  statedIn: someIds,
});

/** A whole roadmap, with every reference checked. */
export const roadmapSchema = profileSchema
  .extend({
    targets: z.array(targetSchema),
    actionLines: z.array(actionLineSchema),
    terms: z.array(termSchema).exactOptional(),
    indicators: z.array(indicatorSchema),
    sources: z.array(sourceSchema),
  })
  .superRefine((roadmap, context) => {
    for (const { path, message } of references(roadmap)) context.addIssue({ code: 'custom', path, message });
  });

z.config({ jitless });
