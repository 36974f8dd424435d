import type { Language } from '@hc-roadmap/core';
import { escapeHtml } from './html.js';
import { roadmapOf } from './roadmap.js';
import { texts } from './texts.js';

const { targets, editions } = roadmapOf(new Map());

/** What can be asked for with `target` and with `measure`. */
export function targetRows(language: Language): string {
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
export function editionRows(language: Language): string {
  return editions
    .map(({ id, name }) => `<tr><th scope="row">${code(id)}</th><td>${escapeHtml(name[language])}</td></tr>`)
    .join('\n');
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
