import { describe, expect, it } from 'vitest';
import {
  direction,
  figure,
  level,
  measure,
  measured,
  roadmap,
  milestone,
  milestones,
  series,
  text,
  yearly,
} from '../../test/fixtures.js';
import { assessTarget } from '../assess/target.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { en } from '../words/en.js';
import { nl } from '../words/nl.js';
import type { Claim } from './claim.js';
import { explainClaims } from './claims.js';

const claimsOf = (data: TargetData, asOf = '2018'): readonly Claim[] =>
  explainClaims(data, assessTarget(data, 'target', { asOf }), en);

describe('each sentence of an assessment', () => {
  it('rests on the figures it is about and on the sources of the target', () => {
    const [first] = claimsOf(measured(level(200), yearly({ 2016: 100, 2018: 150 })));
    expect(first?.text).toMatch(/^On track\. In 2018/);
    expect(first?.evidence).toEqual({
      observations: [
        { indicator: 'centres', series: 'main', period: '2016' },
        { indicator: 'centres', series: 'main', period: '2018' },
      ],
      sources: ['source-2016', 'source-2018', 'roadmap'],
    });
  });

  it('about one figure rests on that figure alone', () => {
    const data = measured(level(200), series([figure('2016', 100), figure('2018', 150, { status: 'P' })]));
    expect(claimsOf(data)[1]?.evidence).toEqual({
      observations: [{ indicator: 'centres', series: 'main', period: '2018' }],
      sources: ['source-2018'],
    });
  });

  it('about a contradiction rests on every side of it', () => {
    const data = measured(
      level(200),
      yearly({ 2016: 100, 2018: 150 }),
      yearly({ 2016: 120 }, { id: 'other', contradicts: ['main'] }),
    );
    expect(claimsOf(data)[1]?.evidence.observations.map(({ series: id }) => id)).toEqual(['main', 'other']);
  });

  it('about another measure rests on the figures of that measure', () => {
    const data = measured(
      level(200, { measures: [measure(), measure({ id: 'other', series: 'other' })] }),
      yearly({ 2016: 100, 2018: 150 }),
      yearly({ 2016: 100, 2018: 90 }, { id: 'other' }),
    );
    expect(claimsOf(data)[1]?.evidence.observations.map(({ series: id }) => id)).toEqual(['other', 'other']);
  });

  it('about the target itself rests on the sources of the target', () => {
    const data = measured(
      level(200, { remarks: [{ id: 'note', text: text('a remark') }] }),
      yearly({ 2016: 100, 2018: 150 }),
    );
    expect(claimsOf(data)[1]).toEqual({
      text: 'a remark (en)',
      evidence: { observations: [], sources: ['roadmap'] },
    });
  });

  it('about a measure of a direction stands among them', () => {
    const target = direction({ measures: [measure({ basis: 'assumed', reason: text('our choice') })] });
    expect(claimsOf(measured(target, yearly({ 2016: 100, 2018: 150 }))).map((claim) => claim.text)).toContain(
      'our choice (en)',
    );
  });

  it('of a milestone rests on the sources of its step', () => {
    const data = roadmap(milestones([milestone('2017', 'done')]));
    expect(claimsOf(data)[0]?.evidence.sources).toEqual(['roadmap']);
  });
});

it.each(['2017', '2019', '2026'])('as of %s no claim about the roadmap is without a source', (asOf) => {
  const data = getRoadmap();
  const claims = data.targets.flatMap(({ id }) =>
    [nl, en].flatMap((words) => explainClaims(data, assessTarget(data, id, { asOf }), words)),
  );
  expect(claims.filter(({ evidence }) => evidence.sources.length === 0)).toEqual([]);
});
