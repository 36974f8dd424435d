import type { Language } from '@hc-roadmap/core';
import { escapeHtml } from './html.js';
import { texts } from './texts.js';

/** Code with a button to copy it. The button waits for its script (`src/copy.ts`) to show itself. */
export interface CodeBlock {
  /** Unique in the page. */
  readonly id: string;
  readonly kind: 'html' | 'css' | 'typescript';
  /** What the code is of, for those who hear the button and do not see what is beside it. */
  readonly subject: string;
  readonly code: string;
  /** Shows the beginning, and scrolls. */
  readonly isLong?: boolean;
}

export function writeCodeBlock(
  { id, kind, subject, code, isLong = false }: CodeBlock,
  language: Language,
): string {
  const { [kind]: caption, copy, copied, copyFailed } = texts[language];
  const button =
    `<button type="button" hidden data-copies="${id}" data-done="${copied}" data-failed="${copyFailed}">` +
    `${copy}<span class="visually-hidden"> ${caption}: ${escapeHtml(subject)}</span></button>`;
  // Who has no pointer scrolls with the keys, for which it must have the focus.
  const scrolls = ` class="long" tabindex="0" role="region" aria-label="${caption}: ${escapeHtml(subject)}"`;
  return [
    '<div class="code-block">',
    `<div class="code-bar"><span>${caption}</span><span role="status"></span>${button}</div>`,
    `<pre${isLong ? scrolls : ''}><code id="${id}">${escapeHtml(code)}</code></pre>`,
    '</div>',
  ].join('\n');
}
