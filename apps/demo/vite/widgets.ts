import type { Language } from '@hc-roadmap/core';
import { fallbacks } from './fallback.js';
import { indent, openingTag, replaceElements, type Attributes } from './html.js';

const PROVIDER = 'hc-provider';

/** A widget of a page with its content. */
export interface Widget {
  readonly tag: string;
  readonly attributes: Attributes;
  /** What stands inside the tag, a line each. */
  readonly content: readonly string[];
}

/** A page whose widgets have their content, and those widgets by their id. */
export interface FilledPage {
  readonly html: string;
  readonly widgets: ReadonlyMap<string, Widget>;
}

/**
 * Fills the empty widgets of a page; one that the page gave content of its own keeps it.
 *
 * @param pageLanguage The language of a widget without a `lang` of its own.
 */
export function fillWidgets(html: string, pageLanguage: Language): FilledPage {
  const widgets = new Map<string, Widget>();
  const withProviders = replaceElements(html, PROVIDER, ({ attributes, content }) => {
    const language = languageOf(attributes) ?? pageLanguage;
    const inside = fillInside(content, language, attributes, widgets);
    return note({ tag: PROVIDER, attributes, content: inside.split('\n') }, widgets);
  });
  return { html: fillInside(withProviders, pageLanguage, new Map(), widgets), widgets };
}

/** Fills widgets that are given settings by what they stand in. */
function fillInside(
  html: string,
  pageLanguage: Language,
  provided: Attributes,
  widgets: Map<string, Widget>,
): string {
  let filled = html;
  for (const [tag, fallback] of Object.entries(fallbacks)) {
    filled = replaceElements(filled, tag, ({ attributes, content }) => {
      const language = languageOf(attributes) ?? pageLanguage;
      const widget = {
        tag,
        attributes,
        content:
          content === '' ? fallback(new Map([...provided, ...attributes]), language) : content.split('\n'),
      };
      return note(widget, widgets);
    });
  }
  return filled;
}

/** Keeps a widget that has an id, to write its HTML beside it, and gives that HTML. */
function note(widget: Widget, widgets: Map<string, Widget>): string {
  const id = widget.attributes.get('id');
  if (id !== undefined) widgets.set(id, widget);
  return writeWidget(widget);
}

/** The HTML of a widget. */
export function writeWidget({ tag, attributes, content }: Widget): string {
  return [openingTag(tag, attributes), ...indent(content), `</${tag}>`].join('\n');
}

function languageOf(attributes: Attributes): Language | undefined {
  const lang = attributes.get('lang');
  return lang === 'nl' || lang === 'en' ? lang : undefined;
}
