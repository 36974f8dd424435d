import type { Language } from '@hc-roadmap/core';
import { escapeHtml, replaceElements } from './html.js';
import { roadmapOf } from './roadmap.js';
import { texts } from './texts.js';

const { targets, editions } = roadmapOf(new Map());

/** Replaces the elements that stand for the rows of the tables of ids. */
export function writeIds(html: string, language: Language): string {
  const withTargets = replaceElements(html, 'demo-target-rows', () => targetRows(language));
  return replaceElements(withTargets, 'demo-edition-rows', () => editionRows(language));
}

/** What can be asked for with `target` and with `measure`. */
function targetRows(language: Language): string {
  return targets
    .map((target) => {
      const measures = target.kind === 'milestone' ? [] : target.measures;
      const items = measures.map(({ id, name }) => `<li>${code(id)}: ${escapeHtml(name[language])}</li>`);
      const list = items.length === 0 ? texts[language].noMeasures : `<ul>${items.join('')}</ul>`;
      const name = `<p>${escapeHtml(target.name[language])}</p>`;
      return `<tr><th scope="row">${code(target.id)}</th><td>${name}${list}</td></tr>`;
    })
    .join('\n');
}

/** What can be asked for with `edition`. */
function editionRows(language: Language): string {
  return editions
    .map(({ id, name }) => `<tr><th scope="row">${code(id)}</th><td>${escapeHtml(name[language])}</td></tr>`)
    .join('\n');
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
