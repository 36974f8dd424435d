import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import { InvalidRoadmapError, loadRoadmap, type LoadOptions, type RoadmapProblem } from '../load.js';
import { getRoadmap } from '../roadmaps.js';

const roadmap = getRoadmap();
const json = JSON.stringify(roadmap);

function problemsOf(value: unknown, options?: LoadOptions): readonly RoadmapProblem[] {
  try {
    loadRoadmap(value, options);
  } catch (error) {
    if (error instanceof InvalidRoadmapError) return error.problems;
    throw error;
  }
  return [];
}

describe('a roadmap that is right', () => {
  it('comes out as it went in, as a text and as an object', () => {
    expect(loadRoadmap(json)).toEqual(roadmap);
    expect(loadRoadmap(JSON.parse(json))).toEqual(roadmap);
  });

  it('may say what it is and in which version of the form it is written', () => {
    const described = {
      $schema: 'https://example.org/x.json',
      // The release that a file is from says nothing about its form.
      __meta: { version: '99.0.0' },
      schemaVersion: 1,
    };
    expect(loadRoadmap({ ...described, ...roadmap })).toEqual(roadmap);
  });
});

describe('what is refused, is refused with the path to it', () => {
  const itself: Record<string, unknown> = {};
  itself['self'] = itself;
  const source = { ...roadmap.sources[0], constructor: 1 };
  it.each<[string, unknown, RoadmapProblem['path'], string]>([
    ['a prototype', JSON.parse('{"a":[{"__proto__":{"x":1}}]}'), ['a', 0, '__proto__'], '"__proto__"'],
    ['the same in a text', '{"__proto__":{"x":1}}', ['__proto__'], '"__proto__"'],
    ['a constructor', { sources: [source] }, ['sources', 0, 'constructor'], '"constructor"'],
    [
      'a number that JSON makes infinite',
      '{"a":{"b":1e999}}',
      ['a', 'b'],
      'must be a finite number, got Infinity',
    ],
    ['NaN', { a: [Number.NaN] }, ['a', 0], 'must be a finite number, got NaN'],
    ['a newer form', { ...roadmap, schemaVersion: 2 }, ['schemaVersion'], 'must be 1, got 2'],
    ['a form as a text', { ...roadmap, schemaVersion: '1' }, ['schemaVersion'], 'must be 1, got "1"'],
    ['no form', { ...roadmap, schemaVersion: null }, ['schemaVersion'], 'must be 1, got null'],
    ['a date object', { a: new Date(0) }, ['a'], 'must be a plain object or a list'],
    ['a list that is long and empty', { a: new Array(2 ** 32 - 1) }, ['a'], 'must be a list without gaps'],
    ['a text that is not JSON', '{', [], 'is not JSON'],
  ])('%s', (_what, value, path, message) => {
    const [problem, ...more] = problemsOf(value);
    expect(problem?.path).toEqual(path);
    expect(problem?.message).toContain(message);
    expect(more).toEqual([]);
  });

  it('a value that contains itself, at the depth that is allowed', () => {
    const [problem] = problemsOf(itself, { maxDepth: 4 });
    expect(problem).toEqual({
      path: ['self', 'self', 'self', 'self'],
      message: 'is nested deeper than 4 levels',
    });
  });

  it('lists a hundred thousand deep, without exhausting the stack', () => {
    expect(problemsOf('['.repeat(100_000) + ']'.repeat(100_000))).toHaveLength(1);
  });

  it.each([
    ['a text', 'x'.repeat(11)],
    [
      'an object of many keys',
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, 1])),
    ],
    ['a list', Array.from({ length: 11 }, () => 1)],
    ['a long text in it', ['x'.repeat(11)]],
    ['a long key', { ['x'.repeat(11)]: 1 }],
  ])('%s that is larger than is allowed', (_what, value) => {
    expect(problemsOf(value, { maxCharacters: 10 })).toEqual([
      { path: [], message: 'is larger than 10 characters' },
    ]);
  });
});

describe('the error', () => {
  it('has a code, names what was loaded, and tells all problems', () => {
    const wrong = { ...roadmap, id: 'No Id', typo: 1 };
    const { code, message } = mistake(() => loadRoadmap(wrong, { name: 'own.json' }));
    expect(code).toBe('invalid-roadmap');
    expect(message).toContain('own.json is not a roadmap:');
    expect(message).toContain('id  must be kebab-case');
    expect(message).toContain('typo');
    expect(problemsOf(wrong)).toHaveLength(2);
  });

  it('tells twenty problems and how many more there are; all are in its list', () => {
    const sources = Array.from({ length: 50 }, () => 1);
    const problems = problemsOf({ ...roadmap, sources });
    const { message } = mistake(() => loadRoadmap({ ...roadmap, sources }));
    expect(problems).toHaveLength(50);
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toContain('and 30 more');
  });

  it('does not grow out of proportion when every reference is wrong', () => {
    const statedIn = Array.from({ length: 5000 }, (_, index) => `nowhere-${index}`);
    const sources = statedIn.map((_, index) => ({ ...roadmap.sources[0], id: `source-${index}` }));
    const problems = problemsOf({ ...roadmap, statedIn, sources: [...roadmap.sources, ...sources] });
    expect(problems).toHaveLength(5000);
    expect(problems.every(({ message }) => message.length < 2000)).toBe(true);
  });
});
