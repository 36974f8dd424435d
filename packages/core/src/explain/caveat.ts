import type { Caveat } from '../assess/assessment.js';
import { byId } from '../assess/lookup.js';
import type { Target, TargetData } from '../types.js';
import { formatPeriod, formatValue } from '../words/format.js';
import type { Words } from '../words/words.js';

/** A caveat as a sentence. */
export function explainCaveat(data: TargetData, target: Target, caveat: Caveat, words: Words): string {
  switch (caveat.code) {
    case 'provisional-figure':
      return words.caveat.provisional(formatPeriod(words, caveat.period));
    case 'estimated-figure':
      return words.caveat.estimated(formatPeriod(words, caveat.period));
    case 'no-figure-for-target-year':
      return words.caveat.noFigureForTargetYear(caveat.year, formatPeriod(words, caveat.period));
    case 'other-measure-disagrees': {
      const measures = target.kind === 'milestone' ? [] : target.measures;
      const measure = byId(measures, caveat.measure, 'unknown-measure', 'measure');
      return words.caveat.otherMeasure(measure.name[words.language], words.verdict[caveat.verdict]);
    }
    case 'assumed-figure': {
      const { unit } = byId(data.indicators, caveat.indicator, 'dangling-reference', 'indicator');
      return words.caveat.assumed(formatPeriod(words, caveat.period), formatValue(words, unit, caveat.value));
    }
    case 'contradicting-figures': {
      const { unit } = byId(data.indicators, caveat.indicator, 'dangling-reference', 'indicator');
      const say = (value: number): string => formatValue(words, unit, value);
      const others = new Intl.ListFormat(words.locale).format(caveat.others.map(say));
      return words.caveat.contradicting(formatPeriod(words, caveat.period), say(caveat.value), others);
    }
    default:
      return caveat.text[words.language];
  }
}
