import { expectTypeOf, it } from 'vitest';
import { contributingLines, getIndicator, getTarget, observations } from '../lookup.js';
import { getRoadmap } from '../roadmaps.js';
import type { Id, Roadmap } from '../types.js';

const embedded = getRoadmap();
declare const own: Roadmap;

it('a roadmap that does not come with the package is an error of types', () => {
  // @ts-expect-error: no such roadmap
  getRoadmap('human-capital');
});

it('an id that the embedded roadmap does not have is an error of types', () => {
  // @ts-expect-error: no such target
  getTarget(embedded, 'stem-graduate');
  // @ts-expect-error: no such target
  contributingLines(embedded, 'stem-graduate');
  // @ts-expect-error: no such indicator
  getIndicator(embedded, 'ppp-centers');
  // @ts-expect-error: no such indicator
  observations(embedded, { indicator: 'ppp-centers' });
});

it('what is found has the id that was asked for', () => {
  expectTypeOf(getTarget(embedded, 'stem-graduates').id).toEqualTypeOf<'stem-graduates'>();
  expectTypeOf(getIndicator(embedded, 'ppp-centres').id).toEqualTypeOf<'ppp-centres'>();
});

it('a roadmap of your own takes any text for an id', () => {
  expectTypeOf(getTarget(own, 'anything').id).toExtend<Id>();
  expectTypeOf(getTarget<Roadmap, Id>)
    .parameter(1)
    .toEqualTypeOf<Id>();
});

it('an embedded roadmap is a roadmap', () => {
  expectTypeOf(embedded).toExtend<Roadmap>();
});
