import type { Published } from '@hc-roadmap/embed/snippets.js';

/** How a snippet is pasted, in the order of the page. */
export const FORMS = ['script', 'link', 'frame', 'address', 'react', 'plain', 'picture'] as const;
export type Form = (typeof FORMS)[number];

/** Looks that come with the widgets; none is the page's own look. */
export const THEMES = ['dark', 'high-contrast', 'auto', 'nl-design-system'] as const;
export type Theme = (typeof THEMES)[number];

/** Tokens that take a colour of the editor's house style. */
export const COLORS = ['color-accent', 'color-text', 'color-background'] as const;
export type ColorToken = (typeof COLORS)[number];

/** What an attribute of a widget can say. */
export type OfferedAttribute =
  | { readonly kind: 'flag' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

/** A widget, as its package describes it and as there are pages of it. */
export interface OfferedWidget {
  readonly name: string;
  /** What it can be about; empty when it has no such attribute. */
  readonly targets: readonly string[];
  /** Whether it shows nothing without a target. */
  readonly needsTarget: boolean;
  /** Every other attribute. */
  readonly attributes: Readonly<Record<string, OfferedAttribute>>;
  /** The tokens of colours that it uses: `color-accent`, `color-good`. */
  readonly colors: readonly string[];
}

/** Colours by their token: `color-text`. */
export type Looks = Readonly<Record<string, string>>;

/** Everything that can be chosen, and what a snippet has to know beside the choice. */
export interface Offer {
  readonly published: Published;
  readonly widgets: readonly OfferedWidget[];
  /** The measures of each target. */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  /** The ready-made pictures by their path, with their size in pixels. */
  readonly pictures: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  /** The colours of each theme that has some, and what a widget has without. */
  readonly looks: { readonly none: Looks } & Partial<Readonly<Record<Theme, Looks>>>;
}
