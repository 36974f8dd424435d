/** The schema and the hand-written types are the same thing, and both refuse what is wrong while it is typed. */
import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { actionLineSchema, indicatorSchema, observationSchema, profileSchema, roadmapSchema, seriesSchema, sourceSchema, targetSchema } from './schema.js';
import type { ActionLine, Direction, Indicator, Language, Observation, Roadmap, RoadmapProfile, Series, Source, Target, TargetData } from './types.js';

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
  expectTypeOf<Frozen<z.output<typeof profileSchema>>>().toEqualTypeOf<Frozen<RoadmapProfile>>();
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
  // @ts-expect-error there is no such kind of target
  target.kind = 'wish';
  // @ts-expect-error there is no such kind of target
  const kind: Target['kind'] = 'wish' as const;
  // @ts-expect-error a direction is to increase or to decrease
  const direction: Direction = 'up' as const;
  // @ts-expect-error the data are in Dutch and English
  const language: Language = 'fy' as const;
  expectTypeOf<[typeof kind, typeof direction, typeof language]>().not.toBeAny();
});

test('a value belongs to its kind of target', () => {
  // @ts-expect-error only a multiple has a factor
  expectTypeOf(target.factor).toBeAny();
  if (target.kind === 'multiple') expectTypeOf(target.factor).toEqualTypeOf<number>();
  // @ts-expect-error a milestone target has no measures
  if (target.kind === 'milestone') expectTypeOf(target.measures).toBeAny();
});

test('a text has both languages and a target at least one measure', () => {
  // @ts-expect-error the English text is missing
  const text: Roadmap['title'] = { nl: 'alleen Nederlands' } as const;
  // @ts-expect-error at least one measure
  const measures: Extract<Target, { kind: 'level' }>['measures'] = [] as const;
  expectTypeOf<[typeof text, typeof measures]>().not.toBeAny();
});

test('nothing can be changed', () => {
  // @ts-expect-error readonly
  roadmap.id = 'other';
  // @ts-expect-error readonly
  roadmap.targets.push(target);
});
