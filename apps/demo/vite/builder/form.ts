import type { Language } from '@hc-roadmap/core';
import { explainTerms } from '@hc-roadmap/core/glossary';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import type { HtmlTagDescriptor } from 'vite';
import { choiceOf, WIDTHS } from '../../src/builder/choice.js';
import { COLORS, FORMS, THEMES } from '../../src/builder/offer.js';
import { piecesOf } from '../../src/builder/snippet.js';
import { builderWords, settingName, type BuilderWords } from '../../src/builder/words.js';
import { writeCodeBlock } from '../code-block.js';
import { escapeHtml, replaceElements } from '../html.js';
import { readStatic } from '../plain.js';
import { analysisWords, roadmapOf } from '../roadmap.js';
import { texts } from '../texts.js';
import { makeOffer } from './offer.js';

const offer = makeOffer();
const roadmap = roadmapOf(new Map());

/** The most pieces that a choice is written in. */
const PIECES = 3;

/** Fields that are asked for first; what is described and not here stands below the others. */
const FIRST = ['measure', 'term', 'edition', 'variant', 'lang'];

/** What the tool's script works with: a block of data that no browser runs. */
export function builderData(): HtmlTagDescriptor {
  return {
    tag: 'script',
    attrs: { type: 'application/json', id: 'builder-offer' },
    children: JSON.stringify(offer).replaceAll('<', '\\u003c'),
    injectTo: 'head',
  };
}

/** Replaces `<demo-builder>` by the tool, and by what it gives to who has no script. */
export async function writeBuilder(html: string, language: Language): Promise<string> {
  const tool = [form(language), result(language), await withoutScript(language)].join('\n');
  return replaceElements(html, 'demo-builder', () => tool);
}

function form(language: Language): string {
  const words = builderWords[language];
  const { groups } = words;
  const names = new Set(offer.widgets.flatMap(({ attributes }) => Object.keys(attributes)));
  names.delete('as-of');
  const more = [...names].filter((name) => !FIRST.includes(name)).sort();
  return [
    '<form id="builder" hidden>',
    `<h2 id="choose">${words.choose}</h2>`,
    group(groups.what, [
      selectField('widget', widgetNames(language), words),
      selectField(
        'target',
        Object.fromEntries(roadmap.targets.map(({ id, name }) => [id, name[language]])),
        words,
      ),
      ...FIRST.map((name) => attributeField(name, language)),
    ]),
    group(groups.figures, [followsField(words), dateField(words)]),
    group(groups.look, [
      selectField('theme', Object.fromEntries(THEMES.map((theme) => [theme, words.themes[theme]])), words),
      widthField(words),
      ...COLORS.map((token) => colorField(token, words)),
      '<p id="contrast" role="status"></p>',
    ]),
    `<details><summary>${groups.more}</summary>`,
    ...more.map((name) => attributeField(name, language)),
    '</details>',
    '</form>',
  ].join('\n');
}

function group(legend: string, fields: readonly string[]): string {
  return ['<fieldset>', `<legend>${legend}</legend>`, ...fields, '</fieldset>'].join('\n');
}

function widgetNames(language: Language): Record<string, string> {
  const { pages } = texts[language];
  return Object.fromEntries(
    offer.widgets.map(({ name }) => [name, pages[name.replace(/^hc-/, '') as keyof typeof pages]]),
  );
}

function attributeField(name: string, language: Language): string {
  const words = builderWords[language];
  const offered = offer.widgets.flatMap(({ attributes }) => attributes[name] ?? []);
  if (offered.every(({ kind }) => kind === 'flag')) return flagField(name, words);
  const values = new Set(offered.flatMap((one) => (one.kind === 'choice' ? one.values : [])));
  const known = valueNames(name, language);
  return selectField(
    name,
    Object.fromEntries(
      [...values].map((value) => {
        const said = known[value];
        if (said === undefined) throw new Error(`attributeField: words must name ${value} of ${name}`);
        return [value, said];
      }),
    ),
    words,
  );
}

/** The values of an attribute as they are called, in the words of the data where they have some. */
function valueNames(name: string, language: Language): Readonly<Record<string, string>> {
  const named = (list: readonly { readonly id: string; readonly name: Record<Language, string> }[]) =>
    Object.fromEntries(list.map((one) => [one.id, one.name[language]]));
  switch (name) {
    case 'measure':
      return named(roadmap.targets.flatMap((target) => (target.kind === 'milestone' ? [] : target.measures)));
    case 'edition':
      return named(roadmap.editions);
    case 'term':
      return Object.fromEntries(explainTerms(roadmap, language).map((term) => [term.id, term.name]));
    case 'method':
      return analysisWords[language].method;
    case 'roadmap':
      return Object.fromEntries(
        offer.widgets
          .flatMap(({ attributes }) => attributes['roadmap'] ?? [])
          .flatMap((one) => (one.kind === 'choice' ? one.values : []))
          .map((id) => [id, getRoadmap(id).title[language]]),
      );
    case 'heading-level':
      return Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((level) => [level, level]));
    default:
      return builderWords[language].values;
  }
}

function selectField(name: string, values: Readonly<Record<string, string>>, words: BuilderWords): string {
  const none = words.none[name];
  const options = Object.entries({ ...(none === undefined ? {} : { '': none }), ...values }).map(
    ([value, text]) => `<option value="${value}">${escapeHtml(text)}</option>`,
  );
  return field(name, words, `<select ${identity(name, words)}>${options.join('')}</select>`);
}

function flagField(name: string, words: BuilderWords): string {
  return [
    `<p class="field check" data-setting="${name}">`,
    `<input type="checkbox" ${identity(name, words)} value="on">`,
    `<label for="set-${name}">${settingName(words, name)}</label>`,
    '</p>',
  ].join('\n');
}

function followsField({ settings, follows }: BuilderWords): string {
  const radios = (['live', 'pinned'] as const).map((value) => radio('follows', value, follows[value]));
  return [`<div role="radiogroup" aria-label="${settings['follows'] ?? ''}">`, ...radios, '</div>'].join(
    '\n',
  );
}

function radio(name: string, value: string, text: string, more = ''): string {
  return [
    '<p class="check">',
    `<input type="radio" id="${name}-${value}" name="${name}" value="${value}"${more}>`,
    `<label for="${name}-${value}">${text}</label>`,
    '</p>',
  ].join('\n');
}

function dateField(words: BuilderWords): string {
  const input = `<input ${identity('as-of', words)} autocomplete="off" inputmode="numeric" size="12">`;
  return field('as-of', words, `${input}\n<span class="wrong" id="wrong-as-of" role="status"></span>`);
}

function widthField(words: BuilderWords): string {
  const limits = `min="${WIDTHS.least}" max="${WIDTHS.most}" step="10"`;
  return field('width', words, `<input type="number" ${identity('width', words)} ${limits}>`);
}

function colorField(token: string, words: BuilderWords): string {
  return field(
    token,
    words,
    [
      '<span class="color">',
      `<input ${identity(token, words)} autocomplete="off" spellcheck="false" size="9" placeholder="#">`,
      `<input type="color" data-picks="${token}" aria-label="${words.pick(settingName(words, token))}">`,
      '</span>',
      `<span class="wrong" id="wrong-${token}" role="status"></span>`,
    ].join('\n'),
  );
}

function field(name: string, words: BuilderWords, control: string): string {
  const hint = words.hints[name];
  return [
    `<p class="field" data-setting="${name}">`,
    `<label for="set-${name}">${settingName(words, name)}</label>`,
    control,
    ...(hint === undefined ? [] : [`<span class="small" id="hint-${name}">${hint}</span>`]),
    '</p>',
  ].join('\n');
}

function identity(name: string, words: BuilderWords): string {
  const described = words.hints[name] === undefined ? '' : ` aria-describedby="hint-${name}"`;
  return `id="set-${name}" name="${name}"${described}`;
}

/** The places for the previews and for the code, which the script fills. */
function result(language: Language): string {
  const words = builderWords[language];
  const widths = [
    ['280', words.widths.narrow],
    ['480', words.widths.middle],
    ['full', words.widths.full],
  ] as const;
  return [
    '<div id="builder-result" hidden>',
    `<h2 id="preview">${words.preview}</h2>`,
    // A preview has many links of its own.
    `<p><a href="#copy">${words.toCopy}</a></p>`,
    '<div class="previews">',
    ...widths.map(([width, name]) =>
      [
        `<figure class="preview" data-width="${width}">`,
        `<figcaption class="small">${name}</figcaption>`,
        `<div class="preview-page" tabindex="0" role="region" aria-label="${words.scrolls(name)}"><div class="preview-place"></div></div>`,
        '</figure>',
      ].join('\n'),
    ),
    '</div>',
    `<h2 id="copy" tabindex="-1">${words.copy}</h2>`,
    '<fieldset class="forms">',
    `<legend>${words.chooseForm}</legend>`,
    ...FORMS.map((one) => radio('form', one, words.forms[one].name, ' form="builder"')),
    '</fieldset>',
    '<p id="about-form"></p>',
    '<p id="left-behind" role="status"></p>',
    ...Array.from({ length: PIECES }, (_none, index) =>
      writeCodeBlock(
        { id: `piece-${index}`, kind: 'html', subject: words.copy, code: '', isLong: true },
        language,
      ),
    ),
    ...unset(words),
    `<p>${words.address}</p>`,
    '</div>',
  ].join('\n');
}

/** What each form is of the widget that the tool begins with. */
async function withoutScript(language: Language): Promise<string> {
  const words = builderWords[language];
  const readPlain = (path: string): Promise<string> => Promise.resolve(readStatic(path));
  const forms = await Promise.all(
    FORMS.map(async (one) => {
      const choice = choiceOf(
        [
          ['widget', 'hc-target-progress'],
          ['form', one],
        ],
        offer,
      );
      const pieces = await piecesOf(choice, { offer, language, readPlain });
      const { name, about } = words.forms[one];
      return [
        `<h2>${name}</h2>`,
        `<p>${about}</p>`,
        ...pieces.map(({ place, code }, index) =>
          [
            `<h3>${words.places[place]}</h3>`,
            writeCodeBlock(
              { id: `${one}-${index}`, kind: 'html', subject: name, code, isLong: code.length > 1000 },
              language,
            ),
          ].join('\n'),
        ),
      ].join('\n');
    }),
  );
  return ['<div id="builder-without-script">', ...unset(words), ...forms, '</div>'].join('\n');
}

/** A site that nobody put up gives addresses that lead nowhere, and says so. */
function unset({ isUnset }: BuilderWords): string[] {
  return offer.published.origin.endsWith('.example') ? [`<p class="small">${isUnset}</p>`] : [];
}
