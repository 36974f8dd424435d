import { describe, expect, it } from 'vitest';
import {
  figure,
  level,
  measured,
  measure,
  milestone,
  milestones,
  roadmap,
  series,
  yearly,
} from '../../test/fixtures.js';
import { mistake } from '../../test/mistake.js';
import { whatIf } from './what-if.js';

const data = measured(level(200), yearly({ 2016: 100, 2018: 130 }));

describe('a figure that is added', () => {
  it('gives the verdict that it would bring, beside the one there is', () => {
    const { before, after, changes, assumed } = whatIf(data, 'target', {
      asOf: '2018',
      add: [{ period: '2019', value: 180 }],
    });
    expect([before.verdict, after.verdict, changes]).toEqual(['behind', 'on-track', true]);
    expect(after.asOf).toBe('2019-12-31');
    expect(assumed).toEqual([{ period: '2019', value: 180 }]);
  });

  it('is said in a caveat and has no source', () => {
    const { after } = whatIf(data, 'target', { asOf: '2018', add: [{ period: '2019', value: 180 }] });
    expect(after.caveats[0]).toEqual({
      code: 'assumed-figure',
      indicator: 'centres',
      period: '2019',
      value: 180,
    });
    expect(after.evidence.sources).toEqual(['source-2016']);
  });

  it('takes the place of the one for the same period', () => {
    const { after } = whatIf(data, 'target', { asOf: '2018', add: [{ period: '2018', value: 90 }] });
    expect(after.verdict).toBe('moving-away');
  });

  it('leaves the data as they are', () => {
    const copy = structuredClone(data);
    whatIf(data, 'target', { asOf: '2018', add: [{ period: '2018', value: 90 }], pace: { change: 1 } });
    expect(data).toEqual(copy);
  });

  it('is put in order of time, wherever it falls', () => {
    const { after } = whatIf(data, 'target', { asOf: '2018', add: [{ period: '2017', value: 999 }] });
    expect(after.verdict).toBe('behind');
  });

  it('can be judged by another method', () => {
    const { after } = whatIf(data, 'target', {
      asOf: '2018',
      add: [{ period: '2019', value: 180 }],
      method: 'eurostat',
    });
    expect(after).toMatchObject({ method: { id: 'eurostat' } });
  });
});

describe('a pace that is kept up', () => {
  it('leads to the verdict at the end of the target year', () => {
    const enough = whatIf(data, 'target', { asOf: '2018', pace: { change: 35 } });
    expect([enough.after.verdict, enough.after.asOf]).toEqual(['achieved', '2020-12-31']);
    expect(enough.assumed).toEqual([
      { period: '2019', value: 165 },
      { period: '2020', value: 200 },
    ]);
    expect(whatIf(data, 'target', { asOf: '2018', pace: { change: 34 } }).after.verdict).toBe('missed');
  });

  it('can be a growth in percent a year', () => {
    const { assumed } = whatIf(data, 'target', { asOf: '2018', pace: { growth: 0.5 } });
    expect(assumed).toEqual([
      { period: '2019', value: 195 },
      { period: '2020', value: 292.5 },
    ]);
  });

  it('starts from a figure that is added', () => {
    const { assumed } = whatIf(data, 'target', {
      asOf: '2018',
      add: [{ period: '2019', value: 150 }],
      pace: { change: 10 },
    });
    expect(assumed.at(-1)).toEqual({ period: '2020', value: 160 });
  });

  it('goes on in the same kind of periods: school years, and the same month', () => {
    const base = (period: string): readonly [ReturnType<typeof measure>] => [
      measure({ baseline: { period, basis: 'stated' } }),
    ];
    const school = measured(
      level(200, { measures: base('2015/16') }),
      series([figure('2015/16', 100), figure('2017/18', 130)]),
    );
    expect(whatIf(school, 'target', { asOf: '2018-09', pace: { change: 1 } }).assumed[0]?.period).toBe(
      '2018/19',
    );
    const monthly = measured(
      level(200, { measures: base('2016-11') }),
      series([figure('2016-11', 100), figure('2018-11', 130)]),
    );
    expect(whatIf(monthly, 'target', { asOf: '2018', pace: { change: 1 } }).assumed[0]?.period).toBe(
      '2019-11',
    );
  });

  it('has nothing to start from where the data cannot be read', () => {
    const { assumed, after } = whatIf(measured(level(200), yearly({ 2018: 1 })), 'target', {
      asOf: '2018',
      pace: { change: 1 },
    });
    expect(assumed).toEqual([]);
    expect(after).toMatchObject({ reason: 'no-figure-for-baseline' });
  });
});

it('a milestone has no figures, and what is assumed must be a number and a period', () => {
  const steps = roadmap(milestones([milestone('2017', 'done')]));
  expect(mistake(() => whatIf(steps, 'target', { asOf: '2018' })).code).toBe('invalid-argument');
  const add = (period: string, value: number): string =>
    mistake(() => whatIf(data, 'target', { asOf: '2018', add: [{ period, value }] })).message;
  expect(add('2019', Number.NaN)).toBe('add[0].value must be a finite number, got NaN');
  expect(add('soon', 1)).toMatch(/^period must be like 2016/);
  const pace = { change: Infinity };
  expect(mistake(() => whatIf(data, 'target', { asOf: '2018', pace })).message).toBe(
    'pace.change must be a finite number, got Infinity',
  );
});
