import { describe, expect, it } from 'vitest';
import { figure, indicator, series, text } from '../../test/fixtures.js';
import { smallDataset } from '../../test/dataset.js';
import type { Table } from './table.js';
import { tables } from './tables.js';

function rowsOf(name: string, list = [indicator([series([figure('2016', 100)])])]): Table['rows'] {
  return tables({ ...smallDataset(), indicators: list }).find((table) => table.name === name)?.rows ?? [];
}

describe('the table of observations', () => {
  it.each([
    ['2016', 'year', '2016-01-01', '2016-12-31'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2015/16', 'school-year', '2015-09-01', '2016-08-31'],
  ])('says of %s that it is a %s from %s to %s', (period, type, start, end) => {
    const [row] = rowsOf('observations', [indicator([series([figure(period, 1)])])]);
    expect(row).toMatchObject({ period, period_type: type, period_start: start, period_end: end });
  });

  it('marks the first value after a break, and a series from which no change may be read', () => {
    const breaks = [{ period: '2017', reason: text('other count') }];
    const rows = rowsOf('observations', [
      indicator([series([figure('2016', 1), figure('2017', 2)], { breaks, incomparable: true })]),
    ]);
    expect(rows.map((row) => [row['first_after_break'], row['series_incomparable']])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it('keeps values that contradict each other in rows of their own', () => {
    const rows = rowsOf('observations', [
      indicator([series([figure('2016', 1)]), series([figure('2016', 2)], { id: 'other' })]),
    ]);
    expect(rows.map((row) => [row['series_id'], row['value']])).toEqual([
      ['main', 1],
      ['other', 2],
    ]);
  });
});

it('a place that nobody gave a name is refused', () => {
  expect(() => rowsOf('codes', [indicator([series([], { geo: 'XQ9' })])])).toThrow('got XQ9');
});

it('the first measure of a target is the preferred one', () => {
  expect(rowsOf('measures')).toMatchObject([{ target_id: 'double', measure_id: 'count', preference: 1 }]);
});

it('each row says which data it is from', () => {
  for (const { rows } of tables(smallDataset()))
    for (const row of rows)
      expect(row).toMatchObject({
        dataset: '@hc-roadmap/core',
        dataset_version: '1.2.3',
        dataset_licence: 'CC-BY-4.0',
      });
});
