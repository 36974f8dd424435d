import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  falling,
  figures,
  fitted,
  inARow,
  passengers,
  positive,
  published,
  yearly,
} from '../../test/forecast.js';
import { expectSame, isSame } from '../../test/numbers.js';
import { kendall } from './kendall.js';
import { project, type ProjectionModel } from './project.js';

const models: ProjectionModel[] = ['least-squares', 'log-linear', 'theil-sen', 'holt', 'damped-holt'];
const model = fc.constantFrom(...models);
const goal = { year: 2025, value: 30 };
const rising = yearly(2012, [35, 35.8, 36.1, 37.2, 37.9]);

describe('a projection', () => {
  it('gives each year from the one after the last figure to the last one asked for', () => {
    const { points } = fitted(project(falling, { model: 'least-squares', until: 2025 }));
    expect(points.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    const last = points.at(-1);
    expectSame(last?.value, 30.574509803922);
    expectSame(last?.low ?? 0, 29.157375694946);
    expectSame(last?.high ?? 0, 31.991643912897);
  });

  it('gives no year when the last one asked for is not after the last figure', () => {
    expect(fitted(project(falling, { model: 'theil-sen', until: 2018 })).points).toEqual([]);
    expect(fitted(project(falling, { model: 'theil-sen', until: 2000 })).points).toEqual([]);
  });

  it('says whether there is a trend at all', () => {
    for (const one of models) {
      expect(fitted(project(rising, { model: one, until: 2020 })).trend).toEqual(kendall(rising));
    }
    const flat = fitted(project(yearly(2016, [5, 5, 5]), { model: 'least-squares', until: 2020 }));
    expect(flat.trend).toBeNull();
  });

  it('without a goal has no time and no probability of one', () => {
    expect(fitted(project(falling, { model: 'least-squares', until: 2025 }))).toMatchObject({
      level: 0.8,
      reaches: null,
      probability: null,
    });
  });

  it('along a line says when the goal is reached, beyond the last year asked for too, and how probably in time', () => {
    const { reaches, probability } = fitted(
      project(falling, { model: 'least-squares', until: 2020, goal, direction: 'decrease' }),
    );
    expectSame(reaches?.year, 2025.4030261348);
    expectSame(reaches?.from, 2024.44412106179);
    expectSame(reaches?.to, 2026.49418749591);
    expectSame(probability, 0.277096597493697);
  });

  it('along growth has a band by percentages and its own probability', () => {
    const { points, probability, reaches } = fitted(
      project(falling, { model: 'log-linear', until: 2025, goal, direction: 'decrease' }),
    );
    expectSame(points.at(-1)?.low ?? 0, 31.4402709479739);
    expectSame(points.at(-1)?.high ?? 0, 34.0515133846856);
    expectSame(probability, 0.0188716608767611);
    expect(reaches?.year).toBeGreaterThan(2025);
  });

  it('along medians has the band of Sen’s slopes from the median point, and no probability', () => {
    const { points, probability, reaches } = fitted(
      project(falling, { model: 'theil-sen', until: 2023, goal, direction: 'decrease' }),
    );
    expectSame(points.at(-1)?.value, 47.5 - 10 * 1.4708333333333328);
    expectSame(points.at(-1)?.low ?? 0, 47.5 - 10 * 1.5);
    expectSame(points.at(-1)?.high ?? 0, 47.5 - 10 * 1.25);
    expectSame(reaches?.from, 2013 + 17.5 / 1.5);
    expectSame(reaches?.to, 2013 + 17.5 / 1.25);
    expect(probability).toBeNull();
  });

  it('along medians has an open end where Sen’s interval holds a slope of the other way', () => {
    const wild = yearly(2012, [1, 9, 2, 8, 5]);
    const { reaches } = fitted(
      project(wild, {
        model: 'theil-sen',
        until: 2020,
        goal: { year: 2030, value: 20 },
        direction: 'increase',
      }),
    );
    expect(reaches?.year).toBeGreaterThan(2016);
    expect(reaches?.to).toBeNull();
  });

  it('of Holt takes 0.8 and 0.2, and 0.9 when damped, unless other weights are given', () => {
    const nine = yearly(2010, [100, 104, 103, 110, 115, 121, 119, 128, 133]);
    const damped = fitted(project(nine, { model: 'damped-holt', until: 2023 }));
    expectSame(damped.points.at(-1)?.value, 144.3639782471617);
    const air = fitted(project(passengers.slice(0, 15), { model: 'holt', until: 2009 }));
    expectSame(air.points.at(-1)?.value, 51.103187763986554);
    const weights = { levelWeight: 1, trendWeight: 0 };
    const naive = fitted(project(nine, { model: 'holt', until: 2019, weights }));
    expectSame(naive.points[0]?.value, 137);
  });

  it('of Holt looks for the goal between the years, and no further than the last one', () => {
    const question = {
      model: 'holt',
      goal: { year: 2009, value: 46 },
      direction: 'increase',
      until: 2009,
    } as const;
    const air = passengers.slice(0, 15);
    const { points, reaches, probability } = fitted(project(air, question));
    const [, second, third] = points;
    expectSame(
      reaches?.year,
      2006 + (46 - (second?.value ?? 0)) / ((third?.value ?? 0) - (second?.value ?? 0)),
    );
    expect(reaches?.from).toBeLessThan(reaches?.year ?? 0);
    expect(reaches?.to).toBeNull();
    expect(probability).toBeNull();
    expect(fitted(project(air, { ...question, until: 2006 })).reaches).toBeNull();
  });

  it('of Holt is at the goal with the last figure when the level is', () => {
    const { reaches } = fitted(
      project(passengers, {
        model: 'damped-holt',
        goal: { year: 2020, value: 50 },
        direction: 'increase',
        until: 2020,
      }),
    );
    expect(reaches).toEqual({ year: 2016, from: 2016, to: 2016 });
  });

  it('of Holt without enough figures for a spread has no band, and open ends', () => {
    const weights = { form: 'error-correction', trendWeight: 0.16 } as const;
    const { points, reaches } = fitted(
      project(yearly(2012, [1, 2, 3]), {
        model: 'holt',
        until: 2020,
        goal: { year: 2020, value: 5 },
        direction: 'increase',
        weights,
      }),
    );
    expect(points[0]).toMatchObject({ low: null, high: null });
    expect(reaches).toMatchObject({ from: null, to: null });
  });

  it.each(['least-squares', 'log-linear', 'theil-sen', 'holt', 'damped-holt'] as const)(
    'of the model %s never reaches a goal that it leads away from',
    (one) => {
      const away = { year: 2025, value: 30 };
      const { reaches } = fitted(
        project(rising, { model: one, until: 2030, goal: away, direction: 'increase' }),
      );
      const { reaches: never } = fitted(
        project(rising, { model: one, until: 2030, goal: { year: 2025, value: 20 }, direction: 'decrease' }),
      );
      expect(never).toBeNull();
      // The goal below has been passed on the way up: the time is in the past, or now.
      expect(reaches?.year).toBeLessThanOrEqual(2016);
    },
  );

  it('has an open beginning where the better edge of the band is at the goal before the last figure', () => {
    const wild = yearly(2010, [1, 5, 2, 7, 4, 8]);
    const { reaches } = fitted(
      project(wild, {
        model: 'least-squares',
        until: 2020,
        goal: { year: 2018, value: 8.5 },
        direction: 'increase',
      }),
    );
    expect(reaches?.year).toBeGreaterThan(2015);
    expect(reaches?.from).toBeNull();
  });

  it('gives no probability for a year that is known already', () => {
    const ask = (year: number): number | null =>
      fitted(
        project(falling, {
          model: 'least-squares',
          until: 2025,
          goal: { year, value: 30 },
          direction: 'decrease',
        }),
      ).probability;
    expect(ask(2018)).toBeNull();
    expect(ask(2019)).not.toBeNull();
  });

  it.each([
    ['two figures: a rate, and nothing to judge it by', 'least-squares', [2016, 2017], 'too-few-points'],
    ['no figure', 'theil-sen', [], 'too-few-points'],
    ['two figures for one year', 'least-squares', [2016, 2017, 2017], 'duplicate-years'],
    ['missing years with Holt', 'holt', [2016, 2017, 2019], 'years-missing'],
    ['missing years with damped Holt', 'damped-holt', [2016, 2017, 2019], 'years-missing'],
  ] as const)('refuses %s', (_, one, years, reason) => {
    const points = years.map((year, index) => ({ year, value: 1 + index }));
    expect(project(points, { model: one, until: 2025 })).toEqual({ reason });
  });

  it('refuses growth from figures that are not all above zero', () => {
    expect(project(yearly(2016, [0, 1, 2]), { model: 'log-linear', until: 2025 })).toEqual({
      reason: 'not-positive',
    });
  });

  it.each(models)('of the model %s refuses figures that lead out of the range of numbers', (one) => {
    const huge = yearly(2016, [1e307, 1, 1.7e308]);
    expect(project(huge, { model: one, until: 9999 })).toEqual({ reason: 'out-of-range' });
  });

  it.each([
    ['model must be one of least-squares', { model: 'ols' as ProjectionModel }],
    ['until must be a whole number', { until: 2020.5 }],
    ['level must be above 0 and below 1, got 80', { level: 80 }],
    ['direction must be increase or decrease, got undefined', { goal }],
    ['goal.value must be a finite number', { goal: { year: 2020, value: Infinity } }],
    ['damping must be above 0, got 0', { model: 'holt' as const, weights: { damping: 0 } }],
  ])('throws: %s', (message, question) => {
    expect(() => project(rising, { model: 'least-squares', until: 2020, ...question })).toThrow(message);
  });

  it('has its values within the band, wider with a higher level, whatever the order of the list', () => {
    fc.assert(
      fc.property(inARow(positive), model, (points, one) => {
        const ask = { model: one, until: 2034 };
        const { points: narrow } = fitted(project(points, { ...ask, level: 0.5 }));
        const { points: wide } = fitted(project(points.toReversed(), { ...ask, level: 0.6 }));
        narrow.forEach(({ value, low, high }, index) => {
          const other = wide[index];
          const edges = [
            other?.low ?? -Infinity,
            low ?? -Infinity,
            value,
            high ?? Infinity,
            other?.high ?? Infinity,
          ];
          const slack = 1e-9 * Math.max(1, Math.abs(value));
          edges.slice(1).forEach((edge, place) => {
            expect(edge).toBeGreaterThanOrEqual((edges[place] ?? 0) - slack);
          });
          expect(isSame(other?.value ?? 0, value)).toBe(true);
        });
      }),
    );
  });

  it('moves with the calendar', () => {
    fc.assert(
      fc.property(inARow(published), fc.constantFrom('least-squares', 'theil-sen', 'holt'), (points, one) => {
        const later = points.map(({ year, value }) => ({ year: year + 10, value }));
        const now = fitted(project(points, { model: one, until: 2035 })).points;
        const then = fitted(project(later, { model: one, until: 2045 })).points;
        expect(then.map(({ year }) => year - 10)).toEqual(now.map(({ year }) => year));
        now.forEach(({ value }, index) => expect(isSame(then[index]?.value ?? 0, value)).toBe(true));
      }),
    );
  });

  it('has a probability from 0 to 1 and finite years for any figures', () => {
    fc.assert(
      fc.property(
        figures(published),
        published,
        fc.constantFrom('increase', 'decrease'),
        (points, value, direction) => {
          const wanted = { year: 2040, value };
          const found = fitted(
            project(points, { model: 'least-squares', until: 2040, goal: wanted, direction }),
          );
          expect(found.probability).toBeGreaterThanOrEqual(0);
          expect(found.probability).toBeLessThanOrEqual(1);
          for (const year of Object.values(found.reaches ?? {}))
            expect(Number.isFinite(year ?? 0)).toBe(true);
        },
      ),
    );
  });
});
