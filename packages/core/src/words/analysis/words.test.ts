/** Nothing that an analysis can say is left without words, in either language. */
import { describe, expect, it } from 'vitest';
import { allMethods } from '../../methods/all.js';
import { enAnalysis } from './en.js';
import { nlAnalysis } from './nl.js';
import type { AnalysisWords } from './words.js';

const ids = [...new Set(allMethods.map(({ id }) => id))].sort();

/** What each group of whole sentences must have: it is the keys of the interface, which the compiler checks. */
const sentences = ({ looksAt, reason }: AnalysisWords): string[] => [
  ...Object.values<string>(looksAt),
  ...Object.values<string>(reason),
];

describe.each([nlAnalysis, enAnalysis])('$language', (words) => {
  it('has a name for every method', () => {
    expect(Object.keys(words.method).sort()).toEqual(ids);
    for (const [id, name] of Object.entries(words.method))
      expect(name, `the name of ${id}`).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  it.each(allMethods)('has a label for every category of $id $edition', ({ id, categories }) => {
    const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = words.category;
    for (const category of Object.keys(categories)) expect(labels[id]?.[category]).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  it.each(ids)('has no label for a category that %s does not have', (id) => {
    const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = words.category;
    const declared = allMethods
      .filter((method) => method.id === id)
      .flatMap(({ categories }) => Object.keys(categories));
    expect(Object.keys(labels[id] ?? {}).sort()).toEqual([...new Set(declared)].sort());
  });

  it('has a whole sentence for what a method looks at, and for every reason', () => {
    for (const sentence of sentences(words)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    const looks = new Set(allMethods.map(({ looksAt }) => looksAt));
    expect(Object.keys(words.looksAt)).toEqual(expect.arrayContaining([...looks]));
  });

  it('has a name for every figure of a working, each another one', () => {
    const names = Object.values<string>(words.working);
    expect(new Set([words.ratio, ...names]).size).toBe(names.length + 1);
    for (const name of names) expect(name).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  it('gives the categories of one method different labels', () => {
    for (const labels of Object.values(words.category)) {
      expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
    }
  });

  it('speaks of one and of several', () => {
    expect(words.opinions.group('X', 1)).not.toMatch(/methoden|methods/);
    expect(words.opinions.group('X', 2)).toMatch(/methoden|methods/);
    expect(words.opinions.agree(1, 'X')).not.toBe(words.opinions.agree(2, 'X'));
    expect(words.sensitivity.notAssessable(1)).not.toBe(words.sensitivity.notAssessable(2));
    expect(words.sensitivity.depends({ same: 1, judged: 3 }, 'y')).not.toBe(
      words.sensitivity.depends({ same: 2, judged: 3 }, 'y'),
    );
    expect(words.sensitivity.depends({ same: 2, judged: 3 }, '')).not.toContain('undefined');
  });
});

it('the two languages share no sentence', () => {
  expect(sentences(nlAnalysis).filter((sentence) => sentences(enAnalysis).includes(sentence))).toEqual([]);
});
