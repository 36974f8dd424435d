import { COLORS, FORMS, THEMES } from './offer.js';
import type { ColorToken, Form, Offer, OfferedAttribute, OfferedWidget, Theme } from './offer.js';

/** What an editor has chosen. Made by `choiceOf` only, so it always can be shown. */
export interface Choice {
  readonly widget: OfferedWidget;
  /** As they stand in the tag, in its order; a flag has the value ''. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether the page stays with this version, and with the date in `as-of`. */
  readonly isPinned: boolean;
  readonly theme: Theme | null;
  /** The widest that it may be, in pixels; as wide as its place when absent. */
  readonly width: number | null;
  /** Each `#rrggbb`. */
  readonly colors: Readonly<Partial<Record<ColorToken, string>>>;
  readonly form: Form;
}

export const WIDTHS = { least: 240, most: 1600 } as const;

type Entries = Iterable<readonly [string, unknown]>;

/**
 * The choice that an address or a form says. What is not offered has no effect, so that anything at all is a choice.
 *
 * @param entries Names and values; of a name that comes twice the last counts.
 */
export function choiceOf(entries: Entries, offer: Offer): Choice {
  const said = new Map<string, string>();
  for (const [name, value] of entries) if (typeof value === 'string') said.set(name, value);
  const named = offer.widgets.find(({ name }) => name === said.get('widget'));
  const widget = named ?? offer.widgets[0];
  if (widget === undefined) throw new Error('choiceOf: an offer must have a widget');
  const isPinned = said.get('follows') === 'pinned';
  const form = FORMS.find((one) => one === said.get('form')) ?? 'script';
  const attributes = attributesOf(widget, said, isPinned, offer);
  return {
    widget,
    attributes,
    isPinned,
    theme: THEMES.find((one) => one === said.get('theme')) ?? null,
    width: widthOf(said.get('width')),
    colors: colorsOf(widget, said),
    form: form === 'picture' && !hasPicture(widget, attributes['target'], offer) ? 'script' : form,
  };
}

/** What `choiceOf` reads as the same choice: the query of an address. */
export function queryOf(choice: Choice): string {
  const { widget, attributes, isPinned, theme, width, colors, form } = choice;
  const said = new URLSearchParams({ widget: widget.name });
  for (const [name, value] of Object.entries(attributes)) said.set(name, value === '' ? 'on' : value);
  if (isPinned) said.set('follows', 'pinned');
  if (theme !== null) said.set('theme', theme);
  if (width !== null) said.set('width', String(width));
  for (const [token, color] of Object.entries(colors)) said.set(token, color.slice(1));
  if (form !== 'script') said.set('form', form);
  return said.toString();
}

/** Whether there is a ready-made picture of a widget. */
export function hasPicture({ name }: OfferedWidget, target: string | undefined, offer: Offer): boolean {
  return target !== undefined && Object.hasOwn(offer.pictures, `nl/${name}/${target}`);
}

/** The measures to choose from: those of the target, where the widget knows measures. */
export function measuresOf(
  { attributes }: OfferedWidget,
  target: string | undefined,
  offer: Offer,
): readonly string[] {
  const measure = attributes['measure'];
  const of = offer.measures[target ?? ''] ?? [];
  return measure?.kind === 'choice' ? measure.values.filter((one) => of.includes(one)) : [];
}

/** What is offered is in the first roadmap; another has others. */
const OF_THE_FIRST_ROADMAP: readonly string[] = ['edition', 'term'];

function attributesOf(
  widget: OfferedWidget,
  said: ReadonlyMap<string, string>,
  isPinned: boolean,
  offer: Offer,
): Record<string, string> {
  const chosen: Record<string, string> = {};
  const { roadmap } = widget.attributes;
  const asked = said.get('roadmap');
  const isOther = roadmap?.kind === 'choice' && roadmap.values.indexOf(asked ?? '') > 0;
  const target = isOther ? undefined : widget.targets.find((one) => one === said.get('target'));
  const shown = target ?? (widget.needsTarget ? widget.targets[0] : undefined);
  if (shown !== undefined) chosen['target'] = shown;
  for (const [name, offered] of Object.entries(widget.attributes)) {
    const value = said.get(name);
    if (value === undefined) continue;
    if (isOther && OF_THE_FIRST_ROADMAP.includes(name)) continue;
    // Who follows the figures does not look from a date.
    if (offered.kind === 'date' && !isPinned) continue;
    if (name === 'measure' && !measuresOf(widget, shown, offer).includes(value)) continue;
    if (isOffered(offered, value)) chosen[name] = offered.kind === 'flag' ? '' : value;
  }
  return chosen;
}

function isOffered(offered: OfferedAttribute, value: string): boolean {
  switch (offered.kind) {
    case 'flag':
      return value === 'on';
    case 'date':
      return isDate(value);
    case 'choice':
      return offered.values.includes(value);
  }
}

/** A year, a month or a day that there is: `2017`, `2017-12`, `2017-12-31`. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900) return false;
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  // 31 April is read as 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

function widthOf(text = ''): number | null {
  if (!/^[1-9]\d{2,3}$/.test(text)) return null;
  const width = Number(text);
  return width >= WIDTHS.least && width <= WIDTHS.most ? width : null;
}

function colorsOf(widget: OfferedWidget, said: ReadonlyMap<string, string>): Choice['colors'] {
  const chosen: Partial<Record<ColorToken, string>> = {};
  for (const token of COLORS) {
    const color = colorOf(said.get(token));
    if (color !== null && widget.colors.includes(token)) chosen[token] = color;
  }
  return chosen;
}

/** `#rrggbb` of what a person may write: with or without `#`, three or six digits. `null` when it is no colour. */
export function colorOf(text = ''): string | null {
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === '') return null;
  const six = digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&');
  return `#${six.toLowerCase()}`;
}
