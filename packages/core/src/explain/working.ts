import type { Working } from '../methods/method.js';
import type { Unit } from '../types.js';
import type { AnalysisWords } from '../words/analysis/words.js';
import { formatDifference, formatRate, formatRatio, formatValue } from '../words/format.js';

/** A figure that a method came by on its way, with its name, ready to be shown. */
export interface ExplainedFigure {
  readonly name: string;
  readonly value: string;
}

/** The working of a verdict: the figure that the limits are about, and then the others, in the method's order. */
export function explainWorking(
  { ratio, working = {} }: { readonly ratio?: number; readonly working?: Working },
  unit: Unit,
  words: AnalysisWords,
): ExplainedFigure[] {
  const figures = (Object.entries(working) as [keyof Working, number][]).map(([name, value]) => ({
    name: words.working[name],
    value: valueOf(name, value, unit, words),
  }));
  return ratio === undefined
    ? figures
    : [{ name: words.ratio, value: formatRatio(words, ratio) }, ...figures];
}

function valueOf(name: keyof Working, value: number, unit: Unit, words: AnalysisWords): string {
  switch (name) {
    case 'rate':
    case 'required-rate':
      return formatRate(words, value);
    case 'pace':
    case 'required-pace':
    case 'last-change':
    case 'distance':
      return `${value < 0 ? '−' : ''}${formatDifference(words, unit, value)}`;
    case 'projected':
      return formatValue(words, unit, value);
    default:
      return formatRatio(words, value);
  }
}
