import { ColorSpace, contrastWCAG21, parse, sRGB } from 'colorjs.io/fn';
import type { Choice } from './choice.js';
import type { Looks, Offer } from './offer.js';

ColorSpace.register(sRGB);

/** WCAG 2.2: text (success criterion 1.4.3) and graphics (1.4.11). */
const NEEDED = { text: 4.5, graphics: 3 } as const;

/** A colour against what is behind it. */
export interface Contrast {
  /** The token of the colour: `color-text`. */
  readonly token: string;
  readonly color: string;
  readonly ground: string;
  /** From 1 to 21. */
  readonly ratio: number;
  readonly needed: number;
}

/** What a page has that says nothing of colours. A page of somebody else is not known; this is what most have. */
const PAGE: Looks = { 'color-text': '#000000', 'color-background': '#ffffff' };

/** The page in a frame follows the reader's device; this is what browsers make of it in the dark. */
const PAGE_IN_THE_DARK: Looks = { 'color-text': '#ffffff', 'color-background': '#121212' };

/** Shapes and lines that say something. */
const GRAPHICS = ['color-accent', 'color-good', 'color-warning', 'color-bad'];

/**
 * The contrast of every colour that the choice changes, or that it puts something else behind; the least first. Empty when no
 * colour was chosen.
 */
export function contrastsOf(choice: Choice, { looks }: Offer): Contrast[] {
  const { colors, widget } = choice;
  const changed = Object.keys(colors);
  if (changed.length === 0) return [];
  const isSeen = (token: string): boolean =>
    changed.includes(token) || (changed.includes('color-background') && widget.colors.includes(token));
  const seenIn = looksOf(choice, looks);
  const found = seenIn.flatMap((look) => {
    const all: Looks = { ...PAGE, ...looks.none, ...look, ...colors };
    const ground = all['color-background'] ?? '';
    return ['color-text', ...GRAPHICS].filter(isSeen).map((token): Contrast => {
      const color = all[token] ?? '';
      const needed = token === 'color-text' ? NEEDED.text : NEEDED.graphics;
      return { token, color, ground, ratio: contrastWCAG21(parse(color), parse(ground)), needed };
    });
  });
  return found.sort((one, other) => one.ratio / one.needed - other.ratio / other.needed);
}

/** The looks that the widget can have; which of two a reader sees is up to the reader. */
function looksOf({ theme, form }: Choice, looks: Offer['looks']): readonly Looks[] {
  if (theme === 'auto') return [{}, looks.dark ?? {}];
  if (theme !== null) return [looks[theme] ?? {}];
  return form === 'frame' ? [{}, PAGE_IN_THE_DARK] : [{}];
}

/** Whether a contrast is less than a reader needs. */
export function isTooLittle({ ratio, needed }: Contrast): boolean {
  return ratio < needed;
}
