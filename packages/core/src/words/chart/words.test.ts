import { describe, expect, it } from 'vitest';
import { enChart } from './en.js';
import { nlChart } from './nl.js';
import type { ChartWords } from './words.js';

/** Every text of an object, functions called with something in every place. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const sentence = { measure: 'm', figures: [], goal: null, keep: null, comparable: true };
    const call = value as (...values: unknown[]) => string;
    return [[path, call(path === '.sentence' ? sentence : '2', '3')]];
  }
  return Object.entries(value as object).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}
const all = (words: ChartWords): Map<string, string> => new Map(texts(words, ''));

describe('the words of a chart', () => {
  it('are there in both languages, and none is empty', () => {
    expect([...all(nlChart).keys()]).toEqual([...all(enChart).keys()]);
    for (const words of [nlChart, enChart]) {
      expect([...all(words)].filter(([, said]) => said.trim() === '')).toEqual([]);
    }
  });

  it('are another in each language', () => {
    const dutch = all(nlChart);
    const same = [...all(enChart)].filter(([path, said]) => dutch.get(path) === said);
    expect(same).toEqual([]);
  });

  it('speak of one and of several figures that were left out', () => {
    for (const { note } of [nlChart, enChart])
      expect(note.leftOut(1)).not.toBe(note.leftOut(2).replace('2', '1'));
  });
});
