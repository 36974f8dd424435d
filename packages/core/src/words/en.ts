import type { GoalSentence, Words } from './words.js';

const there = ({ counted, single }: GoalSentence): string => {
  if (!counted) return 'it was';
  return single ? 'there was' : 'there were';
};

const times = ({ factor, baselinePeriod }: GoalSentence): string => {
  if (factor === null) return '';
  return factor.number === 2
    ? `, twice as many as in ${baselinePeriod}`
    : `, ${factor.text} times the figure of ${baselinePeriod}`;
};

const change = ({ change, changed, baselinePeriod }: GoalSentence): string => {
  if (changed === 'same') return ` Nothing changed since ${baselinePeriod}.`;
  return ` Since ${baselinePeriod} it went ${changed} by ${change}.`;
};

/** English. */
export const en: Words = {
  language: 'en',
  locale: 'en-GB',
  verdict: {
    achieved: 'Achieved',
    'on-track': 'On track',
    behind: 'Behind schedule',
    'off-track': 'Far behind schedule',
    'moving-away': 'Moving the wrong way',
    missed: 'Not achieved',
    mixed: 'Partly',
    'not-assessable': 'Cannot be assessed',
  },
  directionVerdict: {
    achieved: 'Achieved',
    'on-track': 'Moving the right way',
    behind: 'Moving the right way, but slowly',
    'off-track': 'Hardly changing',
    'moving-away': 'Moving the wrong way',
    missed: 'Not achieved',
    mixed: 'Partly moving the right way',
    'not-assessable': 'Cannot be assessed',
  },
  byOurReading: (verdict) => `${verdict}, by our reading`,
  reason: {
    'baseline-zero': 'The figure at the start is zero or less, so no growth can be calculated.',
    'signs-differ': 'One figure is above zero and the other below, so no growth rate can be calculated.',
    'goal-zero': 'The goal is zero. No growth in percent can be worked out from that.',
    'not-positive': 'One of the figures is zero or less. This method cannot work with that.',
    'goal-equals-baseline': 'The target equals the figure at the start.',
    'goal-required': 'The target names no number.',
    'kind-not-covered': 'This method was not made for this kind of target.',
    'no-figure-for-base-year': 'There is no figure for the year of the start.',
    'not-after-baseline': 'No year has passed since the start.',
    'goal-year-passed': 'The year of the target is over. This method looks ahead to that year.',
    'too-few-points': 'There are too few figures for this method.',
    'years-missing': 'Years are missing. This method needs years in a row.',
    'duplicate-years': 'There are two figures for one year.',
    'out-of-range': 'The numbers are too large or too small to work with.',
    'no-figure-for-baseline': 'No figure for the start was found.',
    'no-figure-after-baseline': 'There is no figure from after the start yet.',
    'break-in-series': 'The way of measuring has changed, so the figures cannot be compared.',
    'incomparable-figures': 'The figures cannot be compared with each other.',
    'invalid-figure': 'One of the figures is not a valid number.',
    'outcome-unknown': 'Whether this was done was not found.',
    'not-done-yet': 'The step that counts has not been taken yet.',
    'no-measure-assessable': 'None of the figures can be assessed.',
  },
  targetFor: (year) => `Target for ${year}`,
  measuredAs: (measure) => `measured as ${measure}`,
  kind: { direction: 'a direction without a number', milestone: 'milestones' },
  decided: (sentence) =>
    `In ${sentence.period} ${there(sentence)} ${sentence.current}; the target was ${sentence.goal}${times(sentence)}.${
      sentence.factor === null ? change(sentence) : ''
    }`,
  underWay: (sentence) =>
    `In ${sentence.period} ${there(sentence)} ${sentence.current}.${
      sentence.expected === null ? '' : ` The schedule asked for ${sentence.expected} by then.`
    } The target is ${sentence.goal} in ${sentence.year}${times(sentence)}.`,
  percentagePoints: (value, single) => `${value} percentage point${single ? '' : 's'}`,
  direction: ({ all, wanted, unknown }) =>
    all === 1
      ? `The figure is ${wanted === 1 ? '' : 'not '}moving the right way.`
      : `${wanted} of the ${all} figures ${wanted === 1 ? 'is' : 'are'} moving the right way.${
          unknown === 0 ? '' : ` ${unknown} cannot be assessed.`
        }`,
  noneTheRightWay: 'Not moving the right way',
  milestoneDone: (name, date, isDay) =>
    `The step that counts was taken ${isDay ? 'on' : 'in'} ${date}: ${name}.`,
  milestoneMissed: (name) => `The step that counts was not taken in time: ${name}.`,
  milestoneStatus: { done: 'done', planned: 'planned', unknown: 'outcome not found' },
  changed: { up: 'risen', down: 'fallen', same: 'unchanged' },
  caveat: {
    provisional: (period) => `The figure for ${period} is provisional.`,
    estimated: (period) => `The figure for ${period} is an estimate or has been rounded.`,
    assumed: (period, value) => `Suppose: ${value} in ${period}. This figure was made up, not measured.`,
    noFigureForTargetYear: (year, period) =>
      `No figure for ${year} itself was found. The last one is for ${period}.`,
    otherMeasure: (measure, verdict) =>
      `Another measure gives another verdict. Measured as ${measure}: ${verdict.toLowerCase()}.`,
    contradicting: (period, value, others) =>
      `Sources disagree about ${period}: we use ${value}, elsewhere it says ${others}.`,
  },
  mark: { baseline: 'start', current: 'measured', expected: 'needed', goal: 'target' },
};
