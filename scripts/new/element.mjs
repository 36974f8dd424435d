import { demoPage, elementPage } from './element-pages.mjs';
import { register } from './register.mjs';

const ELEMENTS = 'packages/elements';
const DEMO = 'apps/demo';

/** @param {string} id */
const nameOf = (id) => id.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** @param {string} id */
const classOf = (id) => `${id.charAt(0).toUpperCase()}${nameOf(id).slice(1)}`;

/** @param {string} id */
const code = (id) => `\
import type { Roadmap } from '@hc-roadmap/core';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { embeddedRoadmap } from '../internal/embedded.js';
import { langOfTexts } from '../internal/language.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { shared } from '../internal/shared.styles.js';
import { styles } from './${id}.styles.js';
import { words } from './${id}.words.js';

/**
 * <!-- write: what the widget shows, in a sentence -->
 *
 * @tagname hc-${id}
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; 3 when absent.
 * @attribute lang - \`nl\` or \`en\`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; \`event.error\` says why.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart subject - The title of the roadmap.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-heading-font - The font of the heading: \`Georgia, serif\`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 */
export class Hc${classOf(id)} extends RoadmapElement<Pick<Roadmap, 'title'>> {
  static override styles = [shared, styles];

  /** A roadmap of your own in place of an embedded roadmap. */
  declare data: Roadmap | null;

  constructor() {
    super();
    this.data = null;
  }

  // What is shown so far is what every roadmap has. What else the widget shows comes from core, ready to be drawn.
  protected async load(): Promise<Pick<Roadmap, 'title'>> {
    const own = this.data ?? this.providedData;
    return own ?? (await embeddedRoadmap(this.roadmap ?? this.provided('roadmap')).about());
  }

  protected draw({ title }: Pick<Roadmap, 'title'>, messages: Messages): TemplateResult {
    const { language, pack } = messages;
    const { heading } = pack?.widgets.${nameOf(id)} ?? words[language];
    return html\`
      <div part="heading" role="heading" aria-level=\${this.level}>
        <slot name="heading">\${heading}</slot>
      </div>
      <p part="subject" class="small" lang=\${langOfTexts(messages)}>\${title[language]}</p>
    \`;
  }
}
`;

/** @param {string} id */
const words = (id) => `\
import type { Language } from '@hc-roadmap/core';

/** What the widget says itself. The rest is the roadmap's. */
export interface ${classOf(id)}Words {
  readonly heading: string;
}

export const words: Readonly<Record<Language, ${classOf(id)}Words>> = {
  nl: { heading: '' },
  en: { heading: '' },
};
`;

const STYLES = `\
import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css\`
  [part='subject'] {
    margin-block-start: 4px;
  }
\`;
`;

/** @param {string} id */
const browserTest = (id) => `\
import { expect, it } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-${id}';
const roadmap = getRoadmap();

it('shows the roadmap in the language of the page, or in the one that is asked for', async () => {
  const element = await mount('<hc-${id}></hc-${id}>', TAG);
  expect(seen(element, '[part=subject]')).toBe(roadmap.title.nl);
  element.lang = 'en';
  await settled(element);
  expect(seen(element, '[part=subject]')).toBe(roadmap.title.en);
});

it('shows a roadmap of the page', async () => {
  const element = await mount('<hc-${id}></hc-${id}>', TAG);
  element.data = { ...roadmap, title: { nl: 'Bomen <b>in de stad</b>', en: 'Trees' } };
  await settled(element);
  expect(seen(element, '[part=subject]')).toBe('Bomen <b>in de stad</b>');
});

it('an unknown roadmap: a message, the text in the tag and a warning', async () => {
  const warnings = await warningsDuring(async () => {
    const element = await mount('<hc-${id} roadmap="none"><p>Lees de roadmap.</p></hc-${id}>', TAG);
    expect(seen(element, '[part=error]')).not.toBe('');
    expect(element.querySelector('p')?.checkVisibility()).toBe(true);
  });
  expect(warnings).toEqual([expect.stringContaining('<hc-${id}> roadmap must be one of ')]);
});
`;

/** @param {string} id */
const openTest = (id) => `\
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words } from './${id}.words.js';

it('has a heading in every language', () => {
  for (const [language, { heading }] of Object.entries(words)) {
    expect(heading, \`write the heading in \${language} in ${id}.words.ts\`).not.toBe('');
  }
});

it.each([
  '${ELEMENTS}/src/${id}/${id}.ts',
  'docs/elements/${id}.md',
  '${DEMO}/${id}.html',
  '${DEMO}/en/${id}.html',
])('%s says what the widget shows', (file) => {
  const text = readFileSync(new URL(\`../../../../\${file}\`, import.meta.url), 'utf8');
  const open = [...text.matchAll(/<!-- write: ([^>]*) -->/g)].map(([, what]) => what);
  expect(open, \`write these in \${file}\`).toEqual([]);
});
`;

/** @param {string} id */
const define = (id) => `\
import { define } from '../internal/define.js';
import { Hc${classOf(id)} } from '../${id}/${id}.js';

define('hc-${id}', Hc${classOf(id)});

declare global {
  interface HTMLElementTagNameMap {
    'hc-${id}': Hc${classOf(id)};
  }
}
`;

/** @type {import('./room.mjs').Kind} */
export const element = {
  place: (id) => `${ELEMENTS}/src/${id}`,
  files(id) {
    const folder = `${ELEMENTS}/src/${id}/${id}`;
    return {
      [`${folder}.ts`]: code(id),
      [`${folder}.words.ts`]: words(id),
      [`${folder}.styles.ts`]: STYLES,
      [`${folder}.test.ts`]: openTest(id),
      [`${folder}.browser.test.ts`]: browserTest(id),
      [`${ELEMENTS}/src/define/${id}.ts`]: define(id),
      [`docs/elements/${id}.md`]: elementPage(id),
      [`${DEMO}/${id}.html`]: demoPage(id, 'nl'),
      [`${DEMO}/en/${id}.html`]: demoPage(id, 'en'),
    };
  },
  changes(id) {
    const name = nameOf(id);
    const key = /-/.test(id) ? `'${id}'` : id;
    /** @param {'nl' | 'en'} language */
    const pack = (language) => (/** @type {string} */ text) =>
      register(
        /widgets: \{\s*all: \w+,(\s*\w+: \w+\.\w+,)*/,
        `\n${name}: ${name}.${language},`,
      )(
        register(
          /^(import [^;]*;\n)+/,
          `import { words as ${name} } from '../${id}/${id}.words.js';\n`,
        )(text),
      );
    return {
      [`${ELEMENTS}/src/index.ts`]: register(
        /(export \{ Hc\w+ \} from '[^']*';\n)+/,
        `export { Hc${classOf(id)} } from './${id}/${id}.js';\n`,
      ),
      [`${ELEMENTS}/src/define/all.ts`]: register(/[^]+$/, `import './${id}.js';\n`),
      [`${ELEMENTS}/package.json`]: register(
        /("\.\/define\/[^"]+": \{[^}]*\},\s*)+/,
        `"./define/${id}.js": { "types": "./dist/define/${id}.d.ts", "default": "./dist/define/${id}.js" },\n`,
      ),
      [`${ELEMENTS}/README.md`]: register(
        /(\| `\.\/define\/(?!all)[^\n]*\n)+/,
        `| \`./define/${id}.js\` | registers \`<hc-${id}>\` and nothing else |\n`,
      ),
      [`${ELEMENTS}/src/i18n/language-pack.ts`]: (text) =>
        register(
          /readonly all: Omit<[^;]*;(\s*readonly \w+: \w+;)*/,
          `\nreadonly ${name}: ${classOf(id)}Words;`,
        )(
          register(
            /(import type \{ \w+Words \} from '\.\.\/[^']*';\n)+/,
            `import type { ${classOf(id)}Words } from '../${id}/${id}.words.js';\n`,
          )(text),
        ),
      [`${ELEMENTS}/src/languages/nl.ts`]: pack('nl'),
      [`${ELEMENTS}/src/languages/en.ts`]: pack('en'),
      // A theme has two lists: with its class on the widget, and around it.
      [`${ELEMENTS}/src/themes.css`]: register(/hc-action-lines(?=\n\s*\):not)/g, `,\nhc-${id}`),
      [`${ELEMENTS}/scripts/static.ts`]: register(/'hc-action-lines': \[null\],/, `\n'hc-${id}': [null],`),
      [`${DEMO}/vite/pages.ts`]: register(/'action-lines',/, `\n'${id}',`),
      [`${DEMO}/vite/texts.ts`]: (text) =>
        register(
          /'action-lines': '[^']*',/g,
          `\n${key}: 'hc-${id}',`,
        )(register(/readonly 'action-lines': string;/, `\nreadonly ${key}: string;`)(text)),
      [`${DEMO}/vite/reference/descriptions-nl.ts`]: register(
        /(?= {2}'hc-roadmap': \{\n)/,
        `'hc-${id}': { cssParts: { heading: 'De kop.', subject: 'De titel van de roadmap.' } },\n`,
      ),
    };
  },
  next: (id) => [
    `Write ${element.place(id)}/: what it loads, draws and says. \`npx vitest run src/${id}\` in ${ELEMENTS} tells what is open.`,
    `Write docs/elements/${id}.md and its two pages in the demo; name them in ${DEMO}/vite/texts.ts.`,
    `Say what stands in its tag before it comes (${DEMO}/vite/fallback.ts, snippet.ts) and what the tool for editors calls it (${DEMO}/src/builder/words.ts).`,
    'Give it a page of its own: apps/embed/scripts/subjects.ts, and a height in apps/embed/src/snippets.ts.',
    'Let the checks see it: packages/checks/src/support/widgets.ts (its states and slips), visual/cases.ts, plain-dutch.test.ts, size.test.ts with ceilings.ts, scripts/measure-room.mjs.',
    'Build, then `npm run room -w @hc-roadmap/checks` reserves its room and `npm run screenshots` takes its pictures. Link it in README.md; `npm run changeset`.',
  ],
};
