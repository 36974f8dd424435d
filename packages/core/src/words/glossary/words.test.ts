import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainMethodTerms } from '../../glossary/explain.js';
import { en } from '../en.js';
import { nl } from '../nl.js';
import { enGlossary } from './en.js';
import { nlGlossary } from './nl.js';

describe.each([
  { words: nl, glossary: nlGlossary },
  { words: en, glossary: enGlossary },
])('the words of measuring in $words.language', ({ words, glossary }) => {
  const { terms } = glossary;

  it('call each verdict what the widgets call it', () => {
    for (const [verdict, name] of Object.entries(words.verdict)) {
      expect(terms[verdict as keyof typeof words.verdict].name).toBe(name);
    }
  });

  it('are explained in whole sentences, none longer than 25 words', () => {
    for (const { text } of Object.values(terms)) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.split(/[.:;] /).filter((sentence) => sentence.split(' ').length > 25)).toEqual([]);
    }
  });

  it('lead only to pages that are in the documentation', () => {
    const addresses = explainMethodTerms(glossary).flatMap(({ sources }) => sources.map(({ url }) => url));
    const paths = addresses.map((address) => address.replace(/^.*\/main\//, '../../../../../'));
    expect(paths.filter((path) => !existsSync(new URL(path, import.meta.url)))).toEqual([]);
  });
});

it('both languages explain the same words, and each in its own', () => {
  expect(Object.keys(nlGlossary.terms)).toEqual(Object.keys(enGlossary.terms));
  const dutch = new Set(Object.values(nlGlossary.terms).map(({ text }) => text));
  expect(Object.values(enGlossary.terms).filter(({ text }) => dutch.has(text))).toEqual([]);
});
