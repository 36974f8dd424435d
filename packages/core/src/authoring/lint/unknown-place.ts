import type { Rule } from './rule.js';

/** Groups of countries as Eurostat codes them, beside the countries of ISO 3166-1. */
const GROUPS = new Set(['EU', 'EU27_2020', 'EU28', 'EU27_2007', 'EA19', 'EA20']);
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A place is a country or a group of countries that has a code. */
export const unknownPlace: Rule = {
  name: 'unknown-place',
  check: (typed) => [
    ...typed.indicators.flatMap(({ file, value }) =>
      (value?.series ?? []).flatMap(({ geo }, index) =>
        isPlace(geo) ? [] : [file.problem(['series', index, 'geo'], message)],
      ),
    ),
    ...(typed.goals?.value ?? []).flatMap(({ geo }, index) =>
      isPlace(geo) || typed.goals === null ? [] : [typed.goals.file.problem([index, 'geo'], message)],
    ),
  ],
};

const message = `is no country of ISO 3166-1 and none of ${[...GROUPS].join(', ')}; correct the code`;

function isPlace(geo: string): boolean {
  return GROUPS.has(geo) || (/^[A-Z]{2}$/.test(geo) && countries.of(geo) !== undefined);
}
