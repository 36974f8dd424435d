import { RoadmapError } from '@hc-roadmap/core/errors';
import type { CSSResult, LitElement } from 'lit';
import '../define/all.js';
import { lateStyles } from '../internal/late-styles.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { ringStyles } from '../target-progress/ring.js';

/** A widget that shows something of its own; `hc-provider` shows nothing. */
export type WidgetName = Exclude<Extract<keyof HTMLElementTagNameMap, `hc-${string}`>, 'hc-provider'>;

/** The styles that widgets take only when they are asked for something. */
const LATE: Readonly<Partial<Record<string, readonly CSSResult[]>>> = { 'hc-target-progress': [ringStyles] };

/**
 * The name, when it is that of a widget.
 *
 * @throws RoadmapError `invalid-argument` for another name.
 */
export function checkedName(name: string): string {
  if (customElements.get(name)?.prototype instanceof RoadmapElement) return name;
  throw new RoadmapError(
    'invalid-argument',
    `name must be that of a widget, such as hc-target-progress, got ${name}`,
  );
}

/** The styles that a widget has now. */
export function stylesNow(element: LitElement): string {
  const { elementStyles } = element.constructor as typeof LitElement;
  return textOf([...elementStyles, ...(lateStyles.get(element) ?? [])]);
}

/** Every style that a widget of a name can have. */
export function sheetsOf(name: string): readonly CSSResult[] {
  const { elementStyles } = customElements.get(checkedName(name)) as unknown as typeof LitElement;
  return [...elementStyles.filter(isText), ...(LATE[name] ?? [])];
}

export function textOf(styles: (typeof LitElement)['elementStyles']): string {
  return styles
    .filter(isText)
    .map(({ cssText }) => cssText)
    .join('\n');
}

/** On a server styles are texts and no sheets. */
function isText(style: (typeof LitElement)['elementStyles'][number]): style is CSSResult {
  return 'cssText' in style;
}
