/** The terms say no more than their sources, and a page gets them without the rest of the roadmap. */
import { describe, expect, it } from 'vitest';
import { embeddedGlossaries, explainTerms, methodTerms } from './glossary.js';
import { getRoadmap, roadmaps } from './roadmaps.js';

const { terms = [], sources } = getRoadmap();
const of = (id: string): (typeof terms)[number] => {
  const term = terms.find((one) => one.id === id);
  if (term === undefined) throw new Error(`no term ${id}`);
  return term;
};

describe('the terms of the roadmap', () => {
  it('are those that its targets and texts cannot be read without', () => {
    expect(terms.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'coe',
        'civ',
        'tki',
        'topsector',
        'learning-community',
        'human-capital-agenda',
        'stem',
        'techniekpact',
        'pbt',
        'knowledge-circulation',
      ]),
    );
  });

  it('are written out where they are abbreviations', () => {
    const short = terms.filter(({ name }) => /^[A-Z][A-Za-z]?[A-Z]$/.test(name.nl));
    expect(short.length).toBeGreaterThan(5);
    expect(short.filter(({ writtenOut }) => writtenOut === undefined)).toEqual([]);
  });

  it('say that the roadmap does not explain a word, where it does not', () => {
    for (const id of ['tki', 'topsector', 'knowledge-circulation', 'capacity', 'human-capital']) {
      const { nl, en } = of(id).text;
      expect([nl, en]).toEqual([
        expect.stringMatching(/(legt .*niet uit|zegt niet wat)/),
        expect.stringMatching(/does not (explain|say what)/),
      ]);
    }
  });

  it('what we chose ourselves is marked as assumed', () => {
    const assumed = terms.filter(({ basis }) => basis === 'assumed').map(({ id }) => id);
    expect(assumed).toEqual(['capacity', 'knowledge-circulation']);
  });

  it('are read in plain sentences: none is longer than 25 words', () => {
    const sentences = terms.flatMap(({ text }) => [text.nl, text.en]).flatMap((text) => text.split(/[.;:] /));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 25)).toEqual([]);
  });
});

describe('what a page loads', () => {
  it('is every roadmap, and of each its terms in one language', async () => {
    expect(embeddedGlossaries.map(({ id }) => id)).toEqual(roadmaps.map(({ id }) => id));
    for (const { id, terms: prepared } of embeddedGlossaries) {
      for (const language of ['nl', 'en'] as const) {
        expect(await prepared[language]()).toEqual(explainTerms(getRoadmap(id), language));
      }
    }
  });

  it('has no id twice, so that an address leads to one term', async () => {
    const ids = [...terms, ...(await methodTerms.nl())].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names the sources by name and address', () => {
    const [first] = explainTerms({ terms: [of('coe')], sources }, 'nl');
    expect(first?.sources.map(({ shortName }) => shortName)).toContain('Roadmap, Inzet in 2017');
    expect(first?.sources.every(({ url }) => /^https?:/.test(url))).toBe(true);
  });
});
