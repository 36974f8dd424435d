import type { Direction, LevelTarget, LocalizedText, Observation, Point, TargetData } from '@hc-roadmap/core';

/** What a reader asks: figures, and where they should go. */
export interface Question {
  readonly points: readonly Point[];
  readonly direction: Direction;
  readonly goal: Point;
}

const same = (text: string): LocalizedText => ({ nl: text, en: text });
const none = same('');

/** A roadmap of one target, made of what a reader typed. It has no sources: nothing in it is published. */
export function roadmapOfQuestion({ points, direction, goal }: Question): TargetData {
  const years = [...points].sort((first, second) => first.year - second.year);
  const observations = years.map(({ year, value }): Observation => ({
    period: String(year),
    value,
    status: 'A',
    confidence: 'seen',
    sources: [],
  }));
  const [first] = years;
  const target: LevelTarget = {
    kind: 'level',
    id: 'typed',
    number: 1,
    name: none,
    text: none,
    year: goal.year,
    value: goal.value,
    sources: [],
    measures: [
      {
        id: 'typed',
        name: none,
        indicator: 'typed',
        series: 'typed',
        direction,
        basis: 'stated',
        reason: none,
        baseline: { period: String(first?.year ?? goal.year), basis: 'stated' },
      },
    ],
  };
  return {
    id: 'typed',
    targets: [target],
    sources: [],
    indicators: [
      {
        id: 'typed',
        name: none,
        definition: none,
        unit: { kind: 'count', name: none, singular: none, decimals: decimalsOf(points) },
        series: [{ id: 'typed', name: none, geo: 'NL', level: 'all', definition: none, observations }],
      },
    ],
  };
}

/** As many digits as the reader typed, and one more for what is worked out of them. */
function decimalsOf(points: readonly Point[]): number {
  const typed = points.map(({ value }) => (String(value).split('.')[1] ?? '').length);
  return Math.min(6, Math.max(0, ...typed) + 1);
}
