import type { Language } from '@hc-roadmap/core';
import { readFileSync } from 'node:fs';
import { writeCodeBlock } from './code-block.js';
import { replaceElements } from './html.js';

/**
 * Replaces every `<demo-source file="languages/NAME.ts" subject="…"></demo-source>` by the text of a file of ours: what a reader
 * copies is what the page runs.
 */
export function writeSourceFiles(html: string, language: Language): string {
  return replaceElements(html, 'demo-source', ({ attributes }) => {
    const file = attributes.get('file') ?? '';
    const code = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8').trimEnd();
    const id = file.replaceAll(/[^a-z]+/g, '-');
    const isLong = code.length > 1000;
    return writeCodeBlock(
      { id, kind: 'typescript', subject: attributes.get('subject') ?? file, code, isLong },
      language,
    );
  });
}
