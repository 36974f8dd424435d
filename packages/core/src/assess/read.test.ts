import { describe, expect, it } from 'vitest';
import { figure, level, measure, measured, series, text } from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import type { Observation, Series } from '../types.js';
import { readSeries } from './read.js';
import { assessTarget } from './target.js';

/** The period that is read as the latest, or why none is. */
function latest(
  periods: readonly (string | Observation)[],
  options: { asOf?: string; from?: string; more?: Partial<Series> } = {},
): string {
  const { asOf = '2030', from = '2016', more = {} } = options;
  const observations = periods.map((one) => (typeof one === 'string' ? figure(one, 1) : one));
  const readings = readSeries(
    series(observations, more),
    measure({ baseline: { period: from, basis: 'stated' } }),
    2020,
    asOf,
  );
  return 'reason' in readings ? readings.reason : readings.current.period;
}
const breakAt = (period: string): { more: Partial<Series> } => ({
  more: { breaks: [{ period, reason: text('another definition') }] },
});

describe('as of a date', () => {
  it('only figures of periods that have ended are known', () => {
    expect(latest(['2016', '2017', '2018'], { asOf: '2018-12-30' })).toBe('2017');
    expect(latest(['2016', '2017', '2018'], { asOf: '2018-12-31' })).toBe('2018');
  });

  it('a year means its last day, and a month too', () => {
    expect(latest(['2016', '2017-11'], { asOf: '2017-11-29' })).toBe('no-figure-after-baseline');
    expect(latest(['2016', '2017-11'], { asOf: '2017-11' })).toBe('2017-11');
    expect(latest(['2016', '2017-11'], { asOf: '2017' })).toBe('2017-11');
  });

  it('a school year is known after 31 August', () => {
    expect(latest(['2016', '2017/18'], { asOf: '2018-08-30' })).toBe('no-figure-after-baseline');
    expect(latest(['2016', '2017/18'], { asOf: '2018-08-31' })).toBe('2017/18');
  });

  it('before the baseline itself there is no figure for it', () => {
    expect(latest(['2016', '2018'], { asOf: '2016-12-30' })).toBe('no-figure-for-baseline');
  });
});

describe('the latest figure', () => {
  it('is the one of the period that ends last, in whatever order they were written', () => {
    expect(latest(['2018', '2016', '2017'])).toBe('2018');
    expect(latest(['2016', '2018', '2018-06'])).toBe('2018');
    expect(latest(['2016', '2017/18', '2017'])).toBe('2017/18');
  });

  it('is never of the year of the baseline: a month later in the same year is no year later', () => {
    expect(latest(['2016-03', '2016-11', '2016'], { from: '2016-03' })).toBe('no-figure-after-baseline');
    expect(latest(['2015', '2015/16'], { from: '2015' })).toBe('no-figure-after-baseline');
  });

  it('is not of after the target year; a school year belongs to the year in which it begins', () => {
    expect(latest(['2016', '2020', '2021'])).toBe('2020');
    expect(latest(['2016', '2020/21', '2021/22'])).toBe('2020/21');
  });

  it('must be a number, and so must the baseline; figures in between do not matter', () => {
    const at = (period: string, value: number): Observation => figure(period, value);
    expect(latest(['2016', at('2018', Number.NaN)])).toBe('invalid-figure');
    expect(latest(['2016', at('2018', Number.POSITIVE_INFINITY)])).toBe('invalid-figure');
    expect(latest([at('2016', Number.NaN), '2018'])).toBe('invalid-figure');
    expect(latest(['2016', at('2017', Number.NaN), '2018'])).toBe('2018');
  });
});

describe('a break', () => {
  it('between baseline and latest figure stops the comparison, also when it begins with the latest figure', () => {
    expect(latest(['2016', '2018'], breakAt('2017'))).toBe('break-in-series');
    expect(latest(['2016', '2018'], breakAt('2018'))).toBe('break-in-series');
  });

  it('before the baseline, at it, or after the latest figure does not', () => {
    expect(latest(['2016', '2018'], breakAt('2015'))).toBe('2018');
    expect(latest(['2016', '2018'], breakAt('2016'))).toBe('2018');
    expect(latest(['2016', '2018'], breakAt('2019'))).toBe('2018');
  });

  it('that is not known yet on the date does not, because nothing after it is read', () => {
    expect(latest(['2016', '2017', '2018'], { asOf: '2017', ...breakAt('2018') })).toBe('2017');
  });

  it('in the middle of a year spoils the figure of that whole year as a baseline', () => {
    expect(latest(['2016', '2018'], breakAt('2016-06'))).toBe('break-in-series');
    expect(latest(['2016-11', '2018'], { from: '2016-11', ...breakAt('2016-06') })).toBe('2018');
  });

  it('in a year also stands before the months of that year', () => {
    expect(latest(['2016', '2017-03'], breakAt('2017'))).toBe('break-in-series');
  });
});

it('figures that cannot be compared are not read, however many there are', () => {
  expect(latest(['2016', '2018'], { more: { incomparable: true } })).toBe('incomparable-figures');
});

it('an as-of date that is no date is refused', () => {
  expect(mistake(() => latest(['2016', '2018'], { asOf: '31-12-2018' }))).toEqual({
    code: 'invalid-date',
    message: 'date must be like 2017, 2017-12 or 2017-12-31, got 31-12-2018',
  });
});

it('an as-of date that is no date is refused also where the figures cannot be compared', () => {
  const call = (): string => latest(['2016'], { asOf: 'today', more: { incomparable: true } });
  expect(mistake(call).code).toBe('invalid-date');
});

it('a period that is none is refused, with what a period looks like', () => {
  const data = measured(level(1), series([figure('2016', 1), figure('2018-13', 1)]));
  expect(mistake(() => assessTarget(data, 'target', { asOf: '2018' }))).toEqual({
    code: 'invalid-period',
    message: 'period must be like 2016, 2016-11 or 2015/16, got 2018-13',
  });
});
