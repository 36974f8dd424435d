import { periodYear } from '../internal/period.js';
import type { Series } from '../types.js';
import type { ChartWords } from '../words/chart/words.js';
import type { Chart } from './chart.js';

/** What a reader must know to read the picture rightly. Breaks have notes of their own, with a number. */
export function chartNotes(chart: Chart, series: Series, words: ChartWords): string[] {
  const { note } = words;
  const drawn = [...chart.figures, ...chart.contradicting];
  const missing = missingYears(chart);
  const comparable = series.incomparable !== true;
  return [
    ...(comparable ? [] : [note.notComparable]),
    ...(drawn.some(({ status }) => status === 'P') ? [note.provisional] : []),
    ...(drawn.some(({ status }) => status === 'E') ? [note.estimated] : []),
    ...(chart.contradicting.length > 0 ? [note.contradicting] : []),
    ...(missing === '' || !comparable ? [] : [note.missing(missing)]),
    ...(drawn.some(({ period }) => period.includes('/')) ? [note.schoolYears] : []),
    ...(chart.leftOut > 0 ? [note.leftOut(chart.leftOut)] : []),
    ...(series.remarks ?? []).map(({ text }) => text[words.language]),
  ];
}

/** The years without a figure between those with one, as ranges: `2012–2015, 2018`. */
function missingYears({ figures }: Chart): string {
  const years = figures.map(({ period }) => periodYear(period));
  return years
    .flatMap((year, index) => {
      const next = years[index + 1] ?? year;
      if (next - year < 2) return [];
      return next - year === 2 ? [String(year + 1)] : [`${year + 1}–${next - 1}`];
    })
    .join(', ');
}
