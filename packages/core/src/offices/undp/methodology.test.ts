import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { checkMethodology, type UndpMethodology } from './methodology.js';

/** What is wrong with it, for callers without TypeScript. */
function wrong(methodology: unknown): string {
  return mistake(() => {
    checkMethodology(methodology as UndpMethodology);
  }).message;
}

describe('a methodology of UNDP', () => {
  it.each<UndpMethodology>([
    { kind: 'binary', wanted: 1 },
    { kind: 'doubling' },
    { kind: 'halving', baseYear: 2016 },
    { kind: 'likert', direction: 'increase', target: 4 },
    { kind: 'gini', target: 25 },
    { kind: 'aarr', target: 3 },
    { kind: 'aarr-and-rate', target: 25 },
    { kind: 'observed-rate', direction: 'not-decrease' },
    { kind: 'required-rate', direction: 'increase', target: 95, targetYear: 2025 },
    { kind: 'required-rate', direction: 'decrease', requiredRate: -0.026 },
  ])('may be $kind', (methodology) => {
    expect(() => {
      checkMethodology(methodology);
    }).not.toThrow();
  });

  it('must be an object with a kind that UNDP has', () => {
    expect(wrong(null)).toBe('methodology must be an object, got null');
    expect(wrong('aarr')).toBe('methodology must be an object, got aarr');
    expect(wrong({ kind: 'parity' })).toMatch(/^methodology\.kind must be one of .*, got parity$/);
    expect(wrong({ kind: 'toString' })).toMatch(/^methodology\.kind /);
  });

  it('must name the direction where its rule has one', () => {
    expect(wrong({ kind: 'likert', target: 4 })).toMatch(/^methodology\.direction .* got undefined$/);
    expect(wrong({ kind: 'observed-rate', direction: 'up' })).toMatch(/not-increase, not-decrease, got up$/);
    expect(wrong({ kind: 'required-rate', direction: 'not-decrease', target: 1 })).toMatch(
      /must be one of increase, decrease, got not-decrease$/,
    );
  });

  it('must have the numbers that its rule needs', () => {
    expect(wrong({ kind: 'gini' })).toMatch(/^methodology\.target .* got undefined$/);
    expect(wrong({ kind: 'binary' })).toMatch(/^methodology\.wanted /);
    expect(wrong({ kind: 'required-rate', direction: 'increase' })).toMatch(/^methodology\.target /);
    expect(wrong({ kind: 'required-rate', direction: 'increase', requiredRate: Number.NaN })).toMatch(
      /^methodology\.requiredRate /,
    );
    expect(wrong({ kind: 'observed-rate', direction: 'increase', target: '5' })).toMatch(
      /^methodology\.target /,
    );
  });

  it('must have whole years and finite limits', () => {
    expect(wrong({ kind: 'doubling', baseYear: 0 })).toMatch(/^methodology\.baseYear /);
    expect(wrong({ kind: 'doubling', referenceYear: 2015.5 })).toMatch(/^methodology\.referenceYear /);
    expect(wrong({ kind: 'halving', targetYear: 20_300 })).toMatch(/^methodology\.targetYear /);
    const limits = { onTrack: 0.95, fair: Number.NaN, limited: -0.1 };
    expect(wrong({ kind: 'observed-rate', direction: 'increase', limits })).toMatch(
      /^methodology\.limits\.fair /,
    );
  });
});
