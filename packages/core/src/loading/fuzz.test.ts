import {
  array,
  assert,
  boolean,
  constantFrom,
  json,
  jsonValue,
  nat,
  oneof,
  property,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted } from '../../test/counted.js';
import { assessTarget } from '../assess/target.js';
import { chartTarget } from '../chart.js';
import { RoadmapError } from '../errors.js';
import { explainEvidence, nlEvidence } from '../evidence.js';
import { explain } from '../explain/explain.js';
import { InvalidRoadmapError, loadRoadmap, type LoadOptions, type RoadmapProblem } from '../load.js';
import { conflicts, contributingLines, observations, sourcesOf } from '../lookup.js';
import { getRoadmap } from '../roadmaps.js';
import { explainTimeline } from '../timeline.js';
import type { Roadmap } from '../types.js';
import { nl } from '../words/nl.js';

const original = JSON.stringify(getRoadmap());

/** The roadmap, or nothing where it was refused as it should be. Every other error is passed on. */
function loaded(value: unknown): Roadmap | undefined {
  try {
    return loadRoadmap(value);
  } catch (error) {
    if (error instanceof InvalidRoadmapError && error.problems.length > 0) return undefined;
    throw error;
  }
}

/** What is wrong; nothing where it is a roadmap. Every other error is passed on. */
function problemsOf(value: unknown, options?: LoadOptions): readonly RoadmapProblem[] {
  try {
    loadRoadmap(value, options);
    return [];
  } catch (error) {
    if (error instanceof InvalidRoadmapError) return error.problems;
    throw error;
  }
}

/** A call may be refused by a typed error, and must not fail in any other way. */
function mayRefuse(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof RoadmapError)) throw error;
  }
}

function useAll(roadmap: Roadmap, asOf: string): void {
  for (const { id } of roadmap.targets) {
    mayRefuse(() => {
      const assessment = assessTarget(roadmap, id, { asOf });
      sourcesOf(roadmap, assessment);
      return explain(roadmap, assessment, nl);
    });
    mayRefuse(() => chartTarget(roadmap, id, { asOf }));
    mayRefuse(() => explainEvidence(roadmap, id, { asOf }, nlEvidence));
    mayRefuse(() => contributingLines(roadmap, id));
  }
  for (const { id } of roadmap.indicators) mayRefuse(() => observations(roadmap, { indicator: id }));
  mayRefuse(() => conflicts(roadmap));
  mayRefuse(() => explainTimeline(roadmap, nl));
}

/** Takes turns at random from the whole down to a place, and lets something happen there. */
function mutate(
  value: unknown,
  turns: readonly number[],
  change: (parent: object, key: string) => void,
): void {
  let parent: object | null = null;
  let key = '';
  let here = value;
  for (const turn of turns) {
    if (typeof here !== 'object' || here === null) break;
    const keys = Object.keys(here);
    const next = keys[turn % keys.length];
    if (next === undefined) break;
    parent = here;
    key = next;
    here = Reflect.get(here, next) as unknown;
  }
  if (parent !== null) change(parent, key);
}

const strange: Arbitrary<unknown> = oneof(
  jsonValue({ maxDepth: 3 }),
  constantFrom<unknown>(
    0,
    -1,
    1e308,
    -1e308,
    5e-324,
    1900,
    2200,
    '',
    ' ',
    '2016',
    '2016/17',
    '0000',
    '9999-12',
  ),
  constantFrom<unknown>([], {}, null, true, '__proto__', 'constructor', 'toString', 'stem-graduates', 'a'),
);

describe('whatever comes in, a roadmap or a typed error comes out', () => {
  it('of any text', () => {
    assert(property(string(), (text) => loaded(text) === undefined));
  });
  it('of any JSON', () => {
    assert(property(json(), (text) => loaded(text) === undefined));
    assert(property(jsonValue(), (value) => typeof value === 'string' || loaded(value) === undefined));
  });
  it('of a roadmap cut off anywhere', () => {
    assert(property(nat(original.length - 1), (length) => loaded(original.slice(0, length)) === undefined));
  });
});

describe('what may not come in is refused alone and with its path, wherever it stands', () => {
  const turns = array(nat(1000), { minLength: 1, maxLength: 9 });

  /** What is wrong with the roadmap once something of it was changed. */
  function problemsAt(
    path: readonly number[],
    change: (parent: object, key: string) => void,
  ): readonly RoadmapProblem[] {
    const value: unknown = JSON.parse(original);
    mutate(value, path, change);
    return problemsOf(value);
  }

  it('keys that objects have of their own', () => {
    assert(
      property(turns, constantFrom('__proto__', 'constructor', 'prototype'), strange, (path, key, value) => {
        const problems = problemsAt(path, (parent) =>
          Object.defineProperty(parent, key, { value, enumerable: true, configurable: true }),
        );
        expect(problems).toHaveLength(1);
        expect(String(problems[0]?.message)).toContain(`must not have the key "${key}"`);
        expect(problems[0]?.path.length).toBeGreaterThan(0);
      }),
    );
  });

  it('numbers that are not finite', () => {
    assert(
      property(turns, constantFrom(Number.NaN, Infinity, -Infinity), (path, value) => {
        let changed = '';
        const problems = problemsAt(path, (parent, key) => {
          changed = key;
          Reflect.set(parent, key, value);
        });
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message).toBe(`must be a finite number, got ${value}`);
        expect(String(problems[0]?.path.at(-1))).toBe(changed);
      }),
    );
  });

  it('what is nested too deep, of lists and of objects', () => {
    assert(
      property(turns, nat(5000), boolean(), (path, more, list) => {
        let deep: unknown = 1;
        for (let depth = 0; depth < 33 + more; depth += 1) deep = list ? [deep] : { a: deep };
        const problems = problemsAt(path, (parent, key) => Reflect.set(parent, key, deep));
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message).toBe('is nested deeper than 32 levels');
        expect(problems[0]?.path).toHaveLength(32);
      }),
    );
  });

  it('any version of the form but 1, in a message that stays short', () => {
    // A key that is refused wherever it stands has a rule of its own, above.
    const refusedKey = /"(__proto__|constructor|prototype)":/;
    const versions = jsonValue().filter(
      (version) => version !== 1 && !refusedKey.test(JSON.stringify(version)),
    );
    assert(
      property(oneof(versions, constantFrom('x'.repeat(10_000))), (schemaVersion) => {
        const problems = problemsOf({ ...getRoadmap(), schemaVersion });
        expect(problems.map(({ path }) => path)).toEqual([['schemaVersion']]);
        expect(problems[0]?.message.length).toBeLessThan(100);
      }),
    );
  });

  it('more characters than are allowed, whatever the limit', () => {
    assert(
      property(nat(original.length - 1), (maxCharacters) => {
        expect(problemsOf(original, { maxCharacters })).toEqual([
          { path: [], message: `is larger than ${maxCharacters} characters` },
        ]);
      }),
    );
  });
});

describe('no more is read than the limit allows', () => {
  // Each part stands in the next one ten times: written out, the whole would have 10 to the power of 20 parts.
  const tenfold = (part: (inner: unknown) => unknown): unknown =>
    Array.from({ length: 20 }).reduce<unknown>(part, 1);

  it.each<[string, unknown]>([
    ['lists', tenfold((inner) => Array.from({ length: 10 }, () => inner))],
    [
      'objects',
      tenfold((inner) => Object.fromEntries(Array.from({ length: 10 }, (_, key) => [`k${key}`, inner]))),
    ],
  ])('of %s that stand in each other many times', (_what, value) => {
    assert(
      property(nat(20_000), (maxCharacters) => {
        const watched = counted(value);
        expect(problemsOf(watched.value, { maxCharacters })).toEqual([
          { path: [], message: `is larger than ${maxCharacters} characters` },
        ]);
        // Every value once, and of a list its length.
        expect(watched.reads()).toBeLessThanOrEqual(2 * (maxCharacters + 1));
      }),
    );
  });
});

// Much is done in each; how long it takes on a busy machine says nothing.
describe(
  'a roadmap in which something was changed is refused, or everything works on it',
  { timeout: 120_000 },
  () => {
    const turns = array(nat(1000), { minLength: 1, maxLength: 9 });
    const asOf = constantFrom('2015', '2018', '2020-06', '2030');

    it('a value replaced, a part removed, a part there twice', () => {
      let accepted = 0;
      let refused = 0;
      const how = constantFrom('replace', 'remove', 'twice');
      assert(
        property(array(tuple(turns, how, strange), { minLength: 1, maxLength: 2 }), asOf, (changes, date) => {
          const value: unknown = JSON.parse(original);
          for (const [path, what, other] of changes) {
            mutate(value, path, (parent, key) => {
              if (what === 'replace') Reflect.set(parent, key, other);
              else if (Array.isArray(parent)) {
                const items = parent as unknown[];
                const item = items[Number(key)];
                items.splice(Number(key), 1, ...(what === 'twice' ? [item, item] : []));
              } else Reflect.deleteProperty(parent, key);
            });
          }
          const roadmap = loaded(value);
          if (roadmap === undefined) refused += 1;
          else {
            accepted += 1;
            useAll(roadmap, date);
          }
        }),
        { numRuns: 150 },
      );
      // Otherwise one half of the rule was not tried.
      expect(accepted).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
    });

    it('every figure another number', () => {
      const numbers = constantFrom(0, -1, 1, 0.5, 1e308, -1e308, 5e-324, 100, 1e21);
      assert(
        property(array(numbers, { minLength: 1, maxLength: 7 }), asOf, (values, date) => {
          let index = 0;
          const text = original.replace(
            /"value":[\d.e+-]+/g,
            () => `"value":${values[(index += 1) % values.length] ?? 0}`,
          );
          const roadmap = loaded(text);
          expect(roadmap).toBeDefined();
          if (roadmap !== undefined) useAll(roadmap, date);
        }),
        { numRuns: 50 },
      );
    });
  },
);
