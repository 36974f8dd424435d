import type { Language } from '@hc-roadmap/core';
import type { HtmlTagDescriptor } from 'vite';
import { replaceElements } from './html.js';
import { OWN_PAGES, pathOf, type Page } from './pages.js';
import { texts } from './texts.js';

const CONTENT_SECURITY_POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const TRUSTED_TYPES = "require-trusted-types-for 'script'";

/** As strict as a page can be: a partner's page may be too, and the widgets have to live with it. */
export function securityTag({ name }: Page): HtmlTagDescriptor {
  // The tool shows what a frame looks like.
  const own = name === 'embed' ? ["frame-src 'self'"] : [];
  return {
    tag: 'meta',
    attrs: {
      'http-equiv': 'Content-Security-Policy',
      content: [...CONTENT_SECURITY_POLICY, ...own, TRUSTED_TYPES].join('; '),
    },
    injectTo: 'head-prepend',
  };
}

/** What the head of a page has besides what the page itself says. */
export function headTags(page: Page): HtmlTagDescriptor[] {
  const icon: HtmlTagDescriptor = {
    tag: 'link',
    attrs: { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' },
    injectTo: 'head',
  };
  if (page.kind === 'partner') return [icon];
  const languages: readonly Language[] = ['nl', 'en'];
  const alternates = languages.map((language): HtmlTagDescriptor => {
    // To Vite this would be a file to bundle.
    const attrs = {
      rel: 'alternate',
      hreflang: language,
      href: fromPage(page, pathOf(page.name, language)),
      'vite-ignore': true,
    };
    return { tag: 'link', attrs, injectTo: 'head' };
  });
  return [icon, ...alternates];
}

/** Replaces `<demo-header>` and `<demo-footer>` of a page of ours. */
export function writeFrame(html: string, page: Page): string {
  const withHeader = replaceElements(html, 'demo-header', () => header(page));
  return replaceElements(
    withHeader,
    'demo-footer',
    () => `<footer class="site-footer"><p>${texts[page.language].footer}</p></footer>`,
  );
}

function header(page: Page): string {
  const { skip, site, navigation, pages, otherLanguage } = texts[page.language];
  const items = OWN_PAGES.map((name) => {
    const current = name === page.name ? ' aria-current="page"' : '';
    return `<li><a href="${fromPage(page, pathOf(name, page.language))}"${current}>${pages[name]}</a></li>`;
  });
  const { language, name } = otherLanguage;
  const other = `<a href="${fromPage(page, pathOf(page.name, language))}" lang="${language}" hreflang="${language}">${name}</a>`;
  return [
    `<a class="skip" href="#content">${skip}</a>`,
    '<header class="site-header">',
    `<p class="site-name">${site}</p>`,
    `<nav aria-label="${navigation}"><ul>${items.join('')}<li>${other}</li></ul></nav>`,
    '</header>',
  ].join('\n');
}

/** The address of a path of the site, seen from a page. */
function fromPage({ path }: Page, target: string): string {
  return `${'../'.repeat(path.split('/').length - 1)}${target}`;
}
