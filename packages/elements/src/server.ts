/**
 * The widgets as HTML, made on a server or while a site is built: with declarative shadow DOM, so that a reader sees them
 * before any script, and without one. Needs `@lit-labs/ssr`. When the page loads a module of `define/` as well, each widget
 * takes over what is there once it shows the same by itself, and nothing moves.
 */
import { render } from '@lit-labs/ssr';
import type { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Language, Roadmap } from '@hc-roadmap/core';
import { RoadmapError } from '@hc-roadmap/core/errors';
import type { CSSResult, LitElement } from 'lit';
import './define/all.js';
import { en } from './i18n/en.js';
import { nl } from './i18n/nl.js';
import { lateStyles } from './internal/late-styles.js';
import { RoadmapElement } from './internal/roadmap-element.js';

/** A widget that shows something of its own; `hc-provider` shows nothing. */
export type WidgetName = Exclude<Extract<keyof HTMLElementTagNameMap, `hc-${string}`>, 'hc-provider'>;

export interface RenderOptions {
  /** Language of the texts, and of the widget inside the page; that of the attribute `lang` or else Dutch when absent. */
  readonly language?: Language;
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
 * A widget as HTML.
 *
 * @param name Name of the element, such as `hc-target-progress`.
 * @param attributes Its attributes; `true` is one without a value, and `false` and `undefined` leave it out.
 * @throws RoadmapError `invalid-argument` for another name, for the name of an attribute that is none, and for `src`, which
 *   a browser reads: give `data`. And what the widget itself would tell the reader of, such as `unknown-target`.
 */
export async function renderToString(
  name: WidgetName,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  options: RenderOptions = {},
): Promise<string> {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === false ? [] : [[key.toLowerCase(), value === true ? '' : value]],
  );
  const wrong = given.find(
    ([key]) => !/^[a-z][a-z0-9-]*$/.test(key) || key.startsWith('on') || key === 'src',
  );
  if (wrong !== undefined) {
    throw new RoadmapError(
      'invalid-argument',
      `attributes must be those of ${name} but src, got ${wrong[0]}`,
    );
  }
  const language = languageOf(options.language ?? attributes['lang']);
  const all = new Map([...given, ['lang', language] as const]);
  const renderer = new (rendererWith(options))(checked(name));
  for (const [key, value] of all) renderer.setAttribute(key, value);
  if (options.data !== undefined) renderer.setProperty('data', options.data);
  const shadow = await collectResult(renderer.renderShadow());
  const written = [...all].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const { fallback } = options;
  const content = fallback === undefined ? '' : `<p>${escaped(fallback)}</p>`;
  return `<${name}${written}><template shadowrootmode="open">${shadow}</template>${content}</${name}>`;
}

/**
 * The styles of a widget, to publish as a file beside the page.
 *
 * @throws RoadmapError `invalid-argument` for a name that is not a widget's.
 */
export function stylesOf(name: WidgetName): string {
  return styleText(new (rendererWith({}))(checked(name)).element);
}

function checked(name: string): string {
  if (customElements.get(name)?.prototype instanceof RoadmapElement) return name;
  throw new RoadmapError(
    'invalid-argument',
    `name must be that of a widget, such as hc-target-progress, got ${name}`,
  );
}

function languageOf(tag: string | boolean | undefined): Language {
  return /^en(-|$)/i.test(String(tag)) ? 'en' : 'nl';
}

function styleText(element: LitElement): string {
  const { elementStyles } = element.constructor as typeof LitElement;
  const own = elementStyles.filter((style): style is CSSResult => 'cssText' in style);
  return [...own, ...(lateStyles.get(element) ?? [])].map(({ cssText }) => cssText).join('\n');
}

/** What draws a widget, and those in it: when its data are there, which Lit's own renderer does not wait for. */
function rendererWith({ stylesheet, nonce, data }: RenderOptions): WidgetRendererConstructor {
  return class WidgetRenderer extends LitElementRenderer {
    declare element: RoadmapElement<unknown>;

    static override matchesClass(elementClass: typeof HTMLElement): boolean {
      return elementClass.prototype instanceof RoadmapElement;
    }

    /** There is no page around it to look at. */
    override connectedCallback(): void {
      if (data !== undefined) this.setProperty('data', data);
    }

    override renderShadow(): ThunkedRenderResult {
      return [() => this.#render()];
    }

    async #render(): Promise<string> {
      const { element } = this;
      const template = await element.prerender(
        { nl, en }[languageOf(element.getAttribute('lang') ?? undefined)],
      );
      const drawn = await collectResult(
        render(template, { elementRenderers: [WidgetRenderer], customElementHostStack: [this] }),
      );
      const styles =
        stylesheet === undefined
          ? `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${styleText(element)}</style>`
          : `<link rel="stylesheet" href="${escaped(stylesheet(element.localName))}">`;
      return styles + withoutMarks(drawn);
    }
  };
}

type WidgetRendererConstructor = new (tag: string) => ElementRenderer & {
  readonly element: RoadmapElement<unknown>;
  renderShadow(): ThunkedRenderResult;
};

/** Lit's marks for taking over node by node; a widget takes over as a whole. Texts have no comments: they are escaped. */
function withoutMarks(html: string): string {
  return html.replaceAll(/<!--\/?lit-[^>]*-->|<\?>| defer-hydration(?=[\s>])/g, '');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
