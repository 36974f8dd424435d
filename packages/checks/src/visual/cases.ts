import { languages, tag } from '../support/widgets.js';

/** What is looked at: a widget in a state, by the name of its folder of pictures. */
export interface Subject {
  readonly name: string;
  readonly html: string;
  /** True for a small widget, which is looked at in every theme, width and language at once. */
  readonly inFull: boolean;
}

const progress = (name: string, attributes: Readonly<Record<string, string>>, inFull = true): Subject => ({
  name: `target-progress-${name}`,
  html: tag('hc-target-progress', attributes),
  inFull,
});
const other = (
  name: string,
  element: string,
  attributes: Readonly<Record<string, string>> = {},
): Subject => ({
  name,
  html: tag(element, attributes),
  inFull: false,
});

export const subjects: readonly Subject[] = [
  progress('bar', { target: 'coe-civ-capacity' }),
  progress('bar-under-way', { target: 'coe-civ-capacity', 'as-of': '2017-12' }, false),
  progress('compact', { target: 'stem-graduates', variant: 'compact' }),
  progress('ring', { target: 'stem-graduates', variant: 'ring' }),
  progress('plain', { target: 'stem-graduates', variant: 'plain' }, false),
  progress('card', { target: 'coe-civ-capacity', variant: 'card' }, false),
  progress('steps', { target: 'knowledge-circulation' }, false),
  progress('direction', { target: 'international-talent' }, false),
  progress('not-assessable', { target: 'stem-graduates', 'as-of': '2014' }, false),
  progress('error', { target: 'no-such-target' }, false),
  { ...other('target-chart', 'hc-target-chart', { target: 'coe-civ-capacity' }), inFull: true },
  other('target-chart-projection', 'hc-target-chart', {
    target: 'stem-graduates',
    'as-of': '2018-12',
    projection: '',
  }),
  other('target-list-cards', 'hc-target-list'),
  other('target-list-table', 'hc-target-list', { variant: 'table' }),
  other('action-lines-list', 'hc-action-lines', { 'choose-edition': '' }),
  other('action-lines-cards', 'hc-action-lines', { variant: 'cards' }),
  other('action-lines-accordion', 'hc-action-lines', { variant: 'accordion' }),
  other('milestones', 'hc-milestones'),
  other('milestones-none', 'hc-milestones', { target: 'coe-civ-capacity' }),
  other('timeline', 'hc-timeline'),
  other('second-opinions', 'hc-second-opinions', { target: 'stem-graduates' }),
  other('evidence', 'hc-evidence', { target: 'coe-civ-capacity' }),
  other('glossary', 'hc-glossary'),
  other('glossary-term', 'hc-glossary', { term: 'coe' }),
  other('roadmap', 'hc-roadmap'),
];

/** What a page can make of a widget. Print and forced colours are the reader's doing, and count as themes here. */
const themes = [
  'none',
  'dark',
  'high-contrast',
  'nl-design-system',
  'forced-colours',
  'print',
  'right-to-left',
] as const;
export type Theme = (typeof themes)[number];
const SHIPPED: readonly Theme[] = ['none', 'dark', 'high-contrast', 'nl-design-system'];

const widths = [280, 600, 1000] as const;
type Width = (typeof widths)[number];
const ORDINARY: Width = 600;

/** A page with pictures to take. */
export interface Sheet {
  readonly theme: Theme;
  readonly width: Width;
  readonly language: (typeof languages)[number];
  readonly subjects: readonly Subject[];
}

/**
 * Every page: small widgets in each theme that is shipped, at each width, in each language; of the others every theme at one width
 * in Dutch, every width and language without a theme.
 */
export const sheets: readonly Sheet[] = themes.flatMap((theme) =>
  widths.flatMap((width) =>
    languages.flatMap((language) => {
      const isOrdinary =
        theme === 'none' ? width === ORDINARY || language === 'nl' : width === ORDINARY && language === 'nl';
      const some = subjects.filter(({ inFull }) => isOrdinary || (inFull && SHIPPED.includes(theme)));
      return some.length === 0 ? [] : [{ theme, width, language, subjects: some }];
    }),
  ),
);

/** Where the picture of a subject on a page is kept. */
export function fileOf({ name }: Subject, { theme, width, language }: Omit<Sheet, 'subjects'>): string {
  return `${name}/${theme}-${width}-${language}.png`;
}
