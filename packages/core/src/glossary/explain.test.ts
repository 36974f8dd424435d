import { describe, expect, it } from 'vitest';
import type { Term } from '../types.js';
import { enGlossary } from '../words/glossary/en.js';
import { explainMethodTerms, explainTerms } from './explain.js';

const term: Term = {
  id: 'word',
  name: { nl: 'woord', en: 'word' },
  text: { nl: 'Zo.', en: 'So.' },
  basis: 'stated',
  sources: ['report'],
};
const report = {
  id: 'report',
  title: 'The report',
  publisher: 'The publisher',
  shortName: 'Report',
  url: 'https://example.org/report',
  vintage: '2016',
};

describe('a term of a roadmap', () => {
  it('is put in the language asked for, with its sources', () => {
    expect(explainTerms({ terms: [term], sources: [report] }, 'en')).toEqual([
      {
        id: 'word',
        name: 'word',
        text: 'So.',
        basis: 'stated',
        sources: [{ shortName: 'Report', url: 'https://example.org/report' }],
      },
    ]);
  });

  it('is written out where the roadmap does so', () => {
    const abbreviation = { ...term, writtenOut: { nl: 'voluit', en: 'in full' } };
    expect(explainTerms({ terms: [abbreviation], sources: [report] }, 'nl')[0]?.writtenOut).toBe('voluit');
  });

  it('that names a source that is not there is a mistake', () => {
    expect(() => explainTerms({ terms: [term], sources: [] }, 'nl')).toThrow(
      expect.objectContaining({ code: 'dangling-reference' }),
    );
  });

  it('is not needed: a roadmap may explain none', () => {
    expect(explainTerms({ sources: [] }, 'nl')).toEqual([]);
  });
});

describe('a word of measuring', () => {
  const terms = explainMethodTerms(enGlossary);

  it('is explained by us, and has no source of a roadmap', () => {
    expect(terms.filter(({ basis }) => basis !== null)).toEqual([]);
  });

  it('that a method defines leads to that method', () => {
    expect(terms.find(({ id }) => id === 'behind')?.sources).toEqual([
      {
        shortName: 'the method linear',
        url: 'https://github.com/hc-roadmap/hc-roadmap/blob/main/docs/methods/linear.md',
      },
    ]);
    expect(terms.find(({ id }) => id === 'series')?.sources).toEqual([]);
  });
});
