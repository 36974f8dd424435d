import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import {
  dateEnd,
  isPartialDate,
  isPeriod,
  periodEnd,
  periodStart,
  periodType,
  periodYear,
} from './period.js';

describe('a period', () => {
  it.each(['2016', '2016-01', '2016-12', '2015/16', '1999/00', '2099/00'])('can be %s', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  it.each([
    '',
    '16',
    '20160',
    '2016-0',
    '2016-00',
    '2016-13',
    '2016-1',
    '2016-11-30',
    '2016/2017',
    '2016/18',
    '2016/16',
    '2099/99',
    ' 2016',
    '2016\n',
    '2016Q1',
    '٢٠١٦',
  ])('cannot be %j', (text) => {
    expect(isPeriod(text)).toBe(false);
  });

  it('ends on its last day; a Dutch academic year on 31 August of its second year', () => {
    expect(['2016', '2016-11', '2016-02', '2015/16', '1999/00', '2099/00'].map(periodEnd)).toEqual([
      '2016-12-31',
      '2016-11-30',
      '2016-02-29',
      '2016-08-31',
      '2000-08-31',
      '2100-08-31',
    ]);
  });

  it('begins on its first day; a Dutch academic year on 1 September', () => {
    expect(['2016', '2016-11', '2015/16'].map(periodStart)).toEqual([
      '2016-01-01',
      '2016-11-01',
      '2015-09-01',
    ]);
  });

  it('counts in its year, and a school year in its first one', () => {
    expect(['2016', '2016-11', '2015/16', '2099/00'].map(periodYear)).toEqual([2016, 2016, 2015, 2099]);
  });

  it('that is none is refused with what it looks like', () => {
    for (const use of [periodEnd, periodYear]) {
      expect(mistake(() => use('2016-13'))).toEqual({
        code: 'invalid-period',
        message: 'period must be like 2016, 2016-11 or 2015/16, got 2016-13',
      });
    }
  });
});

describe('a date', () => {
  it.each(['2015', '2015-12', '2017-06-26', '2016-02-29', '2000-02-29'])('can be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '2015/16',
    '2015-13',
    '2017-06-31',
    '2017-02-29',
    '1900-02-29',
    '2100-02-29',
    '2017-06-00',
    '2017-6-26',
    '26-06-2017',
    '2017-06-26T00:00',
  ])('cannot be %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(mistake(() => dateEnd(text)).code).toBe('invalid-date');
  });

  it('means its last day as far as it is known, in leap years too', () => {
    expect(
      ['2015', '2016-02', '2017-02', '1900-02', '2000-02', '2017-06', '2017-06-26'].map(dateEnd),
    ).toEqual([
      '2015-12-31',
      '2016-02-29',
      '2017-02-28',
      '1900-02-28',
      '2000-02-29',
      '2017-06-30',
      '2017-06-26',
    ]);
  });
});

/** The years that the schema of a roadmap knows. */
const year = fc.integer({ min: 1900, max: 2200 });
const month = fc.integer({ min: 1, max: 12 });
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  year.map((y) => `${y}/${String((y + 1) % 100).padStart(2, '0')}`),
);

describe('the end of any period', () => {
  it('is a day of the calendar in the year of the period, or in the next for a school year', () => {
    fc.assert(
      fc.property(period, (text) => {
        const end = periodEnd(text);
        expect(new Date(`${end}T00:00:00Z`).toISOString().slice(0, 10)).toBe(end);
        expect(Number(end.slice(0, 4)) - periodYear(text)).toBe(text.includes('/') ? 1 : 0);
      }),
    );
  });

  it('sorts as text the way it sorts as a date', () => {
    fc.assert(
      fc.property(period, period, (first, second) => {
        const [one, other] = [periodEnd(first), periodEnd(second)];
        expect(Math.sign(Date.parse(one) - Date.parse(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  it('comes after its beginning', () => {
    fc.assert(fc.property(period, (text) => periodStart(text) < periodEnd(text)));
  });

  it('is known on that day and not the day before', () => {
    fc.assert(fc.property(period, (text) => periodEnd(text) <= dateEnd(periodEnd(text))));
  });
});

it('a period is a year, a month or a school year, and nothing else', () => {
  expect(['2016', '2016-11', '2015/16'].map(periodType)).toEqual(['year', 'month', 'school-year']);
  expect(mistake(() => periodType('2016-13')).code).toBe('invalid-period');
});
