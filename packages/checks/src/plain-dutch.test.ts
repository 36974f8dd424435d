import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { openAll } from './support/tree.js';
import { allStates, widgetList } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

/**
 * What makes a text harder than B1, as far as it can be counted. A word that is easier in one text can be right in
 * another: what is listed here has a plain word for it in every text of ours.
 */
const rules = {
  /** Words in a sentence on average: 10 to 15 in the B1 checklist that Dutch municipalities use. */
  average: 15,
  /** The longest sentence; a name of a publication or a measure can stand in it. */
  longest: 25,
  /** The share of sentences in the passive voice, which the checklists advise against. */
  passive: 0.1,
} as const;

/** Words that Dutch governments tell their writers to replace, by who says so. */
const officialese: Readonly<Record<string, readonly string[]>> = {
  'https://www.communicatierijk.nl/vakkennis/rijkswebsites/aanbevolen-richtlijnen/taalniveau-b1': [
    'betreffende',
    'creëren',
    'prioriteit',
    'relevant',
    'relevante',
    'verstrekken',
    'verstrekt',
  ],
  'https://wapenfeiten.zuid-holland.nl/schrijfwijzer/heldere-taal/woordgebruik': [
    'accorderen',
    'discrepantie',
    'realiseren',
    'gerealiseerd',
    'participeren',
    'derhalve',
    'desalniettemin',
    'hetgeen',
    'ten aanzien van',
    'met betrekking tot',
    'door middel van',
  ],
  'https://nl-design-system.github.io/rvo/docs/schrijfwijzer/woordenlijst-begrijpelijke-taal': [
    'aangelegenheid',
  ],
};

/** Where the roadmap, a source or a name is quoted: those words are not ours to change. */
const quoted = [
  '[lang=en]',
  '[part=heading]',
  '[part=name]',
  '[part=subject]',
  '[part=sources]',
  '[part=mission]',
  '[part=ambition]',
  '[part=purpose]',
  '[part=promise]',
  '[part=milestones]',
  '[part=about]',
  '[part=targets]',
  'hc-timeline',
  'slot',
].join(', ');

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,/-]*/gu) ?? [];
/** Sentences end with a point; a colon or a semicolon goes on. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=["“\p{Lu}\p{N}])/u)
    .map((one) => one.trim())
    .filter((one) => /[.!?]$/.test(one) && wordsOf(one).length > 1);
const isPassive = (sentence: string): boolean =>
  /\b(?:word|wordt|worden|werd|werden|geworden)\b/i.test(sentence) &&
  /\b(?:ge|be|ver|her|ont)\p{L}+(?:t|d|en)\b/iu.test(sentence);
const harder = (text: string): string[] => {
  const all = ` ${wordsOf(text.toLowerCase()).join(' ')} `;
  return Object.values(officialese)
    .flat()
    .filter((word) => all.includes(` ${word} `));
};
/** `d.m.v.`, `t.a.v.` and the like; a number or a name with points is none. */
const abbreviations = (text: string): string[] => text.match(/(?<!\p{L})(?:\p{Ll}\.){2,}/gu) ?? [];

describe('our own Dutch sentences in all widgets', () => {
  let sentences: string[];

  beforeAll(async () => {
    site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
    site.files.set('/page.html', htmlPage({ body: widgetList(allStates) }));
    const visit = await open();
    await visitWidgets(visit, `${site.origin()}/page.html`);
    await openAll(visit.page);
    const texts = await visit.page.locator('p, li, td, dd, caption, figcaption').evaluateAll(
      (all, not) =>
        all.flatMap((element) => {
          const isLeaf = element.querySelector('p, li, td, dd') === null;
          const host = (element.getRootNode() as ShadowRoot).host as Element | undefined;
          if (!isLeaf || host === undefined || element.closest(not) !== null || host.matches(not)) return [];
          const copy = element.cloneNode(true) as Element;
          for (const one of copy.querySelectorAll(not)) one.remove();
          return [copy.textContent.replaceAll(/\s+/g, ' ').trim()];
        }),
      quoted,
    );
    sentences = [...new Set(texts.flatMap(sentencesOf))];
    await visit.page.context().close();
  });

  it('are there to be measured', () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences).toContain('Er is geen cijfer over 2020 zelf gevonden.');
  });

  it(`have at most ${rules.average} words on average`, () => {
    const words = sentences.map((sentence) => wordsOf(sentence).length);
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThanOrEqual(rules.average);
  });

  it(`are none of them longer than ${rules.longest} words`, () => {
    expect(sentences.filter((sentence) => wordsOf(sentence).length > rules.longest)).toEqual([]);
  });

  it('have no word that governments tell their writers to replace, and no abbreviation', () => {
    expect(sentences.flatMap((sentence) => harder(sentence).map((word) => `${word}: ${sentence}`))).toEqual(
      [],
    );
    expect(
      sentences.flatMap((sentence) => abbreviations(sentence).map((one) => `${one}: ${sentence}`)),
    ).toEqual([]);
  });

  it('are seldom in the passive voice', () => {
    expect(sentences.filter(isPassive).length / sentences.length).toBeLessThanOrEqual(rules.passive);
  });
});

it('a hard sentence is found by each rule', () => {
  const hard = 'Derhalve wordt het doel d.m.v. een maat met betrekking tot de start beoordeeld.';
  expect(harder(hard)).toEqual(['derhalve', 'met betrekking tot']);
  expect(abbreviations(hard)).toEqual(['d.m.v.']);
  expect(isPassive(hard)).toBe(true);
  expect(isPassive('Het doel is gehaald.')).toBe(false);
  expect(sentencesOf('Eén zin. En nog een: twee delen; geen drie.')).toHaveLength(2);
  expect(wordsOf('In 2019 waren er 9.800 bedrijven.')).toHaveLength(6);
});
