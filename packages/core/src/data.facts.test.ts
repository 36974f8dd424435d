/** The data say what was found, all of it and nothing else: they are held against the facts in the shared folder. */
import { describe, expect, it } from 'vitest';
import { factNames, factSources } from '../test/fact-names.js';
import { figures, type Figure } from '../test/figures.js';
import { expectPrinted, expectSame } from '../test/numbers.js';
import { hasShared, needsShared, parseCsv, readShared } from '../test/shared.js';
import { collection } from './collection.js';
import { getRoadmap } from './roadmaps.js';
import type { StatedGoal, Target } from './types.js';

const STATUS: Readonly<Record<string, string>> = { final: 'A', estimate: 'E', provisional: 'P' };
const CONFIDENCE: Readonly<Record<string, string>> = {
  'seen-in-source': 'seen',
  'second-hand': 'second-hand',
  derived: 'derived',
};

interface Row {
  readonly indicator: string;
  readonly geo: string;
  readonly level: string;
  readonly period: string;
  readonly value: number;
  readonly status: string;
  readonly confidence: string;
  readonly source: string;
  readonly vintage: string;
}

function rows(file = 'observations'): Row[] {
  return parseCsv(readShared(`facts/${file}.csv`)).map((fields) => {
    const of = (name: string): string => fields[name] ?? '';
    return {
      indicator: of('indicator'),
      geo: of('geo'),
      level: of('level'),
      period: of('period'),
      value: Number(of('value')),
      status: of('status'),
      confidence: of('confidence'),
      source: factSources[of('source_id')] ?? of('source_id'),
      vintage: of('vintage'),
    };
  });
}

const GOAL = 'target:';
const ofFigures = (): Row[] => rows().filter(({ indicator }) => !indicator.startsWith(GOAL));
const ofGoals = (): Row[] => rows().filter(({ indicator }) => indicator.startsWith(GOAL));

/** Several years stand at their last one, and say which was the first. */
function periodOf(printed: string): { readonly period: string; readonly from?: string } {
  const [, from, period] =
    /(\d{4}\/\d\d)-(\d{4}\/\d\d)$/.exec(printed) ?? /^(\d{4})\/(\d{4})$/.exec(printed) ?? [];
  if (from !== undefined && period !== undefined) return { period, from };
  return { period: printed.replace(/^cohort /, '') };
}

function matches(row: Row): Figure[] {
  const { period, from } = periodOf(row.period);
  return figures.filter(
    (one) =>
      one.indicator === factNames[row.indicator] &&
      one.geo === row.geo &&
      one.level === row.level &&
      one.period === period &&
      one.from === from &&
      one.sources.includes(row.source) &&
      Math.abs(one.value - row.value) < 0.0051,
  );
}

describe('the figures that were found', () => {
  it.skipIf(!hasShared)(`610 rows are all in the data, with their source ${needsShared}`, () => {
    expect(ofFigures()).toHaveLength(610);
    for (const row of ofFigures()) {
      expect(matches(row).length, JSON.stringify(row)).toBeGreaterThan(0);
      for (const { value, numerator, status, confidence } of matches(row)) {
        // Shares were noted with two digits; we keep the two numbers instead.
        if (numerator === undefined) expectSame(value, row.value);
        else expectPrinted(value, row.value, 2);
        // What the facts call final is the first value after a break where the source says so.
        const expected = STATUS[row.status];
        expect([expected, ...(expected === 'A' ? ['B'] : [])], JSON.stringify(row)).toContain(status);
        expect(confidence, JSON.stringify(row)).toBe(CONFIDENCE[row.confidence]);
      }
    }
  });

  it.skipIf(!hasShared)(
    `nothing in the data is without a row, but for two figures of ACE Mobility in its text ${needsShared}`,
    () => {
      const found = new Set(ofFigures().flatMap(matches));
      expect(
        figures
          .filter((one) => !found.has(one))
          .map(({ indicator, period, value }) => [indicator, period, value]),
      ).toEqual([
        ['ppp-companies', '2022', 10000],
        ['ppp-students', '2022', 120000],
      ]);
    },
  );

  it('five of them are the first after a break', () => {
    expect(
      figures
        .filter(({ status }) => status === 'B')
        .map(({ indicator, geo, period }) => `${indicator} ${geo} ${period}`),
    ).toEqual([
      'adult-learning-four-weeks NL 2010',
      'adult-learning-four-weeks NL 2013',
      'adult-learning-four-weeks EU28 2010',
      'adult-learning-four-weeks EU28 2013',
      'training-companies NL 2015/16',
    ]);
  });
});

describe('the goals that were found', () => {
  const isTarget = (row: Row, target: Target): boolean =>
    (row.indicator === 'target:coe_civ_capacity_factor' &&
      target.kind === 'multiple' &&
      target.factor === row.value) ||
    (row.indicator === 'target:stem_graduates_share' &&
      target.kind === 'share' &&
      (100 * target.numerator) / target.denominator === row.value) ||
    (row.indicator === 'target:learning_communities' &&
      target.kind === 'level' &&
      target.value === row.value);
  const isGoal = (row: Row, goal: StatedGoal): boolean =>
    goal.indicator === factNames[row.indicator.slice(GOAL.length)] &&
    goal.geo === row.geo &&
    goal.level === row.level &&
    goal.value === row.value &&
    String(goal.year ?? 'NGF programme') === row.period &&
    goal.sources.includes(row.source);
  const targets = (): readonly Target[] =>
    ['human-capital-topsectoren-2016-2020', 'human-capital-topsectoren-2020-2023'].flatMap(
      (id) => getRoadmap(id).targets,
    );

  it.skipIf(!hasShared)(`11 rows are targets of the roadmaps or goals of others ${needsShared}`, () => {
    expect(ofGoals()).toHaveLength(11);
    for (const row of ofGoals()) {
      const ofRoadmaps = targets().filter((one) => isTarget(row, one) && String(one.year) === row.period);
      const ofOthers = collection.goals.filter((one) => isGoal(row, one));
      expect(ofRoadmaps.length + ofOthers.length, JSON.stringify(row)).toBe(1);
    }
  });

  it.skipIf(!hasShared)(`no goal is without a row ${needsShared}`, () => {
    expect(collection.goals.filter((goal) => !ofGoals().some((row) => isGoal(row, goal)))).toEqual([]);
  });
});

describe('the sources that were read', () => {
  const sourcesRead = (): { id: string; url: string; vintage: string }[] =>
    parseCsv(readShared('facts/sources.csv')).map(({ source_id: id = '', url = '', vintage = '' }) => ({
      id: factSources[id] ?? id,
      url,
      vintage,
    }));
  /** The facts say when a table was read, we say what is in it. */
  const inOurWords = (vintage: string): string =>
    vintage
      .replace(/^crawl with (.*)\*$/, 'table with provisional figures for $1')
      .replace(/^crawl with (.*) final$/, 'table with final figures for $1');

  it.skipIf(!hasShared)(`all are in the data, by the same address and edition ${needsShared}`, () => {
    expect(sourcesRead()).toHaveLength(84);
    for (const { id, url, vintage } of sourcesRead()) {
      const source = collection.sources.find((one) => one.id === id);
      expect(source, id).toBeDefined();
      expect(source?.url, id).toBe(url);
      expect(source?.vintage.slice(0, inOurWords(vintage).length), id).toBe(inOurWords(vintage));
    }
  });

  it('none is in the data without something that was taken from it', () => {
    const named = new Set(
      [
        ...figures,
        ...collection.goals,
        ...collection.notFound.map(({ sources = [] }) => ({ sources })),
      ].flatMap(({ sources }) => sources),
    );
    const ofRoadmaps = [getRoadmap(), getRoadmap('human-capital-topsectoren-2020-2023')].flatMap(
      ({ sources }) => sources.map(({ id }) => id),
    );
    expect(
      collection.sources.map(({ id }) => id).filter((id) => !named.has(id) && !ofRoadmaps.includes(id)),
    ).toEqual([]);
  });

  it('a licence is given for the tables of CBS and the open data of DUO, and for nothing else: no other was seen', () => {
    for (const { id, licence, attribution } of collection.sources) {
      const expected = /^cbs-8\d{4}/.test(id)
        ? ['CC-BY-4.0', 'CBS']
        : id.startsWith('duo-')
          ? ['CC0-1.0', 'DUO']
          : [undefined, undefined];
      expect([licence, attribution], id).toEqual(expected);
    }
  });
});

describe('what contradicts itself', () => {
  /** The rows that say something about the same thing, where they do not say the same. */
  function disagreeing(): Row[][] {
    const byKey = new Map<string, Row[]>();
    for (const row of rows('conflicts')) {
      const key = [row.indicator, row.geo, row.level, row.period].join(' ');
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    return [...byKey.values()].filter((list) => new Set(list.map(({ value }) => value)).size > 1);
  }

  it.skipIf(!hasShared)(
    `31 times: each value stands in a series of its own, and a reader is led from one to the other ${needsShared}`,
    () => {
      expect(disagreeing()).toHaveLength(31);
      for (const list of disagreeing()) {
        const found = list.flatMap((row) => figures.filter((one) => isSame(row, one)));
        const values = new Set(found.map(({ value }) => value));
        expect(values, JSON.stringify(list[0])).toEqual(new Set(list.map(({ value }) => value)));
        for (const value of values) {
          const linked = found
            .filter((one) => one.value === value)
            .some((one) => found.some((other) => other.value !== value && areLinked(one, other)));
          expect(linked, `${JSON.stringify(list[0])} ${value}`).toBe(true);
        }
      }
    },
  );

  const isSame = (row: Row, one: Figure): boolean =>
    one.indicator === factNames[row.indicator] &&
    one.geo === row.geo &&
    one.level === row.level &&
    one.period === periodOf(row.period).period &&
    one.sources.includes(row.source) &&
    one.value === row.value;

  function areLinked(one: Figure, other: Figure): boolean {
    const series = collection.indicators.find(({ id }) => id === one.indicator)?.series ?? [];
    const contradicts = (id: string): readonly string[] =>
      series.find((candidate) => candidate.id === id)?.contradicts ?? [];
    return contradicts(one.series).includes(other.series) || contradicts(other.series).includes(one.series);
  }
});
