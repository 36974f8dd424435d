import type { Language } from '@hc-roadmap/core';
import { readFileSync } from 'node:fs';
import { writeCodeBlock } from './code-block.js';
import { replaceElements } from './html.js';

/**
 * Replaces every `<demo-stylesheet file="NAME" subject="…"></demo-stylesheet>` by the text of a stylesheet in
 * `src/partners`: what a reader copies is what the page uses.
 */
export function writeStylesheets(html: string, language: Language): string {
  return replaceElements(html, 'demo-stylesheet', ({ attributes }) => {
    const file = attributes.get('file') ?? '';
    const code = readFileSync(new URL(`../src/partners/${file}`, import.meta.url), 'utf8').trimEnd();
    return writeCodeBlock(
      { id: 'theme-css', kind: 'css', subject: attributes.get('subject') ?? file, code },
      language,
    );
  });
}
