import type { Language } from '@hc-roadmap/core';
import type { CustomElementDeclaration } from 'custom-elements-manifest';
import { escapeHtml, replaceElements } from '../html.js';
import { editionRows, targetRows } from '../ids.js';
import { common, own } from './descriptions-nl.js';
import { elementOf, type Described } from './manifest.js';
import { words, type ReferenceWords } from './words.js';

/**
 * Replaces `<demo-reference tag="hc-…">` by the sections that tell everything that can be set on the element: its
 * attributes, its look and its events. The names come from the package, so that no page can miss one.
 */
export function writeReference(html: string, language: Language): string {
  return replaceElements(html, 'demo-reference', ({ attributes }) => {
    const element = elementOf(attributes.get('tag') ?? '');
    // What shows nothing of itself has no look.
    const hasLook = (element.cssParts ?? []).length > 0;
    return [
      attributesOf(element, language),
      ...(hasLook ? [lookOf(element, language)] : []),
      eventsOf(element, language),
    ].join('\n');
  });
}

function attributesOf(element: CustomElementDeclaration, language: Language): string {
  const { attributes: title, tables } = words[language];
  const names = (element.attributes ?? []).map(({ name }) => name);
  return section('attributes', title, [
    describedTable(element, 'attributes', language),
    ...(names.includes('target') ? [idTable(tables.targets, targetRows(language))] : []),
    ...(names.includes('edition') ? [idTable(tables.editions, editionRows(language))] : []),
  ]);
}

function lookOf(element: CustomElementDeclaration, language: Language): string {
  const { look, aboutLook } = words[language];
  return section('look', look, [
    `<p>${mark(aboutLook)}</p>`,
    `<pre class="code"><code>${exampleStyle(element)}</code></pre>`,
    describedTable(element, 'cssProperties', language),
    describedTable(element, 'cssParts', language),
  ]);
}

function eventsOf(element: CustomElementDeclaration, language: Language): string {
  const { events, aboutEvents } = words[language];
  return section('events', events, [
    `<p>${mark(aboutEvents)}</p>`,
    describedTable(element, 'events', language),
    '<pre class="code"><code>document.addEventListener(\'hc-error\', (event) =&gt; {\n  console.log(event.target, event.error.message);\n});</code></pre>',
  ]);
}

function section(id: string, title: string, content: readonly string[]): string {
  return [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${title}</h2>`, ...content, '</section>'].join(
    '\n',
  );
}

function describedTable(element: CustomElementDeclaration, what: Described, language: Language): string {
  const rows = (element[what] ?? []).map(
    ({ name, description = '' }) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${mark(
        language === 'en' ? description : inDutch(element, what, name),
      )}</td></tr>`,
  );
  return idTable(words[language].tables[what], rows.join('\n'));
}

function idTable({ caption, name, meaning }: ReferenceWords['tables'][Described], rows: string): string {
  return [
    `<table><caption>${mark(caption)}</caption>`,
    `<thead><tr><th scope="col">${mark(name)}</th><th scope="col">${mark(meaning)}</th></tr></thead>`,
    `<tbody>${rows}</tbody></table>`,
  ].join('\n');
}

function inDutch({ tagName = '' }: CustomElementDeclaration, what: Described, name: string): string {
  const said = own[tagName]?.[what]?.[name] ?? common[what][name];
  if (said === undefined) {
    throw new Error(`demo-reference: descriptions-nl.ts must describe ${name} of ${tagName} (${what})`);
  }
  return said;
}

function exampleStyle({ tagName = '', cssProperties = [] }: CustomElementDeclaration): string {
  const color = cssProperties.find(({ name }) => name.startsWith('--hc-color'));
  const colored = color === undefined ? [] : [`${tagName} {\n  ${color.name}: #a3401f;\n}`];
  return [...colored, `${tagName}::part(heading) {\n  letter-spacing: 0.02em;\n}`].join('\n\n');
}

/** Text in which backticks mark code, as HTML. */
function mark(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
