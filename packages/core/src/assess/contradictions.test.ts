import { describe, expect, it } from 'vitest';
import { figure, indicator, level, measure, measured, roadmap, series, yearly } from '../../test/fixtures.js';
import type { TargetData } from '../types.js';
import type { Caveat } from './assessment.js';
import { assessTarget } from './target.js';

const plain = yearly({ 2016: 100, 2018: 150 });
const caveatsOf = (data: TargetData, asOf = '2018'): readonly Caveat[] =>
  assessTarget(data, 'target', { asOf }).caveats;

describe('contradicting figures', () => {
  const other = (observations: Record<number, number>, id = 'other'): ReturnType<typeof yearly> =>
    yearly(observations, { id, contradicts: ['main'] });

  it('are listed once each, from all series that contradict', () => {
    const data = measured(
      level(200),
      plain,
      other({ 2018: 140 }, 'a'),
      other({ 2018: 140 }, 'b'),
      other({ 2018: 160 }, 'c'),
    );
    expect(caveatsOf(data)).toMatchObject([{ period: '2018', others: [140, 160] }]);
  });

  it('for years that were not used, or that say the same, are no news', () => {
    expect(caveatsOf(measured(level(200), plain, other({ 2017: 1, 2018: 150 })))).toEqual([]);
  });

  it('that stand beside without contradicting are no news either', () => {
    expect(caveatsOf(measured(level(200), plain, yearly({ 2018: 1 }, { id: 'other' })))).toEqual([]);
  });

  it('for a period that had not ended on the date are not used', () => {
    const months = series([figure('2016-11', 133), figure('2017-11', 160)]);
    const target = level(266, { measures: [measure({ baseline: { period: '2016-11', basis: 'stated' } })] });
    expect(caveatsOf(roadmap(target, indicator([months, other({ 2017: 149 })])), '2017-12-01')).toEqual([]);
  });
});
