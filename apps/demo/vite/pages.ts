import type { Language } from '@hc-roadmap/core';

/** A page of the site. */
export interface Page {
  /** From the root of the site: `en/index.html`. */
  readonly path: string;
  readonly language: Language;
  /** `own` pages exist in every language and share a header and a footer; a `partner` page stands alone. */
  readonly kind: 'own' | 'partner';
  readonly name: string;
}

/** The pages about the widgets, in the order of the navigation. */
export const OWN_PAGES = [
  'index',
  'roadmap',
  'target-progress',
  'target-chart',
  'target-list',
  'second-opinions',
  'milestones',
  'timeline',
  'evidence',
  'glossary',
  'action-lines',
  'provider',
  'themes',
  'static',
  'embed',
  'languages',
  'calculations',
  'data',
] as const;

/** Where a page of ours is, seen from the root of the site. */
export function pathOf(name: string, language: Language): string {
  return language === 'nl' ? `${name}.html` : `${language}/${name}.html`;
}

function ownPages(language: Language): Page[] {
  return OWN_PAGES.map((name) => ({ path: pathOf(name, language), language, kind: 'own', name }));
}

function partnerPage(name: string, language: Language): Page {
  return { path: `partners/${name}.html`, language, kind: 'partner', name };
}

/** Every page of the site. */
export const pages: readonly Page[] = [
  ...ownPages('nl'),
  ...ownPages('en'),
  partnerPage('school', 'nl'),
  partnerPage('region', 'nl'),
  partnerPage('sector', 'en'),
];

/** The page at a path that Vite gives: `/en/index.html`. */
export function pageAt(path: string): Page {
  const page = pages.find((one) => `/${one.path}` === path);
  if (page === undefined)
    throw new Error(`pageAt: path must be one of the pages in vite/pages.ts, got ${path}`);
  return page;
}

/**
 * The pages that show widgets of their own: all but the one about the data, which has files and programs, and the tool, which
 * shows what its visitor chooses.
 */
export const widgetPages: typeof pages = pages.filter(({ name }) => name !== 'data' && name !== 'embed');
