import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load, type Change } from '../../test/authored.js';
import { reasonsFor, smallestAllowed } from './bump.js';
import { compareData, type Difference } from './compare.js';
import type { ComparedData } from './data.js';

const INDICATOR = 'indicators/centres.yml';
const TARGET = 'targets/double.yml';

function data(redirects: ComparedData['redirects'], ...changes: readonly Change[]): ComparedData {
  const loaded = load(...changes);
  if ('problems' in loaded) throw new Error('must be right');
  return { ...loaded, redirects };
}

function since(...changes: readonly Change[]): Difference {
  return compareData(data({}), data({}, ...changes));
}

const bumpOf = (difference: Difference, version = '1.2.3'): string =>
  smallestAllowed(reasonsFor(difference), version);

const MORE = "value: 150 }\n      - { period: '2020', value: 200 }\n";

describe('a difference', () => {
  it('of data with themselves is empty, whatever their values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (first, second) => {
          const changes: Change[] = [
            [INDICATOR, 'value: 100', `value: ${first}`],
            [INDICATOR, 'value: 150', `value: ${second}`],
          ];
          const difference = compareData(data({}, ...changes), data({}, ...changes));
          expect(difference).toEqual({ added: [], removed: [], changed: [], verdicts: [] });
          expect(bumpOf(difference)).toBe('none');
        },
      ),
      { numRuns: 25 },
    );
  });

  it('names a value that changed, old and new', () => {
    expect(since([INDICATOR, 'value: 150', 'value: 151']).changed).toEqual([
      { path: 'indicators/centres/series/main/observations/2018/value', old: '150', new: '151' },
    ]);
  });

  it('names an observation that came, and not each thing that is said of it', () => {
    expect(since([INDICATOR, 'value: 150 }\n', MORE])).toMatchObject({
      added: ['indicators/centres/series/main/observations/2020'],
      changed: [],
    });
  });

  it('names the outermost thing that went, and what it leads to now', () => {
    const before = data({}, [INDICATOR, 'value: 150 }\n', `value: 150 }${OTHER}`]);
    expect(compareData(before, data({})).removed).toEqual([{ path: 'indicators/centres/series/other' }]);
    expect(compareData(before, data({ 'centres/other': 'centres/main' })).removed).toEqual([
      { path: 'indicators/centres/series/other', redirectedTo: 'centres/main' },
    ]);
  });

  it('names the measure that a retired one leads to, with its target', () => {
    const before = data({}, [TARGET, 'id: count', 'id: number']);
    expect(compareData(before, data({ 'double/number': 'double/count' })).removed).toEqual([
      {
        path: 'roadmaps/test-roadmap/targets/double/measures/number',
        redirectedTo: 'double/count',
      },
    ]);
  });

  it('names the verdicts that change with the values, as of the target year', () => {
    // Twice 100 is the goal; 150 in 2018 is half of the way, at half of the time.
    expect(since([INDICATOR, 'value: 150 }\n', MORE]).verdicts).toEqual([
      { target: 'test-roadmap/double', old: expect.any(String) as string, new: 'achieved' },
    ]);
  });
});

const OTHER =
  '\n  - { id: other, name: { nl: a, en: b }, geo: NL, level: x, definition: { nl: a, en: b }, sources: [report], observations: [] }\n';

describe('the smallest allowed bump', () => {
  it.each<readonly [string, string, Change]>([
    ['a patch', 'another value that changes no verdict', [INDICATOR, 'value: 150', 'value: 151']],
    ['a patch', 'a better translation of a definition', [INDICATOR, 'en: Centres.', 'en: The centres.']],
    ['a patch', 'another address of a source', ['sources.yml', 'example.org/report', 'example.org/other']],
    ['a minor', 'a new observation', [INDICATOR, 'value: 150 }\n', MORE]],
    ['a minor', 'a new series', [INDICATOR, 'value: 150 }\n', `value: 150 }${OTHER}`]],
    ['a minor', 'a value that changes a verdict', [INDICATOR, 'value: 150', 'value: 200']],
    ['a major', 'another definition of an indicator', [INDICATOR, 'nl: Centra.', 'nl: Centra en scholen.']],
    ['a major', 'another definition of a series', [INDICATOR, 'nl: Geteld.', 'nl: Geschat.']],
    ['a major', 'another place', [INDICATOR, 'geo: NL', 'geo: DE']],
    ['a major', 'another promise of a target', [TARGET, 'factor: 2', 'factor: 3']],
    ['a major', 'an observation that went', [INDICATOR, "      - { period: '2018', value: 150 }\n", '']],
    ['a major', 'a measure with another id', [TARGET, 'id: count', 'id: number']],
  ])('is %s for %s', (bump, _, change) => {
    expect(bumpOf(since(change))).toBe(bump.replace('a ', ''));
  });

  it('is a major for another unit', () => {
    const before = data({});
    const text = JSON.stringify(before).replaceAll('"kind":"count"', '"kind":"percent"');
    const difference = compareData(before, JSON.parse(text) as ComparedData);
    expect(difference.changed.map(({ path }) => path)).toEqual(['indicators/centres/unit/kind']);
    expect(bumpOf(difference)).toBe('major');
  });

  it('is a minor one for a retired id that leads to another', () => {
    const before = data({}, [INDICATOR, 'value: 150 }\n', `value: 150 }${OTHER}`]);
    expect(bumpOf(compareData(before, data({})))).toBe('major');
    expect(bumpOf(compareData(before, data({ 'centres/other': 'centres/main' })))).toBe('minor');
  });

  it('is a minor one at most before version 1.0.0', () => {
    const difference = since([INDICATOR, 'geo: NL', 'geo: DE']);
    expect(bumpOf(difference, '0.3.0')).toBe('minor');
    expect(bumpOf(since([INDICATOR, 'value: 150', 'value: 151']), '0.3.0')).toBe('patch');
  });
});
