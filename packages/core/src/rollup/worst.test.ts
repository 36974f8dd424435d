import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import type { Verdict } from '../methods/method.js';
import { worstVerdict } from './worst.js';

const bestFirst: Verdict[] = [
  'achieved',
  'on-track',
  'behind',
  'mixed',
  'off-track',
  'moving-away',
  'missed',
];

describe('the worst of several verdicts', () => {
  it('a whole is as good as its weakest part', () => {
    for (const [index, worse] of bestFirst.entries()) {
      for (const better of bestFirst.slice(0, index + 1)) {
        expect(worstVerdict([better, worse, better]).verdict).toBe(worse);
      }
    }
  });

  it('what cannot be assessed is left out and counted, never bad', () => {
    expect(worstVerdict(['achieved', 'not-assessable', 'on-track'])).toEqual({
      verdict: 'on-track',
      used: 2,
      leftOut: 1,
    });
  });

  it('of nothing, or nothing that can be assessed, there is no worst', () => {
    expect(worstVerdict([])).toEqual({ verdict: 'not-assessable', used: 0, leftOut: 0 });
    expect(worstVerdict(['not-assessable'])).toEqual({ verdict: 'not-assessable', used: 0, leftOut: 1 });
  });

  it('the order makes no difference', () => {
    const any = fc.array(fc.constantFrom<Verdict>(...bestFirst, 'not-assessable'));
    fc.assert(
      fc.property(any, (verdicts) => {
        expect(worstVerdict(verdicts.toReversed())).toEqual(worstVerdict(verdicts));
      }),
    );
  });

  it('a word that is no verdict is named', () => {
    const { code, message } = mistake(() => worstVerdict(['on-track', 'fine' as Verdict]));
    expect(code).toBe('invalid-argument');
    expect(message).toContain('verdicts[1]');
    expect(message).toContain('fine');
  });
});
