import type { Indicator, UnitKind } from '../../types.js';
import { composeCollection } from '../compose.js';
import type { Rule } from './rule.js';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a value can be by its unit. */
const RANGES: Readonly<Record<UnitKind, Range>> = {
  count: { min: 0, max: Infinity },
  percent: { min: 0, max: 100 },
  'per-thousand': { min: 0, max: 1000 },
  'million-euro': { min: 0, max: Infinity },
};

/** A value, and a value to reach, is one that the indicator can have. */
export const outOfRange: Rule = {
  name: 'out-of-range',
  check(typed) {
    const { value, problem } = composeCollection(typed);
    const goals = typed.goals?.value ?? [];
    return [
      ...value.indicators.flatMap((indicator, at) =>
        indicator.series.flatMap(({ observations }, series) =>
          observations.flatMap((observation, index) => {
            const wrong = outside(indicator, observation.value);
            const path = ['indicators', at, 'series', series, 'observations', index, 'value'];
            return wrong === null ? [] : [problem(path, wrong)];
          }),
        ),
      ),
      ...goals.flatMap((goal, index) => {
        const indicator = value.indicators.find(({ id }) => id === goal.indicator);
        const wrong = indicator === undefined ? null : outside(indicator, goal.value);
        return wrong === null || typed.goals === null
          ? []
          : [typed.goals.file.problem([index, 'value'], wrong)];
      }),
      ...typed.roadmaps.flatMap(({ targets }) =>
        targets.flatMap(({ file, value: target }) => {
          if (target?.kind !== 'level' && target?.kind !== 'threshold') return [];
          const indicator = value.indicators.find(({ id }) => id === target.measures[0].indicator);
          const wrong = indicator === undefined ? null : outside(indicator, target.value);
          return wrong === null ? [] : [file.problem(['value'], wrong)];
        }),
      ),
    ];
  },
};

function outside({ unit, range = RANGES[unit.kind] }: Indicator, value: number): string | null {
  if (Number.isNaN(value) || (value >= range.min && value <= range.max)) return null;
  const limits = range.max === Infinity ? `at least ${range.min}` : `from ${range.min} to ${range.max}`;
  return `${value} is not possible: values are ${limits}; correct the value, or the unit or range of the indicator`;
}
