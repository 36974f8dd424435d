import { en } from '../en.js';
import { categories } from './categories-en.js';
import type { AnalysisWords } from './words.js';

/** English. */
export const enAnalysis: AnalysisWords = {
  ...en,
  method: {
    linear: 'Straight line',
    eurostat: 'Eurostat',
    statcan: 'Statistics Canada',
    'undesa-cr': 'United Nations (until 2022)',
    'undesa-2023': 'United Nations (from 2023)',
    destatis: 'Destatis, the German weather symbols',
    sdsn: 'SDSN, the arrows',
    escap: 'UN ESCAP',
    'oecd-distance': 'OECD, distance to the target',
    'who-aroc': 'WHO, rate of the last year',
    aarr: 'WHO and UNICEF, average annual rate',
  },
  byMethod: (method) => `method: ${method}`,
  category: categories,
  looksAt: {
    pace: 'This method looks at equal steps a year since the start.',
    growth: 'This method looks at growth or decline in percent a year since the start.',
    'projected-value': 'This method works out where the figure will be in the year of the target.',
    'recent-years': 'This method looks at the steps of the last five years.',
    'last-year': 'This method looks at the change in the last year only.',
    'all-years': 'This method draws a line through all figures.',
    order: 'This method looks at whether the figures get better over the years, not at how fast.',
  },
  ratio: 'value that the limits are about',
  working: {
    rate: 'growth a year',
    'required-rate': 'required growth a year',
    pace: 'step a year',
    'required-pace': 'required step a year',
    'last-change': 'last step',
    projected: 'expected in the year of the target',
    gap: 'share of the way that is then missing',
    distance: 'distance to the target',
    'limit-factor': 'factor for the natural limit',
    index: 'index of where it stands',
    correlation: 'correlation with the years',
    'p-value': 'p-value of that correlation',
  },
  opinions: {
    agree: (methods, verdict) =>
      methods === 1
        ? `One method gives a verdict: ${verdict.toLowerCase()}.`
        : `All ${methods} methods give the same verdict: ${verdict.toLowerCase()}.`,
    group: (verdict, methods) =>
      `${verdict.toLowerCase()} (${methods} ${methods === 1 ? 'method' : 'methods'})`,
    disagree: (groups) => `The methods do not give the same verdict: ${groups}.`,
    none: 'None of the methods gives a verdict.',
    otherLimits: 'This method looks at the same thing, but draws its limits elsewhere.',
    needed: (amount, period) => `On track, by this method, is ${amount} in ${period}.`,
    neededWithoutGoal: (amount, period) => `The right way, by this method, is ${amount} in ${period}.`,
    milestone: 'This method looks at whether the step was taken or not.',
  },
  sensitivity: {
    assumption: {
      measure: 'the measure',
      baseline: 'the base year',
      vintage: 'the version of the figures',
    },
    onlyWay: 'There is only one way to assess this target. How robust the verdict is cannot be told.',
    robust: (ways, verdict) =>
      `The verdict is robust: ${ways} ways to work it out all give the same: ${verdict.toLowerCase()}.`,
    depends: ({ same, judged }, assumptions) =>
      `The verdict is not robust: ${same} of the ${judged} ways to work it out ${same === 1 ? 'gives' : 'give'} it. ${
        assumptions === ''
          ? 'Only several other choices together change it.'
          : `It depends on ${assumptions}.`
      }`,
    notAssessable: (ways) => (ways === 1 ? 'One way gives no verdict.' : `${ways} ways give no verdict.`),
  },
  scenario: {
    needed: (change, more, year) =>
      `To reach the target, ${change} must ${more ? 'be added' : 'come off'} each year, up to and including ${year}.`,
    nothingNeeded: 'Nothing more is needed to reach the target.',
    reaches: (year) => `At this pace the target is reached in ${year}.`,
    neverReaches: 'At this pace the target is never reached.',
    backOnSchedule: (year) => `It is then back on schedule in ${year}.`,
    neverOnSchedule: 'It is then not back on schedule in time.',
    changes: (before, after) =>
      `The verdict then changes from “${before.toLowerCase()}” to “${after.toLowerCase()}”.`,
    staysTheSame: (verdict) => `The verdict then stays: ${verdict.toLowerCase()}.`,
  },
  projection: {
    model: {
      'least-squares': 'a straight line through all figures',
      'log-linear': 'a constant growth in percent a year',
      'theil-sen': 'the median of all slopes (Theil-Sen)',
      holt: 'a line in which new figures count for more (Holt)',
      'damped-holt': 'a line that slowly levels off (Holt, damped)',
    },
    value: (year, value) => `In ${year} it then comes to about ${value}.`,
    range: (low, high, percent) => `The chance is ${percent} that it is between ${low} and ${high}.`,
    noRange: 'How certain that is, this calculation does not say.',
    reaches: (year) => `The target is then reached in ${year}.`,
    reachesBetween: (from, to) =>
      to === null ? `That may be from ${from} on, or never.` : `That may also be between ${from} and ${to}.`,
    neverReaches: 'The target is then not reached.',
    alreadyReached: 'The target has been reached already.',
    probability: (percent, year) => `The chance that the target is reached in ${year} is ${percent}.`,
    lessThan: (percent) => `less than ${percent}`,
    moreThan: (percent) => `more than ${percent}`,
    ifItGoesOn: 'This holds only if things go on as in the years that were measured.',
  },
  rollUp: {
    rule: {
      'mean-score': 'Mean of the scores (Eurostat)',
      'ordinal-mean': 'Mean of the verdicts (UNDP)',
      worst: 'The worst verdict counts (Destatis)',
    },
    ordinal: {
      'on-track': 'on track',
      'for-review': 'for review',
      'identified-gap': 'identified gap',
    },
    result: (rule, outcome) => `${rule}: ${outcome}.`,
    scale: {
      'mean-score': (mean) => `${mean} on a scale from −5 to 5`,
      'ordinal-mean': (mean) => `${mean} on a scale from 1, the best, to 4`,
    },
    coverage: (used, all) => `This is about ${used} of the ${all} parts.`,
    leftOut: (names) => `Not counted, because there is no verdict: ${names}.`,
    tooFew: 'Too few parts have a verdict.',
  },
};
