import { describe, expect, it } from 'vitest';
import {
  direction,
  figure,
  level,
  measure,
  measured,
  milestone,
  milestones,
  roadmap,
  series,
  text,
  yearly,
} from '../../test/fixtures.js';
import type { TargetData } from '../types.js';
import type { Caveat } from './assessment.js';
import { assessTarget } from './target.js';

function caveatsOf(data: TargetData, asOf = '2018'): readonly Caveat[] {
  const assessment = assessTarget(data, 'target', { asOf });
  const inMeasures =
    assessment.kind === 'direction' ? assessment.measures.flatMap(({ caveats }) => caveats) : [];
  return [...assessment.caveats, ...inMeasures];
}
const plain = yearly({ 2016: 100, 2018: 150 });
const why = text('our reason');

/**
 * For each code the data that have it and nothing else to say. The type makes a new code ask for a case here. Assumed
 * figures are never in data: they come from a what-if.
 */
const caveats: Record<Exclude<Caveat['code'], 'assumed-figure'>, readonly [TargetData, Caveat]> = {
  'baseline-assumed': [
    measured(
      level(200, { measures: [measure({ baseline: { period: '2016', basis: 'assumed', reason: why } })] }),
      plain,
    ),
    { code: 'baseline-assumed', text: why },
  ],
  'measure-assumed': [
    measured(level(200, { measures: [measure({ basis: 'derived', reason: why })] }), plain),
    { code: 'measure-assumed', text: why },
  ],
  'decision-assumed': [
    roadmap(
      milestones([milestone('2017', 'done')], {
        decidedBy: { milestone: 'report', basis: 'assumed', reason: why },
      }),
    ),
    { code: 'decision-assumed', text: why },
  ],
  remark: [
    measured(level(200, { remarks: [{ id: 'note', text: why }] }), plain),
    { code: 'remark', text: why },
  ],
  'provisional-figure': [
    measured(level(200), series([figure('2016', 100), figure('2018', 150, { status: 'P' })])),
    { code: 'provisional-figure', period: '2018' },
  ],
  'estimated-figure': [
    measured(level(200), series([figure('2016', 100, { status: 'E' }), figure('2018', 150)])),
    { code: 'estimated-figure', period: '2016' },
  ],
  'no-figure-for-target-year': [
    measured(level(200, { year: 2018 }), yearly({ 2016: 100, 2017: 150 })),
    { code: 'no-figure-for-target-year', year: 2018, period: '2017' },
  ],
  'other-measure-disagrees': [
    measured(
      level(200, { measures: [measure(), measure({ id: 'other', series: 'other' })] }),
      plain,
      yearly({ 2016: 100, 2018: 90 }, { id: 'other' }),
    ),
    { code: 'other-measure-disagrees', measure: 'other', verdict: 'moving-away' },
  ],
  'contradicting-figures': [
    measured(level(200), plain, yearly({ 2016: 120, 2018: 150 }, { id: 'other', contradicts: ['main'] })),
    { code: 'contradicting-figures', indicator: 'centres', period: '2016', value: 100, others: [120] },
  ],
};

it.each(Object.entries(caveats))('%s is said, and nothing beside it', (code, [data, caveat]) => {
  expect(caveat.code).toBe(code);
  expect(caveatsOf(data)).toEqual([caveat]);
});

it('there is nothing to say about stated measures and final figures', () => {
  expect(caveatsOf(measured(level(200), plain))).toEqual([]);
  expect(caveatsOf(roadmap(milestones([milestone('2017', 'done')])))).toEqual([]);
});

it('a baseline that the roadmap states is no assumption, also when it comes with a reason', () => {
  const measures = [measure({ baseline: { period: '2016', basis: 'stated', reason: why } })] as const;
  expect(caveatsOf(measured(level(200, { measures }), plain))).toEqual([]);
});

describe('a measure of a direction', () => {
  it('carries its own caveats, and the target only what is about the target', () => {
    const target = direction({
      measures: [measure({ basis: 'assumed', reason: why })],
      remarks: [{ id: 'note', text: text('of the target') }],
    });
    const assessment = assessTarget(measured(target, plain), 'target', { asOf: '2018' });
    expect(assessment.caveats).toEqual([{ code: 'remark', text: text('of the target') }]);
    expect(assessment).toMatchObject({ measures: [{ caveats: [{ code: 'measure-assumed', text: why }] }] });
  });
});

describe('remarks', () => {
  it('of a series are said even where there is no verdict', () => {
    const remarked = yearly({ 2016: 100 }, { remarks: [{ id: 'note', text: why }] });
    expect(caveatsOf(measured(level(200), remarked))).toEqual([{ code: 'remark', text: why }]);
  });
});

describe('another measure', () => {
  const two = level(200, { measures: [measure(), measure({ id: 'other', series: 'other' })] });
  const beside = (values: Record<number, number>): TargetData =>
    measured(two, plain, yearly(values, { id: 'other' }));

  it('is not mentioned when it agrees or cannot be assessed', () => {
    expect(caveatsOf(beside({ 2016: 190, 2018: 195 }))).toEqual([]);
    expect(caveatsOf(beside({ 2018: 5 }))).toEqual([]);
  });

  it('is judged by its own baseline: the preferred measure disagrees when the other one is asked for', () => {
    const assessment = assessTarget(beside({ 2016: 100, 2018: 90 }), 'target', {
      asOf: '2018',
      measure: 'other',
    });
    expect(assessment.verdict).toBe('moving-away');
    expect(assessment.caveats).toEqual([
      { code: 'other-measure-disagrees', measure: 'count', verdict: 'on-track' },
    ]);
  });
});

describe('a figure for the target year', () => {
  it('is not missed before the year is over', () => {
    expect(caveatsOf(measured(level(200), yearly({ 2016: 100, 2017: 150 })), '2018')).toEqual([]);
  });
  it('is not missed when there is one', () => {
    expect(caveatsOf(measured(level(200), yearly({ 2016: 100, 2020: 150 })), '2020')).toEqual([]);
  });
});
