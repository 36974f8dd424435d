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
  threshold,
  yearly,
} from '../../test/fixtures.js';
import { assessRoadmap } from '../assess/roadmap.js';
import { assessTarget } from '../assess/target.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { en } from '../words/en.js';
import { nl } from '../words/nl.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';

function explained(data: TargetData, asOf = '2018'): Explanation {
  return explain(data, assessTarget(data, 'target', { asOf }), en);
}
const plain = measured(level(200), yearly({ 2016: 100, 2018: 130 }));

it('the sentence is the label and the body, on every target of the roadmap, on any day', () => {
  for (const asOf of ['2014', '2016', '2017-12', '2018', '2019', '2020', '2021', '2026-11-23']) {
    for (const assessment of assessRoadmap(getRoadmap(), { asOf }).targets) {
      for (const words of [nl, en]) {
        const { sentence, label, body } = explain(getRoadmap(), assessment, words);
        expect(sentence).toBe(`${label}. ${body}`);
        expect(body).toMatch(/^\p{L}|^\d/u);
        expect(body).toMatch(/\.$/);
      }
    }
  }
});

describe('the subject', () => {
  it('tells for which year and by what measure', () => {
    expect(explained(plain)).toMatchObject({
      name: 'the target (en)',
      subject: 'Target for 2020 · measured as number of centres (en)',
    });
  });

  it('of a direction and of milestones tells what kind of target it is', () => {
    expect(explained(measured(direction(), yearly({ 2016: 1 }))).subject).toBe(
      'Target for 2020 · a direction without a number',
    );
    expect(explained(roadmap(milestones([milestone('2017', 'done')]))).subject).toBe(
      'Target for 2020 · milestones',
    );
  });
});

describe('the marks of a target with a number', () => {
  it('are start, measured, needed by then, and target', () => {
    expect(explained(plain).marks).toEqual([
      { id: 'baseline', name: 'start', value: '100', period: '2016', number: 100 },
      { id: 'current', name: 'measured', value: '130', period: '2018', number: 130 },
      { id: 'expected', name: 'needed', value: '150', period: '2018', number: 150 },
      { id: 'goal', name: 'target', value: '200', period: '2020', number: 200 },
    ]);
  });

  it('of a threshold have no point that was needed by then', () => {
    const { marks } = explained(measured(threshold(80), yearly({ 2016: 90, 2018: 84 })));
    expect(marks.map(({ id }) => id)).toEqual(['baseline', 'current', 'goal']);
  });

  it('are there also where the figures could not be judged, and not where there are none', () => {
    expect(explained(measured(level(100), yearly({ 2016: 100, 2018: 95 }))).marks).toHaveLength(4);
    expect(explained(measured(level(100), yearly({ 2016: 100 }))).marks).toEqual([]);
  });
});

describe('the measures of a direction', () => {
  const note = { id: 'note', text: text('of both') };
  const target = direction({
    measures: [measure(), measure({ id: 'b', series: 'b' }), measure({ id: 'c', series: 'c' })],
  });
  const { measures, caveats } = explained(
    measured(
      target,
      yearly({ 2016: 1000, 2018: 1100 }, { remarks: [note] }),
      series([figure('2016', 100), figure('2018', 100, { status: 'P' })], { id: 'b', remarks: [note] }),
      yearly({ 2018: 5 }, { id: 'c' }),
    ),
  );

  it('each tell where they went, or why that cannot be said', () => {
    expect(measures.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['count', 'risen'],
      ['b', 'unchanged'],
      ['c', 'No figure for the start was found.'],
    ]);
    expect(measures[0]?.change).toEqual({
      direction: 'up',
      from: { value: '1,000', period: '2016' },
      to: { value: '1,100', period: '2018' },
    });
    expect(measures[2]).not.toHaveProperty('change');
  });

  it('say once, for all, what they have in common', () => {
    expect(caveats).toEqual(['of both (en)']);
    expect(measures.map((one) => one.caveats)).toEqual([[], ['The figure for 2018 is provisional.'], []]);
  });
});

it('the steps of a milestone target are told in order, with what became of them', () => {
  const steps = [
    milestone('2017-06', 'done', { note: text('a note') }),
    milestone('2019', 'unknown', { id: 'review' }),
  ];
  expect(explained(roadmap(milestones(steps)), '2019').milestones).toEqual([
    {
      id: 'report',
      date: 'June 2017',
      name: 'the report (en)',
      status: 'done',
      statusName: 'done',
      note: 'a note (en)',
      decides: true,
      sources: [expect.objectContaining({ url: 'https://example.org/' })],
    },
    {
      id: 'review',
      date: '2019',
      name: 'the report (en)',
      status: 'unknown',
      statusName: 'outcome not found',
      decides: false,
      sources: [expect.objectContaining({ url: 'https://example.org/' })],
    },
  ]);
});

it('the sources of the figures come first, then those of the target, each once', () => {
  expect(explained(plain).sources.map(({ id }) => id)).toEqual(['source-2016', 'source-2018', 'roadmap']);
  expect(explained(plain).sources[0]).toEqual({
    id: 'source-2016',
    shortName: 'source-2016',
    url: 'https://example.org/',
  });
});
