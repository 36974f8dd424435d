import type { PlacedMessage } from '../problem.js';
import type { Rule } from './rule.js';
import { readIndicators, type Typed } from './typed.js';

/** Values fit the unit of their indicator, and so does what a target asks for. */
export const wrongUnit: Rule = {
  name: 'wrong-unit',
  check: (typed) => [...figures(typed), ...targets(typed)],
};

function figures(typed: Typed): PlacedMessage[] {
  return readIndicators(typed).flatMap(({ file, indicator, authored }) => {
    const { kind, decimals } = indicator.unit;
    const digits =
      kind === 'count' && decimals > 0
        ? [
            file.problem(
              ['unit', 'decimals'],
              'a count has no digits behind the mark; make it 0, or take another unit',
            ),
          ]
        : [];
    return [
      ...digits,
      ...authored.series.flatMap(({ observations }, series) =>
        observations.flatMap(({ value, numerator, denominator }, index) => {
          const path = ['series', series, 'observations', index];
          if (numerator !== undefined && denominator !== undefined && kind !== 'percent') {
            return [
              file.problem(
                [...path, 'numerator'],
                `numerator and denominator make a percentage, and the unit is ${kind}; type the value, or correct the unit`,
              ),
            ];
          }
          return kind === 'count' && value !== undefined && !Number.isInteger(value)
            ? [
                file.problem(
                  [...path, 'value'],
                  'is not a whole number, and the unit counts whole things; correct the value or the unit',
                ),
              ]
            : [];
        }),
      ),
    ];
  });
}

function targets(typed: Typed): PlacedMessage[] {
  const units = new Map(readIndicators(typed).map(({ indicator }) => [indicator.id, indicator.unit.kind]));
  return typed.roadmaps.flatMap((roadmap) =>
    roadmap.targets.flatMap(({ file, value }) => {
      if (value?.kind !== 'share') return [];
      return value.measures.flatMap(({ indicator }, index) => {
        const unit = units.get(indicator);
        return unit === undefined || unit === 'percent'
          ? []
          : [
              file.problem(
                ['measures', index, 'indicator'],
                `the target is a share, and the unit of this indicator is ${unit}; measure it by a percentage`,
              ),
            ];
      });
    }),
  );
}
