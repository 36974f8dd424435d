import { renderToString } from '@hc-roadmap/elements/server.js';
import { escaped } from '../src/snippets.js';
import { pagePolicy } from './policy.js';
import type { Subject } from './subjects.js';

/** A file that a page loads, and what must be in it. */
export interface Loaded {
  readonly path: string;
  readonly integrity: string;
}

export interface PageFiles {
  /** Of the page, without an ending. */
  readonly path: string;
  readonly scripts: readonly Loaded[];
  readonly styles: readonly Loaded[];
  /** Path of the styles of a widget. */
  readonly stylesOf: (name: string) => string;
  /** Absolute address of the description that content management systems look for. */
  readonly oembed: string;
}

/** The page of one widget: complete without script, also in a frame that allows none. */
export async function renderPage(subject: Subject, files: PageFiles): Promise<string> {
  const { name, language, attributes, title } = subject;
  // Relative, so that the files can stand in any folder of a server.
  const toRoot = '../'.repeat(files.path.split('/').length - 1);
  const up = (path: string): string => `${toRoot}${path}`;
  const widget = await renderToString(
    name,
    { ...attributes, 'heading-level': '1' },
    { language, stylesheet: (inner) => up(files.stylesOf(inner)) },
  );
  const styles = files.styles.map(
    ({ path, integrity }) =>
      `<link rel="stylesheet" href="${up(path)}" integrity="${integrity}" crossorigin>`,
  );
  const scripts = files.scripts.map(
    ({ path, integrity }) =>
      `<script type="module" src="${up(path)}" integrity="${integrity}" crossorigin></script>`,
  );
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(pagePolicy(files.oembed))}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="responsive-embedded-sizing">',
    `<title>${escaped(title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<link rel="alternate" type="application/json+oembed" href="${escaped(files.oembed)}" title="${escaped(title)}">`,
    ...styles,
    ...scripts,
    '</head>',
    `<body><main>${widget}</main></body>`,
    '</html>',
  ].join('\n')}\n`;
}
