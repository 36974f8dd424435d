import type { Language } from '@hc-roadmap/core';
import { writeCodeBlock } from './code-block.js';
import { replaceElements } from './html.js';
import { statementOf } from './roadmap.js';
import { texts } from './texts.js';
import { writeWidget, type Widget } from './widgets.js';

/** Where an editor of a site would put a script made of the package. */
const SCRIPT = '<script type="module" src="/js/hc-roadmap.js"></script>';

/**
 * Replaces every `<demo-snippet for="ID"></demo-snippet>` by the HTML that makes the widget with that id.
 * A `subject` attribute says what the widget shows, where its name alone does not.
 */
export function writeSnippets(
  html: string,
  widgets: ReadonlyMap<string, Widget>,
  language: Language,
): string {
  return replaceElements(html, 'demo-snippet', ({ attributes }) => {
    const id = attributes.get('for') ?? '';
    const widget = widgets.get(id);
    if (widget === undefined) throw new Error(`<demo-snippet> must be for the id of a widget, got ${id}`);
    return writeCodeBlock(
      {
        id: `${id}-html`,
        kind: 'html',
        subject: attributes.get('subject') ?? nameOf(widget, language),
        code: `${SCRIPT}\n${writeWidget(withoutId(widget))}`,
      },
      language,
    );
  });
}

function withoutId(widget: Widget): Widget {
  return { ...widget, attributes: new Map([...widget.attributes].filter(([name]) => name !== 'id')) };
}

function nameOf({ tag, attributes }: Widget, language: Language): string {
  if (tag === 'hc-provider') throw new Error('<demo-snippet> of a provider must have a subject');
  if (tag === 'hc-evidence' && !attributes.has('target')) return texts[language].pages.evidence;
  if (tag === 'hc-glossary') return texts[language].pages.glossary;
  if (tag === 'hc-timeline') return texts[language].pages.timeline;
  if (tag === 'hc-milestones') return texts[language].pages.milestones;
  if (tag === 'hc-roadmap') return texts[language].pages.roadmap;
  if (tag === 'hc-target-list') return texts[language].targets;
  return tag === 'hc-action-lines' ? texts[language].actionLines : statementOf(attributes, language).name;
}
