/** The schema and the hand-written types are the same thing, and both refuse what is wrong while it is typed. */
import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { collectionSchema, notFoundSchema, statedGoalSchema } from './collection-schema.js';
import type {
  actionLineSchema,
  indicatorSchema,
  observationSchema,
  profileSchema,
  roadmapSchema,
  seriesSchema,
  sourceSchema,
  targetSchema,
  termSchema,
} from './schema.js';
import type {
  ActionLine,
  Collection,
  Direction,
  Indicator,
  Language,
  LocalizedText,
  NotFound,
  Observation,
  Roadmap,
  RoadmapProfile,
  Series,
  Source,
  StatedGoal,
  Target,
  TargetData,
  Term,
} from './types.js';

/** The same type with every property and every list readonly, and intersections written out. */
type Frozen<Type> = Type extends object ? { readonly [Key in keyof Type]: Frozen<Type[Key]> } : Type;

test('what the schema lets through is a roadmap, and every roadmap may go through', () => {
  expectTypeOf<Frozen<z.output<typeof roadmapSchema>>>().toEqualTypeOf<Frozen<Roadmap>>();
  expectTypeOf<z.output<typeof roadmapSchema>>().toExtend<Roadmap>();
  expectTypeOf<Roadmap>().toExtend<Frozen<z.input<typeof roadmapSchema>>>();
});

test('part by part the two are equal', () => {
  expectTypeOf<Frozen<z.output<typeof sourceSchema>>>().toEqualTypeOf<Frozen<Source>>();
  expectTypeOf<Frozen<z.output<typeof observationSchema>>>().toEqualTypeOf<Frozen<Observation>>();
  expectTypeOf<Frozen<z.output<typeof seriesSchema>>>().toEqualTypeOf<Frozen<Series>>();
  expectTypeOf<Frozen<z.output<typeof indicatorSchema>>>().toEqualTypeOf<Frozen<Indicator>>();
  expectTypeOf<Frozen<z.output<typeof targetSchema>>>().toEqualTypeOf<Frozen<Target>>();
  expectTypeOf<Frozen<z.output<typeof actionLineSchema>>>().toEqualTypeOf<Frozen<ActionLine>>();
  expectTypeOf<Frozen<z.output<typeof termSchema>>>().toEqualTypeOf<Frozen<Term>>();
  expectTypeOf<Frozen<z.output<typeof profileSchema>>>().toEqualTypeOf<Frozen<RoadmapProfile>>();
  expectTypeOf<Frozen<z.output<typeof statedGoalSchema>>>().toEqualTypeOf<Frozen<StatedGoal>>();
  expectTypeOf<Frozen<z.output<typeof notFoundSchema>>>().toEqualTypeOf<Frozen<NotFound>>();
  expectTypeOf<Frozen<z.output<typeof collectionSchema>>>().toEqualTypeOf<Frozen<Collection>>();
});

test('this comparison can tell types apart', () => {
  expectTypeOf<Frozen<z.output<typeof sourceSchema>>>().not.toEqualTypeOf<Frozen<Omit<Source, 'note'>>>();
  expectTypeOf<Frozen<Omit<Source, 'note'> & { note: string }>>().not.toEqualTypeOf<Frozen<Source>>();
});

test('everything is readonly already', () => {
  expectTypeOf<Roadmap>().toEqualTypeOf<Frozen<Roadmap>>();
});

test('a whole roadmap can be assessed as it is', () => {
  expectTypeOf<Roadmap>().toExtend<TargetData>();
});

declare const target: Target;
declare const roadmap: Roadmap;

test('a wrong kind, language or direction does not compile', () => {
  expectTypeOf({ kind: 'level' } as const).toExtend<Pick<Target, 'kind'>>();
  // @ts-expect-error there is no such kind of target
  expectTypeOf({ kind: 'wish' } as const).toExtend<Pick<Target, 'kind'>>();
  // @ts-expect-error a direction is to increase or to decrease
  expectTypeOf('up' as const).toExtend<Direction>();
  // @ts-expect-error the data are in Dutch and English
  expectTypeOf('fy' as const).toExtend<Language>();
});

test('a value belongs to its kind of target', () => {
  if (target.kind === 'multiple') expectTypeOf(target.factor).toEqualTypeOf<number>();
  expectTypeOf<Extract<Target, { kind: 'level' }>>().not.toHaveProperty('factor');
  expectTypeOf<Extract<Target, { kind: 'milestone' }>>().not.toHaveProperty('measures');
  expectTypeOf<Extract<Target, { kind: 'direction' }>>().not.toHaveProperty('value');
});

test('a text has both languages, and a target at least one measure', () => {
  // @ts-expect-error the English text is missing
  expectTypeOf({ nl: 'alleen Nederlands' } as const).toExtend<LocalizedText>();
  // @ts-expect-error there must be at least one measure
  expectTypeOf([] as const).toExtend<Extract<Target, { kind: 'level' }>['measures']>();
});

test('nothing can be changed', () => {
  // @ts-expect-error every property is readonly
  roadmap.id = 'other';
  expectTypeOf(roadmap.targets).not.toHaveProperty('push');
});
