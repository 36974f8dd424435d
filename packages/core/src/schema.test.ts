import { describe, expect, it } from 'vitest';
import { changed, problemsOf, type Change } from '../test/changed.js';
import { getRoadmap } from './roadmaps.js';
import { roadmapSchema } from './schema.js';

const FIGURE = 'indicators.0.series.0.observations.0';
const ADDRESS = 'must be an http or https address';
const PERIOD = 'must be a period in quotes, like "2016", "2016-11" or "2015/16"';

describe('a roadmap that is right', () => {
  it('passes and comes out as it went in', () => {
    expect(roadmapSchema.parse(getRoadmap())).toEqual(getRoadmap());
  });

  it('passes after a journey through JSON', () => {
    expect(problemsOf(JSON.parse(JSON.stringify(getRoadmap())))).toEqual([]);
  });
});

it('a roadmap needs no terms', () => {
  expect(problemsOf(changed('terms', undefined))).toEqual([]);
});

describe('what is no roadmap', () => {
  it.each([null, undefined, 'text', 1, [], true])('%j is refused', (value) => {
    expect(problemsOf(value)).toHaveLength(1);
  });

  it('an empty object is refused with everything that is missing at once', () => {
    const missing = problemsOf({}).map((problem) => problem.split(':')[0]);
    const needed = Object.keys(getRoadmap()).filter((key) => key !== 'terms');
    expect(missing.sort()).toEqual(needed.sort());
  });
});

describe('a value that is wrong is found where it stands', () => {
  it.each<[string, string, Change, string]>([
    ['an infinite figure', `${FIGURE}.value`, 1 / 0, 'Invalid input: expected number, received Infinity'],
    ['NaN', `${FIGURE}.value`, Number.NaN, 'Invalid input: expected number, received NaN'],
    ['a figure as text', `${FIGURE}.value`, '5', 'Invalid input: expected number, received string'],
    ['a figure without a source', `${FIGURE}.sources`, [], 'must name at least one source'],
    [
      'a missing translation',
      'mission.text.en',
      undefined,
      'Invalid input: expected string, received undefined',
    ],
    ['an empty text', 'title.nl', ' ', 'Too small: expected string to have >=1 characters'],
    ['a javascript address', 'sources.0.url', 'javascript:alert(1)', ADDRESS],
    ['the same in disguise', 'sources.0.url', 'JaVaScRiPt:alert(1)//https://a', ADDRESS],
    ['a data address', 'detailedDescription.url', 'data:text/html,a', ADDRESS],
    ['an address without a protocol', 'sources.0.url', 'www.example.org', ADDRESS],
    ['a share of nothing', 'targets.3.denominator', 0, 'Too small: expected number to be >0'],
    ['an id in capitals', 'events.0.id', 'Start', 'must be kebab-case, like coe-civ-capacity'],
    [
      'a day that there was not',
      'adopted',
      '2015-02-29',
      'must be a date in quotes, like "2015", "2015-12" or "2017-06-26"',
    ],
    ['a month that there is not', 'targets.0.measures.0.baseline.period', '2016-13', PERIOD],
  ])('%s', (_, path, value, problem) => {
    expect(problemsOf(changed(path, value))).toEqual([`${path}: ${problem}`]);
  });

  it.each([
    ['targets.0.measures.0', 'directon'],
    ['sources.0', 'constructor'],
    ['indicators.1.unit', 'digits'],
    ['editions.0', 'toString'],
  ])('an unknown key in %s: %s', (path, key) => {
    expect(problemsOf(changed(`${path}.${key}`, 'x'))).toEqual([`${path}: Unrecognized key: "${key}"`]);
  });

  it('a kind of target that there is not, answered with those there are', () => {
    const [problem = ''] = problemsOf(changed('targets.0.kind', 'wish'));
    expect(problem).toMatch(/^targets\.0\.kind: /);
    expect(problem).toContain("'multiple' | 'share' | 'level' | 'threshold' | 'direction' | 'milestone'");
  });

  it('a target without a measure', () => {
    expect(problemsOf(changed('targets.0.measures', []))).toEqual([
      expect.stringMatching(/^targets\.0\.measures/),
    ]);
  });
});

describe('a period', () => {
  it('that is a number is told to stand in quotes', () => {
    expect(problemsOf(changed(`${FIGURE}.period`, 2011))).toEqual([
      expect.stringMatching(new RegExp(`^${FIGURE.replaceAll('.', '\\.')}\\.period: .*in quotes`)),
    ]);
  });

  it.each(['2016-13', '2015/17', '16', ''])(
    'of a figure that is %j is a problem and not an error',
    (period) => {
      expect(problemsOf(changed(`${FIGURE}.period`, period))).toEqual([`${FIGURE}.period: ${PERIOD}`]);
    },
  );
});

it.each(['', '"targets":', '"sources":'])('a __proto__ key is refused and changes nothing (%j)', (place) => {
  const poisoned = '"__proto__":{"polluted":true}';
  const json = JSON.stringify(getRoadmap());
  const text =
    place === '' ? json.replace('{', `{${poisoned},`) : json.replace(`${place}[{`, `${place}[{${poisoned},`);
  expect(text).toContain(poisoned);
  expect(problemsOf(JSON.parse(text))).toEqual([expect.stringMatching(/: Unrecognized key: "__proto__"$/)]);
  expect({}).not.toHaveProperty('polluted');
});

it('several problems are told at once', () => {
  const wrong = { ...getRoadmap(), title: 'in one language', adopted: 'then', defaultEdition: 2017 };
  expect(problemsOf(wrong).map((problem) => problem.split(':')[0])).toEqual([
    'title',
    'adopted',
    'defaultEdition',
  ]);
});
