import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { text } from '../../test/fixtures.js';
import type { Observation } from '../types.js';
import { authoredIndicator, type AuthoredIndicator } from './authored-schema.js';
import { expandIndicator } from './expand.js';

type AuthoredObservation = AuthoredIndicator['series'][number]['observations'][number];

function expanded(observation: AuthoredObservation, sources: string[] | null = ['report']): Observation {
  const indicator = authoredIndicator.parse({
    name: text('diplomas'),
    definition: text('diplomas'),
    unit: { kind: 'percent', name: text('percent'), singular: text('percent'), decimals: 1 },
    series: [
      {
        id: 'main',
        name: text('main'),
        geo: 'NL',
        level: 'all',
        definition: text('main'),
        ...(sources === null ? {} : { sources }),
        observations: [observation],
      },
    ],
  });
  const result = expandIndicator('diplomas', indicator).series[0]?.observations[0];
  if (result === undefined) throw new Error('must be there');
  return result;
}

describe('what an author may leave unsaid', () => {
  it('a figure is final and seen in its source', () => {
    expect(expanded({ period: '2016', value: 5 })).toEqual({
      period: '2016',
      value: 5,
      status: 'A',
      confidence: 'seen',
      sources: ['report'],
    });
  });

  it('a share is its parts: its value is their quotient in percent, and it is derived by that formula', () => {
    const share = expanded({ period: '2014/15', numerator: 24961, denominator: 144537 });
    expectSame(share.value, 17.269626462428306);
    expect(share).toMatchObject({
      numerator: 24961,
      denominator: 144537,
      confidence: 'derived',
      formula: '100 × numerator ÷ denominator',
    });
  });

  it('the sources of a series hold for its figures', () => {
    expect(expanded({ period: '2016', value: 5 }, ['a', 'b']).sources).toEqual(['a', 'b']);
  });
});

describe('what an author says', () => {
  it('stays as it is: status, confidence, formula and note', () => {
    const said = {
      period: '2016',
      value: 5,
      status: 'E',
      confidence: 'derived',
      formula: '2 + 3',
      note: 'rounded',
    } as const;
    expect(expanded(said)).toEqual({ ...said, sources: ['report'] });
  });

  it('about the sources of one figure replaces those of the series', () => {
    expect(expanded({ period: '2016', value: 5, sources: ['other'] }).sources).toEqual(['other']);
    expect(expanded({ period: '2016', value: 5, sources: ['other'] }, null).sources).toEqual(['other']);
  });

  it('about the confidence or formula of a share replaces ours', () => {
    const share = { period: '2016', numerator: 1, denominator: 4 };
    expect(expanded({ ...share, confidence: 'seen' })).toMatchObject({ value: 25, confidence: 'seen' });
    expect(expanded({ ...share, formula: 'one in four' }).formula).toBe('one in four');
  });
});

it('a figure that no one gave a source stays without, for the check to find', () => {
  expect(expanded({ period: '2016', value: 5 }, null).sources).toEqual([]);
});

it('what is published has the id, and no sources beside its figures', () => {
  const indicator = authoredIndicator.parse({
    name: text('x'),
    definition: text('x'),
    unit: { kind: 'count', name: text('x'), singular: text('x'), decimals: 0 },
    series: [
      {
        id: 'main',
        name: text('x'),
        geo: 'NL',
        level: 'all',
        definition: text('x'),
        sources: ['report'],
        incomparable: true,
        observations: [],
      },
    ],
  });
  const { id, series } = expandIndicator('diplomas', indicator);
  expect(id).toBe('diplomas');
  expect(series).toEqual([
    {
      id: 'main',
      name: text('x'),
      geo: 'NL',
      level: 'all',
      definition: text('x'),
      incomparable: true,
      observations: [],
    },
  ]);
});
