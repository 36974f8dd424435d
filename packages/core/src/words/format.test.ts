import { describe, expect, it } from 'vitest';
import { text } from '../../test/fixtures.js';
import type { Unit } from '../types.js';
import { en } from './en.js';
import { formatAmount, formatDate, formatDifference, formatPeriod, formatValue } from './format.js';
import { nl } from './nl.js';

const count: Unit = { kind: 'count', name: text('centres'), singular: text('centre'), decimals: 0 };
const percent: Unit = { kind: 'percent', name: text('percent'), singular: text('percent'), decimals: 1 };

describe('a number', () => {
  it('has a point between thousands in Dutch and a comma in English', () => {
    expect(formatValue(nl, count, 61600)).toBe('61.600');
    expect(formatValue(en, count, 61600)).toBe('61,600');
    expect(formatValue(nl, count, 4500)).toBe('4.500');
    expect(formatValue(nl, count, 133)).toBe('133');
  });

  it('in percent runs from 0 to 100 and keeps the digits of its unit', () => {
    expect(formatValue(nl, percent, 20.03997777593287)).toBe('20,0%');
    expect(formatValue(en, percent, 20.03997777593287)).toBe('20.0%');
    expect(formatValue(nl, percent, 100)).toBe('100,0%');
  });

  it('that is a goal is shown as it was set', () => {
    expect(formatValue(nl, percent, 40, true)).toBe('40%');
    expect(formatValue(nl, percent, 37.5, true)).toBe('37,5%');
  });

  it('that is asked for in both ways in turn is not mixed up', () => {
    const both = [false, true, false].map((exact) => formatValue(nl, percent, 40, exact));
    expect(both).toEqual(['40,0%', '40%', '40,0%']);
  });
});

describe('an amount', () => {
  it('names what is counted, one in the singular', () => {
    expect(formatAmount(nl, count, 324)).toBe('324 centres (nl)');
    expect(formatAmount(en, count, 1)).toBe('1 centre (en)');
    expect(formatAmount(en, count, 0)).toBe('0 centres (en)');
  });

  it('in percent stands alone', () => {
    expect(formatAmount(nl, percent, 12.5)).toBe('12,5%');
  });
});

describe('a difference', () => {
  it('has no sign', () => {
    expect(formatDifference(nl, count, -1910)).toBe('1.910');
  });

  it('of percentages is in percentage points, one of them in the singular', () => {
    expect(formatDifference(en, percent, 2.8)).toBe('2.8 percentage points');
    expect(formatDifference(en, percent, -1)).toBe('1.0 percentage point');
    expect(formatDifference(en, { ...percent, decimals: 0 }, 1.2)).toBe('1 percentage point');
    expect(formatDifference(nl, percent, 2.8)).toBe('2,8 procentpunt');
    expect(formatDifference(nl, percent, 1)).toBe('1,0 procentpunt');
  });
});

describe('a date', () => {
  it('is written out as far as it is known', () => {
    expect(['2015', '2015-12', '2017-06-26'].map((date) => formatDate(nl, date))).toEqual([
      '2015',
      'december 2015',
      '26 juni 2017',
    ]);
    expect(['2015', '2015-12', '2017-06-26'].map((date) => formatDate(en, date))).toEqual([
      '2015',
      'December 2015',
      '26 June 2017',
    ]);
  });

  it('is the same day wherever the reader lives', () => {
    expect(formatDate(nl, '2020-01-01')).toBe('1 januari 2020');
    expect(formatDate(nl, '2020-12-31')).toBe('31 december 2020');
  });
});

it('a school year is written as it is', () => {
  expect(formatPeriod(nl, '2015/16')).toBe('2015/16');
  expect(formatPeriod(nl, '2016-11')).toBe('november 2016');
});
