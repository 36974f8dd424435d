import type { ExplainedTerm } from '@hc-roadmap/core/glossary';
import { describe, expect, it } from 'vitest';
import { listTerms } from './glossary.model.js';

const term = (id: string, name: string, basis: ExplainedTerm['basis'] = null): ExplainedTerm => ({
  id,
  name,
  text: 'Zo.',
  basis,
  sources: [],
});
const namesOf = (terms: readonly ExplainedTerm[]): string[] => terms.map(({ name }) => name);

describe('the terms', () => {
  it('of the roadmap and of measuring are one list, by the alphabet of the language', () => {
    const { terms } = listTerms(
      [term('a', 'Één'), term('b', 'CoE'), term('c', 'civ')],
      [term('d', 'Doel 10'), term('e', 'doel 9')],
      null,
      'nl',
    );
    expect(namesOf(terms)).toEqual(['civ', 'CoE', 'doel 9', 'Doel 10', 'Één']);
  });

  it('are explained by the roadmap where it explains a word of measuring itself', () => {
    const { terms } = listTerms(
      [term('baseline', 'Nulmeting', 'stated')],
      [term('baseline', 'Start')],
      null,
      'nl',
    );
    expect(namesOf(terms)).toEqual(['Nulmeting']);
  });

  it('of a roadmap that explains none are those of measuring, and that is said', () => {
    const { summary, terms } = listTerms([], [term('a', 'Start')], null, 'nl');
    expect(summary).toMatch(/^Van deze roadmap zijn geen woorden uitgelegd\./);
    expect(namesOf(terms)).toEqual(['Start']);
    expect(listTerms([], [], null, 'en').summary).toMatch(/^No words of this roadmap have been explained\./);
  });
});

describe('one term', () => {
  it('stands alone, without what is said of the list', () => {
    expect(listTerms([term('a', 'A')], [term('b', 'B')], 'b', 'nl')).toEqual({ terms: [term('b', 'B')] });
  });

  it('that is not there is a mistake that names those that are', () => {
    expect(() => listTerms([term('a', 'A')], [term('b', 'B')], 'c', 'nl')).toThrow(
      expect.objectContaining({ code: 'unknown-term', message: 'term must be one of a, b, got c' }),
    );
  });
});
