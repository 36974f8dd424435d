import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { htmlPage } from '../support/page.js';
import type { Sheet, Theme } from './cases.js';

const require = createRequire(import.meta.url);

/** Letters of our own: those of a machine differ. */
const fonts = (['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'] as const).map((file, index) => {
  const data = readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}`)).toString('base64');
  return `@font-face { font-family: Pictured; font-weight: ${index === 0 ? '100 500' : '501 900'}; src: url(data:font/ttf;base64,${data}); }`;
});

/** Where the page has its styles. */
export const STYLES = '/visual.css';

export const styles = `
${fonts.join('\n')}
body { margin: 0; font: 16px/1.5 Pictured; background: #fff; color: #000; }
body.dark { background: #121212; color: #f2f2f2; }
/* Stands for a page with the tokens of an NL Design System theme. */
body.nl-design-system {
  --nl-paragraph-font-family: Pictured;
  --nl-heading-level-3-font-family: Pictured;
  --nl-heading-level-3-font-weight: 700;
  --nl-link-color: #6f2c91;
  --nl-button-border-radius: 0;
}
body > main > div { display: grid; justify-content: start; align-items: start; gap: 8px; background: inherit; }
/* A long list says no more further down: it repeats what is above. */
section { padding: 8px; max-block-size: 900px; overflow: clip; box-sizing: border-box; background: inherit; }
`;

const CLASSES: Partial<Record<Theme, string>> = {
  dark: 'hc-theme-dark dark',
  'high-contrast': 'hc-theme-high-contrast',
  'nl-design-system': 'hc-theme-nl-design-system nl-design-system',
};

/** A page with everything that pictures are taken of. */
export function pageOf({ theme, width, language, subjects }: Sheet): string {
  const sections = subjects.map(({ name, html }) => `<section id="${name}">${html}</section>`).join('\n');
  return htmlPage({
    language,
    direction: theme === 'right-to-left' ? 'rtl' : 'ltr',
    head: `<link rel="stylesheet" href="/themes.css"><link rel="stylesheet" href="${STYLES}"><style>body > main > div { grid-template-columns: repeat(4, ${width}px) }</style>`,
    body: `<div class="${CLASSES[theme] ?? ''}">${sections}</div>`,
  });
}
