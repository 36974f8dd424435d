import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { meanDistance } from './mean-distance.js';

describe('the distance of a goal', () => {
  it('gives a target with many indicators no more weight than one with a single indicator', () => {
    expect(meanDistance([[0, 0, 0, 0], [4]])).toEqual({ distance: 2, used: 2, leftOut: 0 });
  });

  it('leaves out what has no distance, and never counts it as met', () => {
    expect(meanDistance([[2, null], [null], []])).toEqual({ distance: 2, used: 1, leftOut: 2 });
    expect(meanDistance([[null]])).toEqual({ distance: null, used: 0, leftOut: 1 });
    expect(meanDistance([])).toEqual({ distance: null, used: 0, leftOut: 0 });
  });

  it('needs finite numbers', () => {
    expect(mistake(() => meanDistance([[1], [1, Number.NaN]])).message).toContain('targets[1][1]');
    expect(mistake(() => meanDistance([[1e308], [1e308]])).code).toBe('invalid-number');
  });
});
