import type { ChartWords } from './words.js';

/** English. */
export const enChart: ChartWords = {
  language: 'en',
  locale: 'en-GB',
  targetFor: (year) => `Target for ${year}`,
  measuredAs: (measure) => `measured as ${measure}`,
  sentence({ measure, figures, goal, keep, comparable }) {
    const measured = figures.map(({ value, period }) => `${value} in ${period}`).join(' and ');
    const least = keep === null ? '' : keep === 'above' ? 'at least ' : 'at most ';
    const parts = [
      `Measured as ${measure}: ${measured === '' ? 'there are no figures yet' : measured}`,
      ...(comparable ? [] : ['these figures cannot be compared']),
      ...(goal === null ? [] : [`the target is ${least}${goal.value} in ${goal.year}`]),
    ];
    return `${parts.join('; ')}.`;
  },
  kind: {
    measured: 'measured',
    contradicting: 'said elsewhere',
    required: 'needed for the target',
    goal: 'target',
    projected: 'if it goes on like this',
  },
  status: { B: 'first figure after a break', E: 'estimate or rounded', P: 'provisional' },
  range: (low, high) => `between ${low} and ${high}`,
  note: {
    break: (period, reason) => `From ${period} on it was measured in another way. ${reason}`,
    missing: (years) => `Without a figure: ${years}. There is no line there.`,
    contradicting: 'Sources disagree. What is said elsewhere is a diamond.',
    provisional: 'An open circle is a provisional figure.',
    estimated: 'An open circle is an estimate or a rounded figure.',
    notComparable: 'The figures cannot be compared with each other, so there is no line between them.',
    schoolYears: 'A school year stands at the year in which it begins.',
    notFromZero: (value) => `The scale does not start at zero but at ${value}.`,
    leftOut: (count) =>
      count === 1
        ? 'One figure is not a valid number and was left out.'
        : `${count} figures are not valid numbers and were left out.`,
  },
};
