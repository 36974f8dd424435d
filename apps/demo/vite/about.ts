import { formatDate, type Language, type LocalizedText } from '@hc-roadmap/core';
import { escapeHtml, link, replaceElements } from './html.js';
import { statementOf, roadmapOf, words } from './roadmap.js';
import { texts } from './texts.js';

const roadmap = roadmapOf(new Map());

/** Replaces the elements that stand for what the roadmap says about itself. */
export function writeAboutRoadmap(html: string, language: Language): string {
  const contents: Readonly<Record<string, () => string>> = {
    'demo-roadmap-title': () => escapeHtml(roadmap.title[language]),
    'demo-mission': () => mission(language),
    'demo-about': () => about(language),
    'demo-sources': () => sources(language),
  };
  return Object.entries(contents).reduce(
    (page, [name, content]) => replaceElements(page, name, content),
    html,
  );
}

function mission(language: Language): string {
  const { text, note } = roadmap.mission;
  const quote = `<blockquote><p>${escapeHtml(text[language])}</p></blockquote>`;
  return note === undefined ? quote : `${quote}\n<p class="small">${escapeHtml(note[language])}</p>`;
}

function about(language: Language): string {
  const say = (text: LocalizedText): string => text[language];
  const list = (names: readonly { readonly name: LocalizedText }[]): string =>
    new Intl.ListFormat(words[language].locale).format(names.map(({ name }) => say(name)));
  const { title, adopted, complements, topsectors, agendaSettingParties, editions, statedIn } = roadmap;
  const terms = texts[language].about;
  const rows: readonly (readonly [term: string, description: string])[] = [
    [terms.title, escapeHtml(say(title))],
    [terms.adopted, escapeHtml(formatDate(words[language], adopted))],
    [terms.complements, escapeHtml(say(complements))],
    [terms.sectors, escapeHtml(list(topsectors))],
    [terms.parties, escapeHtml(list(agendaSettingParties))],
    [terms.editions, escapeHtml(list(editions))],
    [
      terms.source,
      roadmap.sources
        .filter(({ id }) => statedIn.includes(id))
        .map(({ url, title: name }) => link(url, name))
        .join('; '),
    ],
  ];
  const written = rows.map(([term, description]) => `<div><dt>${term}</dt><dd>${description}</dd></div>`);
  return ['<dl class="facts">', ...written, '</dl>'].join('\n');
}

/** Every publication that a sentence about one of the targets rests on, once each. */
function sources(language: Language): string {
  const used = new Set(
    roadmap.targets.flatMap(({ id }) =>
      statementOf(new Map([['target', id]]), language).sources.map((source) => source.id),
    ),
  );
  const items = roadmap.sources
    .filter(({ id }) => used.has(id))
    .map(({ url, title, publisher, vintage }) => {
      const origin = escapeHtml(`${publisher}, ${vintage}`);
      return `<li>${link(url, title)} <span class="small">${origin}</span></li>`;
    });
  return ['<ul>', ...items, '</ul>'].join('\n');
}
