import type { Series } from '../../types.js';
import type { Rule } from './rule.js';
import { readIndicators } from './typed.js';

/** Series that contradict each other are about the same thing, and say different things about it. */
export const emptyContradiction: Rule = {
  name: 'empty-contradiction',
  check: (typed) =>
    readIndicators(typed).flatMap(({ file, indicator: { series } }) =>
      series.flatMap((one, index) =>
        (one.contradicts ?? []).flatMap((id, at) => {
          const other = series.find((candidate) => candidate.id === id);
          const wrong = other === undefined ? null : wrongBetween(one, other);
          return wrong === null ? [] : [file.problem(['series', index, 'contradicts', at], wrong)];
        }),
      ),
    ),
};

function wrongBetween(one: Series, other: Series): string | null {
  if (one.id === other.id) return 'a series does not contradict itself; remove it';
  if (one.geo !== other.geo || one.level !== other.level) {
    return `series "${other.id}" is about another place or level; remove it, or correct geo and level`;
  }
  return null;
}
