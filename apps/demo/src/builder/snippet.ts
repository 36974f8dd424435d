import type { Language } from '@hc-roadmap/core';
import {
  escaped,
  frameHeight,
  frameTag,
  pageAddress,
  pagePath,
  partTag,
  pinnedPlace,
  type PageSubject,
} from '@hc-roadmap/embed/snippets.js';
import { fallbacks } from '../../vite/fallback.js';
import { writeWidget } from '../../vite/widgets.js';
import { chartOf, opinionsOf, roadmapOf, statementOf } from '../../vite/roadmap.js';
import { texts } from '../../vite/texts.js';
import type { Choice } from './choice.js';
import type { Form, Offer } from './offer.js';

/** Where a piece of code goes: where the widget is to be, once on the site, in its styles, or in a terminal. */
export type Place = 'here' | 'site' | 'styles' | 'terminal';

export interface Piece {
  readonly place: Place;
  readonly code: string;
  /** Whether it can be pasted in a text, too, and is a link there. */
  readonly isText?: true;
}

/** What a choice is written with. */
export interface Writing {
  readonly offer: Offer;
  /** The language of who chooses: that of what has to be in one, where the choice leaves it to the page. */
  readonly language: Language;
  /** Where the ready-made plain HTML is, by its path. */
  readonly readPlain: (path: string) => Promise<string>;
}

/** The pieces that put the chosen widget on a site, what goes where the widget is first. */
export async function piecesOf(choice: Choice, writing: Writing): Promise<Piece[]> {
  const written = await writers[choice.form](choice, writing);
  const styles = stylesOf(choice);
  return styles === '' || !TAKES_STYLES.includes(choice.form)
    ? written
    : [...written, { place: 'styles', code: styles }];
}

/** Forms that look the way that the site's own styles say. */
const TAKES_STYLES: readonly Form[] = ['script', 'link', 'react', 'plain'];

type Writer = (choice: Choice, writing: Writing) => Piece[] | Promise<Piece[]>;

const writers: Readonly<Record<Form, Writer>> = {
  script: (choice, { offer, language }) => {
    const { theme, isPinned } = choice;
    return [
      {
        place: 'here',
        code: [
          partTag('pre', offer.published, isPinned),
          ...(theme === null ? [] : [partTag('themes', offer.published, isPinned)]),
          partTag('script', offer.published, isPinned),
          tagOf(choice, language, theme),
        ].join('\n'),
      },
    ];
  },

  link: (choice, { offer, language }) => [
    {
      place: 'here',
      code: `<a href="${escaped(
        pageAddress(pagesOf(choice, offer.published.origin, offer), subjectOf(choice, language), {
          // Something must stand behind the #, or the link stays a link.
          lang: languageOf(choice, language),
          ...choice.attributes,
        }),
      )}">${escaped(sentenceOf(choice, language))}</a>`,
      isText: true,
    },
    { place: 'site', code: partTag('script', offer.published, choice.isPinned) },
  ],

  frame: (choice, { offer, language }) => [
    { place: 'here', code: frameTag(frameOf(choice, offer.published.origin, offer, language)) },
    { place: 'site', code: partTag('frame', offer.published, choice.isPinned) },
  ],

  address: (choice, { offer, language }) => [
    {
      place: 'here',
      code: pageAddress(pagesOf(choice, offer.published.origin, offer), subjectOf(choice, language)),
    },
  ],

  react: (choice, { offer, language }) => {
    const { theme, isPinned, widget } = choice;
    const { version, alias } = offer.published;
    const name = widget.name.replace(/^hc-/, '');
    const wrapped = theme === null ? [] : [`<div className="hc-theme-${theme}">`, '</div>'];
    // Braces mean something else there.
    const tag = tagOf(choice, language, null).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
    const inside = [wrapped[0], ...indented(tag, wrapped.length), wrapped[1]].filter(
      (line) => line !== undefined,
    );
    return [
      {
        place: 'here',
        code: [
          `import '@hc-roadmap/elements/define/${name}.js';`,
          "import '@hc-roadmap/elements/pre.css';",
          ...(theme === null ? [] : ["import '@hc-roadmap/elements/themes.css';"]),
          '',
          `export function ${componentName(name)}() {`,
          '  return (',
          ...inside.map((line) => `    ${line}`),
          '  );',
          '}',
        ].join('\n'),
      },
      {
        place: 'terminal',
        code: isPinned
          ? `npm install --save-exact @hc-roadmap/elements@${version}`
          : `npm install @hc-roadmap/elements@${alias.replace(/^v/, '')}`,
      },
    ];
  },

  plain: async (choice, { offer, language, readPlain }) => {
    const html = (await readPlain(plainPath(choice, language))).trimEnd();
    const { theme } = choice;
    return [
      { place: 'here', code: theme === null ? html : `<div class="hc-theme-${theme}">\n${html}\n</div>` },
      {
        place: 'site',
        code: [
          partTag('static', offer.published, choice.isPinned),
          ...(theme === null ? [] : [partTag('themes', offer.published, choice.isPinned)]),
        ].join('\n'),
      },
    ];
  },

  picture: (choice, { offer, language }) => {
    const path = pagePath(subjectOf(choice, language));
    const { width, height } = pictureSize(choice, offer, language);
    const { origin } = offer.published;
    const alt = escaped(sentenceOf(choice, language));
    return [
      {
        place: 'here',
        code: [
          `<a href="${escaped(`${origin}/${path}.html`)}">`,
          `  <img src="${escaped(`${origin}/${path}.svg`)}" width="${width}" height="${height}" alt="${alt}">`,
          '</a>',
        ].join('\n'),
      },
    ];
  },
};

/** What a form leaves behind of what was chosen, as the names of the settings. */
export function leftBehind({ form, attributes, theme, width, colors, isPinned }: Choice): string[] {
  const said = Object.keys(attributes).filter((name) => name !== 'target' && name !== 'lang');
  const themes = theme === null ? [] : ['theme'];
  const own = [...Object.keys(colors), ...(width === null ? [] : ['width'])];
  switch (form) {
    case 'script':
    case 'react':
      return [];
    case 'link':
      return themes;
    case 'frame':
      return theme === 'nl-design-system' ? themes : [];
    case 'address':
      return [...said, ...themes, ...own];
    case 'plain':
      return said;
    case 'picture':
      return [...said, ...themes, ...Object.keys(colors), ...(isPinned ? ['version'] : [])];
  }
}

/** A frame with the page of the widget, wherever the pages are. */
export function frameOf(
  choice: Choice,
  origin: string,
  offer: Offer,
  language: Language,
): Parameters<typeof frameTag>[0] {
  const { widget, attributes, theme, width, colors, form } = choice;
  const tokens = Object.entries(colors).map(([token, color]) => [token, color.slice(1)]);
  const settings = {
    ...attributes,
    ...(theme === null || theme === 'nl-design-system' ? {} : { theme }),
    ...(Object.fromEntries(tokens) as Record<string, string>),
  };
  // The page is about the target already.
  const { target, ...more } = settings as Record<string, string>;
  const needsTarget = target !== undefined && !widget.needsTarget;
  return {
    address: pageAddress(
      pagesOf(choice, origin, offer),
      subjectOf(choice, language),
      form === 'address' ? {} : { ...(needsTarget ? { target } : {}), ...more },
    ),
    title: titleOf(choice, language),
    height: frameHeight(widget.name),
    ...(width === null || form === 'address' ? {} : { width }),
  };
}

/** Where the pages of widgets are: those that follow, or those that stay. */
function pagesOf({ isPinned }: Choice, origin: string, { published }: Offer): string {
  return isPinned ? pinnedPlace(origin, published.version) : origin;
}

/** The styles that make the chosen colours and width; '' when none is chosen. */
export function stylesOf({ widget, theme, width, colors, form }: Choice): string {
  const declared = [
    ...Object.entries(colors).map(([token, color]) => `--hc-${token}: ${color};`),
    ...(width === null ? [] : [`max-inline-size: ${width}px;`]),
  ];
  if (declared.length === 0) return '';
  // Where the theme is a class of the widget itself, its tokens would go first.
  const own = theme === null || form === 'link' ? widget.name : `${widget.name}[class]`;
  const selector = form === 'plain' ? '.hc-static' : form === 'react' ? widget.name : own;
  return [`${selector} {`, ...declared.map((one) => `  ${one}`), '}'].join('\n');
}

/** The language of what has to be in one. */
function languageOf({ attributes }: Choice, language: Language): Language {
  const { lang } = attributes;
  return lang === 'nl' || lang === 'en' ? lang : language;
}

/** The path of the ready-made plain HTML. */
export function plainPath(choice: Choice, language: Language): string {
  const { widget, attributes } = choice;
  const about = widget.needsTarget ? (attributes['target'] ?? 'all') : 'all';
  return `${languageOf(choice, language)}/${widget.name}/${about}.html`;
}

/** The size of the ready-made picture, made smaller where the choice says so. */
export function pictureSize(
  choice: Choice,
  offer: Offer,
  language: Language,
): { width: number; height: number } {
  const { width, height } = offer.pictures[pagePath(subjectOf(choice, language))] ?? { width: 0, height: 0 };
  const chosen = Math.min(choice.width ?? width, width);
  return { width: chosen, height: Math.round((height * chosen) / width) };
}

/** What a page of the widget is about. */
export function subjectOf(choice: Choice, language: Language): PageSubject {
  const { widget, attributes } = choice;
  const { target } = attributes;
  return {
    name: widget.name,
    language: languageOf(choice, language),
    ...(widget.needsTarget && target !== undefined ? { target } : {}),
  };
}

/** What the widget says in one sentence, or what it is about where it says more than one. */
export function sentenceOf(choice: Choice, language: Language): string {
  const { widget, attributes } = choice;
  const asked = new Map(Object.entries(attributes));
  const inLanguage = languageOf(choice, language);
  if (!widget.needsTarget) {
    const page = widget.name.replace(/^hc-/, '') as keyof (typeof texts)[Language]['pages'];
    return `${texts[inLanguage].pages[page]}: ${roadmapOf(asked).title[inLanguage]}`;
  }
  if (widget.name === 'hc-second-opinions') {
    return `${statementOf(asked, inLanguage).name}: ${opinionsOf(asked, inLanguage).join(' ')}`;
  }
  const of = widget.name === 'hc-target-chart' ? chartOf : statementOf;
  const { name, sentence } = of(asked, inLanguage);
  return `${name}: ${sentence}`;
}

function titleOf(choice: Choice, language: Language): string {
  const asked = new Map(Object.entries(choice.attributes));
  const inLanguage = languageOf(choice, language);
  return choice.widget.needsTarget ? statementOf(asked, inLanguage).name : roadmapOf(asked).title[inLanguage];
}

function tagOf(choice: Choice, language: Language, theme: string | null): string {
  const { widget, attributes } = choice;
  const fallback = fallbacks[widget.name];
  if (fallback === undefined) throw new Error(`tagOf: vite/fallback.ts must know ${widget.name}`);
  const asked = new Map(Object.entries(attributes));
  return writeWidget({
    tag: widget.name,
    attributes: new Map([...(theme === null ? [] : [['class', `hc-theme-${theme}`] as const]), ...asked]),
    content: fallback(asked, languageOf(choice, language)),
  });
}

function componentName(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_part, letter: string) => letter.toUpperCase());
}

function indented(text: string, isDeeper: number): string[] {
  return text.split('\n').map((line) => (isDeeper === 0 ? line : `  ${line}`));
}
