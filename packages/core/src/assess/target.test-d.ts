import { expectTypeOf, it } from 'vitest';
import type { TargetData } from '../types.js';
import type { Assessment } from './assessment.js';
import type { SecondOpinions } from './second-opinions.js';
import { assessTarget } from './target.js';

declare const data: TargetData;

it('an assessment by all methods has their opinions, and one by a single method has none', () => {
  expectTypeOf(assessTarget(data, 'target', { asOf: '2018', method: 'all' })).toEqualTypeOf<
    Assessment & SecondOpinions
  >();
  expectTypeOf(assessTarget(data, 'target', { asOf: '2018' })).toEqualTypeOf<Assessment>();
  expectTypeOf(
    assessTarget(data, 'target', { asOf: '2018', method: 'eurostat' }),
  ).toEqualTypeOf<Assessment>();
});

it('a method that does not exist is an error of types', () => {
  // @ts-expect-error: no such method
  assessTarget(data, 'target', { asOf: '2018', method: 'gut-feeling' });
});
