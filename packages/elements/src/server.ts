/**
 * The widgets where no browser is, on a server or while a site is built: as HTML with declarative shadow DOM
 * (`renderToString`), as plain HTML for a CMS (`renderToHtml`), and two of them as a picture (`renderToSvg`). HTML needs
 * `@lit-labs/ssr`, and plain HTML `parse5` as well.
 */
import type { Roadmap } from '@hc-roadmap/core';
import { attributesOf, type Attributes } from './server/asked.js';
import { escaped } from './server/escaped.js';
import { withPackages } from './server/peer.js';
import { drawPicture, type PictureName, type PictureOptions } from './server/picture.js';
import type { PlainOptions } from './server/plain.js';
import { checkedName, sheetsOf, stylesNow, textOf, type WidgetName } from './server/widgets.js';

export type { Attributes, PictureName, PictureOptions, PlainOptions, WidgetName };
export type { PictureTheme } from './server/colors.js';

export interface RenderOptions {
  /** Language of the texts, and of the widget inside the page; that of the attribute `lang` or else Dutch when absent. */
  readonly language?: string;
  /** A roadmap of your own, in place of an embedded roadmap. The page must give the widget the same one, or none. */
  readonly data?: Roadmap;
  /**
   * Where the page has the styles of a widget, as `stylesOf` gives them: for a policy that allows no styles in the page
   * itself. Without it they stand in the widget.
   */
  readonly stylesheet?: (name: string) => string;
  /** The nonce that the policy of the page allows styles with. */
  readonly nonce?: string;
  /** A sentence for browsers that know no declarative shadow DOM, as text. */
  readonly fallback?: string;
}

/**
 * A widget as HTML with declarative shadow DOM: a reader sees it before any script, and without one. When the page loads a
 * module of `define/` as well, each widget takes over what is there once it shows the same by itself, and nothing moves.
 *
 * @param name Name of the element, such as `hc-target-progress`.
 * @param attributes Its attributes; `true` is one without a value, and `false` and `undefined` leave it out.
 * @throws RoadmapError `invalid-argument` for another name, for the name of an attribute that is none, and for `src`, which
 *   a browser reads: give `data`. `missing-package` without `@lit-labs/ssr`. And what the widget itself would tell the reader
 *   of, such as `unknown-target`.
 */
export async function renderToString(
  name: WidgetName,
  attributes: Attributes = {},
  { language, data, stylesheet, nonce, fallback }: RenderOptions = {},
): Promise<string> {
  const all = attributesOf(name, attributes, language);
  const { drawInside } = await withPackages(() => import('./server/shadow.js'), ['@lit-labs/ssr']);
  const shadow = await drawInside(checkedName(name), all, data, (widget) =>
    stylesheet === undefined
      ? `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${stylesNow(widget)}</style>`
      : `<link rel="stylesheet" href="${escaped(stylesheet(widget.localName))}">`,
  );
  const written = [...all].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const content = fallback === undefined ? '' : `<p>${escaped(fallback)}</p>`;
  return `<${name}${written}><template shadowrootmode="open">${shadow}</template>${content}</${name}>`;
}

/**
 * A widget as plain HTML, to paste in a CMS: no script, no styles in it, no element or attribute that only this package knows.
 * It can be read without any styles; `static/static.css` of this package gives it those of the widgets.
 *
 * @param name Name of the element, such as `hc-target-progress`.
 * @param attributes As of `renderToString`.
 * @throws RoadmapError as `renderToString` does; `missing-package` also without `parse5`, and `invalid-argument` for
 *   `hc-evidence` without a target, which waits for a question that nobody can ask.
 */
export async function renderToHtml(
  name: WidgetName,
  attributes: Attributes = {},
  options: PlainOptions = {},
): Promise<string> {
  const all = attributesOf(name, attributes, options.language);
  const { drawPlain } = await withPackages(() => import('./server/plain.js'), ['@lit-labs/ssr', 'parse5']);
  return drawPlain(checkedName(name), all, options);
}

/**
 * Where a target stands, or its measure over time, as an SVG picture that needs nothing around it: for newsletters, documents
 * and social media. Its title is the name of the target, and its description the one sentence that says it all.
 *
 * @param attributes `target`, `measure`, `method`, `as-of`, `roadmap`, `lang`, and `projection` for the chart.
 * @throws RoadmapError `invalid-argument` for another name, width or theme; `no-figures` for the chart of a target without
 *   figures; and otherwise as `renderToString` does.
 */
export async function renderToSvg(
  name: PictureName,
  attributes: Attributes = {},
  options: PictureOptions = {},
): Promise<string> {
  return drawPicture(name, attributes, options);
}

/**
 * The styles of a widget, to publish as a file beside the page.
 *
 * @throws RoadmapError `invalid-argument` for a name that is not a widget's.
 */
export function stylesOf(name: WidgetName): string {
  return textOf([...sheetsOf(name)]);
}
