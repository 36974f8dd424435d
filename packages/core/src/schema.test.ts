import { describe, expect, it } from 'vitest';
import type { Roadmap } from './types.js';
import { getRoadmap } from './roadmaps.js';
import { roadmapSchema } from './schema.js';

/** A value that may be anything: the point of these tests is to put wrong things into it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Anything = any;

/** The problems of the real roadmap after one change, as `path: message`. */
function problems(change: (roadmap: Anything) => void): string[] {
  const roadmap: unknown = structuredClone(getRoadmap());
  change(roadmap);
  return problemsOf(roadmap);
}
function problemsOf(value: unknown): string[] {
  const result = roadmapSchema.safeParse(value);
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('a roadmap that is right', () => {
  it('passes and comes out as it went in', () => {
    expect(roadmapSchema.parse(getRoadmap())).toEqual(getRoadmap());
  });

  it('passes after a journey through JSON', () => {
    expect(problemsOf(JSON.parse(JSON.stringify(getRoadmap())))).toEqual([]);
  });
});

describe('what is no roadmap', () => {
  it.each([null, undefined, 'text', 1, [], true])('%j is refused', (value) => {
    expect(problemsOf(value)).toHaveLength(1);
  });

  it('an empty object is refused with everything that is missing at once', () => {
    const missing = problemsOf({}).map((problem) => problem.split(':')[0]);
    expect(missing.sort()).toEqual(Object.keys(getRoadmap()).sort());
  });
});

describe('a value of the wrong kind is found where it stands', () => {
  it.each<[string, (roadmap: Anything) => void, string]>([
    ['an unknown key', (r) => (r.targets[0].measures[0].directon = 'x'), 'targets.0.measures.0: Unrecognized key: "directon"'],
    ['an unknown key at the top', (r) => (r.author = 'x'), ': Unrecognized key: "author"'],
    ['a constructor key', (r) => (r.sources[0].constructor = {}), 'sources.0: Unrecognized key: "constructor"'],
    ['a javascript address', (r) => (r.sources[0].url = 'javascript:alert(1)'), 'sources.0.url: must be an http or https address'],
    ['a javascript address in disguise', (r) => (r.sources[0].url = 'JaVaScRiPt:alert(1)//https://a'), 'sources.0.url: must be an http or https address'],
    ['a data address', (r) => (r.detailedDescription.url = 'data:text/html,a'), 'detailedDescription.url: must be an http or https address'],
    ['no address', (r) => (r.sources[0].url = 'www.example.org'), 'sources.0.url: must be an http or https address'],
    ['NaN', (r) => (r.indicators[0].series[0].observations[0].value = Number.NaN), 'indicators.0.series.0.observations.0.value: Invalid input: expected number, received NaN'],
    ['an infinite figure', (r) => (r.indicators[0].series[0].observations[0].value = 1 / 0), 'indicators.0.series.0.observations.0.value: Invalid input: expected number, received Infinity'],
    ['a missing translation', (r) => delete r.mission.text.en, 'mission.text.en: Invalid input: expected string, received undefined'],
    ['an empty text', (r) => (r.title.nl = ' '), 'title.nl: Too small: expected string to have >=1 characters'],
    ['a figure without a source', (r) => (r.indicators[0].series[0].observations[0].sources = []), 'indicators.0.series.0.observations.0.sources: must name at least one source'],
    ['a share of nothing', (r) => (r.targets[3].denominator = 0), 'targets.3.denominator: Too small: expected number to be >0'],
    ['a target without a measure', (r) => (r.targets[0].measures = []), 'targets.0.measures: Too small: expected array to have >=1 items'],
    ['an id in capitals', (r) => (r.events[0].id = 'Start'), 'events.0.id: must be kebab-case, like coe-civ-capacity'],
    ['an impossible date', (r) => (r.adopted = '2015-02-29'), 'adopted: must be a date in quotes, like "2015", "2015-12" or "2017-06-26"'],
    ['a period that begins in no year', (r) => (r.targets[0].measures[0].baseline.period = '2016-13'), 'targets.0.measures.0.baseline.period: must be a period in quotes, like "2016", "2016-11" or "2015/16"'],
  ])('%s', (_, change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });

  it('a period that is a number, and says to put it in quotes', () => {
    const [problem, ...rest] = problems((r) => (r.indicators[0].series[0].observations[0].period = 2011));
    expect(rest).toEqual([]);
    expect(problem).toContain('indicators.0.series.0.observations.0.period: ');
    expect(problem).toContain('in quotes');
  });

  it.each(['2016-13', '2015/17', '16', ''])('the period %j of a figure, as a problem and not as an error', (period) => {
    expect(problems((r) => (r.indicators[0].series[0].observations[0].period = period))).toContain(
      'indicators.0.series.0.observations.0.period: must be a period in quotes, like "2016", "2016-11" or "2015/16"',
    );
  });

  it('a kind of target that there is not', () => {
    expect(problems((r) => (r.targets[0].kind = 'wish'))).toEqual(['targets.0.kind: Invalid input']);
  });

  it.each(['', '"targets":', '"sources":'])('a __proto__ key, which changes nothing (%j)', (place) => {
    const poisoned = '"__proto__":{"polluted":true}';
    const json = JSON.stringify(getRoadmap());
    const text = place === '' ? json.replace('{', `{${poisoned},`) : json.replace(`${place}[{`, `${place}[{${poisoned},`);
    expect(text).toContain(poisoned);
    expect(problemsOf(JSON.parse(text))).toEqual([expect.stringMatching(/: Unrecognized key: "__proto__"$/)]);
    expect({}).not.toHaveProperty('polluted');
  });
});

it('several problems are told at once', () => {
  expect(
    problems((r: Roadmap & Anything) => {
      r.title = 'one language';
      r.targets[2].year = '2020';
      r.sources[0].url = 'ftp://example.org';
    }),
  ).toHaveLength(3);
});
