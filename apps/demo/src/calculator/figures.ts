import type { Point } from '@hc-roadmap/core';

/** What a reader typed, read as figures, or the lines that are none. */
export type TypedFigures = { readonly points: Point[] } | { readonly wrong: string[] };

const LINE = /^(\d{4})[\s:;=]+(-?\d+(?:[.,]\d+)?)$/;

/** Reads one figure a line: a year and a value, with a point or a comma. Empty lines are passed over. */
export function readFigures(text: string): TypedFigures {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wrong = lines.filter((line) => !LINE.test(line));
  if (wrong.length > 0) return { wrong };
  return {
    points: lines.map((line) => {
      const [, year = '', value = ''] = LINE.exec(line) ?? [];
      return { year: Number(year), value: readNumber(value) };
    }),
  };
}

/** A number with a point or a comma; NaN when it is none. */
export function readNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? Number.NaN : Number(trimmed);
}
