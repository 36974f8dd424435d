import { expect, it } from 'vitest';
import { orStandIn } from './stand-in.js';

it('puts the number that the caller gave in the place of zero, and of nothing else', () => {
  expect(orStandIn({ year: 2016, value: 0 }, 0.001)).toEqual({ year: 2016, value: 0.001 });
  expect(orStandIn({ year: 2016, value: 0.0001 }, 0.001)).toEqual({ year: 2016, value: 0.0001 });
});

it('leaves zero as it is when the caller gave none', () => {
  expect(orStandIn({ year: 2016, value: 0 }, undefined)).toEqual({ year: 2016, value: 0 });
});
