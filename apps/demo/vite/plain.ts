import type { Language } from '@hc-roadmap/core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeCodeBlock } from './code-block.js';
import { replaceElements, type Attributes } from './html.js';

/** Where the pictures are published, from the root of the site. */
export const PICTURES = 'static';

/** A ready-made file of the package: its path below `static/`. */
export function readStatic(path: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@hc-roadmap/elements/static/${path}`)), 'utf8');
}

/**
 * Replaces every `<demo-plain element="…" target="…" subject="…"></demo-plain>` by the plain HTML of a widget, and the same to
 * copy; and every `<demo-picture>` with the same attributes by a picture. `file="card.svg"` is another one than the ordinary.
 */
export function writePlain(html: string, language: Language): string {
  const withHtml = replaceElements(html, 'demo-plain', ({ attributes }) => {
    const code = readStatic(`${pathOf(attributes, language)}.html`).trimEnd();
    return example(code, attributes, code, language);
  });
  return replaceElements(withHtml, 'demo-picture', ({ attributes }) => {
    const path = `${pathOf(attributes, language)}.${attributes.get('file') ?? 'svg'}`;
    const svg = readStatic(path);
    const [, width = ''] = / width="(\d+)"/.exec(svg) ?? [];
    const [, height = ''] = / height="(\d+)"/.exec(svg) ?? [];
    // As it is written in the file: already safe in an attribute.
    const [, sentence = ''] = /<desc>([^<]*)<\/desc>/.exec(svg) ?? [];
    const image = (address: string, more: string): string =>
      `<img src="${address}" width="${width}" height="${height}" alt="${sentence}"${more}>`;
    const toRoot = language === 'nl' ? './' : '../';
    return example(
      // To Vite this would be a file to bundle.
      image(`${toRoot}${PICTURES}/${path}`, ' class="picture" vite-ignore'),
      attributes,
      image(`/img/${path.split('/').slice(2).join('/')}`, ''),
      language,
    );
  });
}

function pathOf(attributes: Attributes, language: Language): string {
  return `${language}/${attributes.get('element') ?? ''}/${attributes.get('target') ?? 'all'}`;
}

function example(shown: string, attributes: Attributes, code: string, language: Language): string {
  const subject = attributes.get('subject') ?? '';
  const id = `${subject.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-plain`;
  return [
    '<div class="example">',
    `<div class="widget">${shown}</div>`,
    writeCodeBlock({ id, kind: 'html', subject, code, isLong: code.includes('\n') }, language),
    '</div>',
  ].join('\n');
}
