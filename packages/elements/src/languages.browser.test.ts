import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { beforeAll, describe, expect, it } from 'vitest';
import { frisian } from '../test/frisian.js';
import { marked, unmarked } from '../test/marked.js';
import { mount, seen, settled } from '../test/mount.js';
import { addLanguage } from './languages.js';
import { dutch } from './languages/nl.js';

const ownTexts = JSON.stringify(getRoadmap()).toLowerCase();

/** A language in which all that the widgets say is between marks. */
const everythingMarked = {
  ...marked({ ...dutch, tag: '', texts: '' }),
  tag: 'qps-ploc',
  texts: 'nl',
} as const;

/** The texts that a reader sees, also in the widgets inside. */
function textsIn(root: ParentNode | null): string[] {
  return [...(root ?? document).querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.localName === 'style') return [];
    const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
    return [...own, ...(element.shadowRoot === null ? [] : textsIn(element.shadowRoot))];
  });
}

/** Months are written as in the language of the texts, where the browser does not know the language. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, month)),
);
/** Names that methods and programs have in every language. */
const NAMES = ['SDSN', 'SDG', 'UNDP', 'billionaiRe', 'ecb', 'DSIR'];

/** Words that are not of the language: neither said by the pack, nor the roadmap's own, nor a number, a month or a name. */
function strangers(root: ParentNode | null): string[] {
  return textsIn(root)
    .flatMap((text) => unmarked(text).split(/[^\p{L}\p{M}'’&~-]+/u))
    .filter((word) => /\p{L}{3}/u.test(word) && !ownTexts.includes(word.toLowerCase()))
    .filter((word) => ![...MONTHS, ...NAMES].includes(word));
}

const WIDGETS = [
  ['hc-target-progress', ''],
  ['hc-target-progress', 'target="international-talent" variant="card"'],
  ['hc-target-progress', 'target="stem-graduates" variant="ring"'],
  ['hc-target-progress', 'target="stem-graduates" variant="compact"'],
  ['hc-target-progress', 'target="stem-graduates" method="eurostat" as-of="2018"'],
  ['hc-target-chart', ''],
  ['hc-target-chart', 'target="stem-graduates" as-of="2018" projection method="eurostat"'],
  ['hc-target-list', ''],
  ['hc-target-list', 'variant="table"'],
  ['hc-action-lines', 'choose-edition target="stem-graduates"'],
  ['hc-milestones', ''],
  ['hc-timeline', ''],
  ['hc-second-opinions', 'target="stem-graduates"'],
  ['hc-evidence', 'target="coe-civ-capacity"'],
  ['hc-evidence', 'target="knowledge-circulation"'],
  ['hc-evidence', ''],
  ['hc-glossary', ''],
  ['hc-roadmap', 'variant="full"'],
] as const;

describe('in a language that was added', () => {
  beforeAll(() => {
    addLanguage(everythingMarked);
  });

  it.each(WIDGETS)('%s %s says nothing in another', async (tag, attributes) => {
    const element = await mount(`<${tag} lang="qps-ploc" ${attributes}></${tag}>`, tag);
    const root = element.shadowRoot;
    expect(textsIn(root).join('')).toContain('⟦');
    expect(strangers(root)).toEqual([]);
    expect(root?.querySelector('[part=base]')?.getAttribute('lang')).toBe('qps-ploc');
  });

  it('what is wrong is told in it', async () => {
    const element = await mount(
      '<hc-action-lines lang="qps-ploc" target="coe-civ-capacity" edition="2018"></hc-action-lines>',
      'hc-action-lines',
    );
    expect(strangers(element.shadowRoot)).toEqual([]);
  });

  it('the roadmap’s own texts say which language they are in', async () => {
    const target = await mount(
      '<hc-target-progress lang="qps-ploc"></hc-target-progress>',
      'hc-target-progress',
    );
    expect(target.shadowRoot?.querySelector('[part=heading]')?.getAttribute('lang')).toBe('nl');
    const lines = await mount('<hc-action-lines lang="qps-ploc"></hc-action-lines>', 'hc-action-lines');
    expect(lines.shadowRoot?.querySelector('[part=name]')?.getAttribute('lang')).toBe('nl');
    const dutchLines = await mount('<hc-action-lines lang="nl"></hc-action-lines>', 'hc-action-lines');
    expect(dutchLines.shadowRoot?.querySelector('[part=name]')?.getAttribute('lang')).toBeNull();
  });
});

describe('Frisian', () => {
  it('is spoken by a widget that is on the page already', async () => {
    const element = await mount('<hc-target-list lang="fy-NL"></hc-target-list>', 'hc-target-list');
    expect(seen(element, '[part=summary]')).toBe('2 van de 4 doelen zijn gehaald.');
    addLanguage(frisian);
    await settled(element);
    expect(seen(element, '[part=summary]')).toBe('2 fan de 4 doelen binne helle.');
  });

  it('stands beside Dutch and English on one page, each with its own words and numbers', async () => {
    addLanguage(frisian);
    const target = '<hc-target-progress target="stem-graduates"></hc-target-progress>';
    const page = await mount(
      `<div><section lang="fy">${target}</section><section lang="nl">${target}</section><section lang="en">${target}</section></div>`,
      'hc-target-progress',
    );
    const widgets = [...(page.closest('div')?.querySelectorAll('hc-target-progress') ?? [])];
    await Promise.all(widgets.map(settled));
    expect(widgets.map((one) => seen(one, '[part=verdict]'))).toEqual([
      'Net helle. Yn 2018/19 wie it 20,0%; it doel wie 40%.',
      'Niet gehaald. In 2018/19 was het 20,0%; het doel was 40%. Sinds 2014/15 kwam er 2,8 procentpunt bij.',
      'Not achieved. In 2018/19 it was 20.0%; the target was 40%. Since 2014/15 it went up by 2.8 percentage points.',
    ]);
    expect(widgets.map((one) => seen(one, '[part=sources]').split(' ')[0])).toEqual([
      'Boarne:',
      'Bron:',
      'Source:',
    ]);
  });

  it('is judged by the method and the day that are asked for', async () => {
    addLanguage(frisian);
    const element = await mount(
      '<hc-target-progress lang="fy" target="coe-civ-capacity" as-of="2017-12"></hc-target-progress>',
      'hc-target-progress',
    );
    expect(seen(element, '[part=verdict]')).toBe(
      'Efter op skema. Yn november 2017 wiene der 160 centra. Neffens skema wie doe 166 nedich. It doel is 266 yn 2020.',
    );
  });

  it('a tag that is none is refused', () => {
    expect(() => addLanguage({ ...frisian, tag: 'not a tag' })).toThrow(
      'tag must be a BCP 47 tag such as fy, got not a tag',
    );
  });

  it('a pack with a word missing does not compile', () => {
    const { targetList, ...others } = frisian.widgets;
    const { known, ...short } = targetList;
    expect(known).not.toBe('');
    // @ts-expect-error: a column has no name
    const incomplete: typeof frisian = { ...frisian, widgets: { ...others, targetList: short } };
    expect(incomplete.tag).toBe('fy');
  });
});
