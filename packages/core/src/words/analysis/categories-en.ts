import type { AnalysisWords } from './words.js';

/** The offices' categories in plain English. */
export const categories: AnalysisWords['category'] = {
  linear: {
    'on-track': 'on track',
    'moderately-improving': 'more than half as fast as needed',
    stagnating: 'half as fast as needed, or slower',
    decreasing: 'the wrong way',
  },
  eurostat: {
    'significant-progress': 'significant progress',
    'moderate-progress': 'moderate progress',
    'insufficient-progress': 'insufficient progress',
    'no-progress': 'no progress',
    'moderate-deterioration': 'moderate deterioration',
    'significant-deterioration': 'significant deterioration',
    'movement-away': 'movement away from the target',
  },
  statcan: {
    'target-achieved': 'target achieved',
    'substantial-progress': 'on track (substantial progress)',
    'moderate-progress': 'progress made but acceleration needed',
    'limited-progress': 'limited progress',
    'negligible-progress': 'negligible progress',
    deterioration: 'deterioration',
  },
  'undesa-cr': {
    'target-achieved': 'target achieved',
    'on-track': 'on track',
    'fair-progress': 'fair progress but acceleration needed',
    'limited-progress': 'limited or no progress',
    'target-not-achieved': 'target not achieved',
    deterioration: 'deterioration',
  },
  'undesa-2023': {
    'target-met': 'target met',
    'on-track': 'on track to be met',
    'fair-progress': 'fair progress but acceleration needed',
    'stagnation-or-regression': 'stagnation or regression',
  },
  destatis: {
    sun: 'sun',
    'sun-with-cloud': 'sun with a cloud',
    cloud: 'cloud',
    thunderstorm: 'thunderstorm',
  },
  sdsn: {
    'on-track-or-maintaining': 'arrow up: on track or maintaining',
    'moderately-improving': 'arrow slanting up: moderately improving',
    stagnating: 'arrow sideways: stagnating',
    decreasing: 'arrow down: decreasing',
  },
  escap: {
    'will-meet': 'expected to meet the target',
    accelerate: 'must accelerate',
    reverse: 'must reverse',
  },
  'oecd-distance': {
    'target-met': 'target met',
    improving: 'clearly getting better',
    progressing: 'getting closer to the target',
    'no-clear-trend': 'no clear trend',
    'moving-away': 'moving away from the target',
  },
  'who-aroc': {
    'reaches-goal': 'reaches the goal at the rate of the last year',
    'falls-short': 'falls short at that rate',
    'moves-away': 'moves away from the goal',
  },
  aarr: {
    'required-rate-reached': 'as fast as required',
    'below-required-rate': 'slower than required',
    'wrong-direction': 'the wrong way',
  },
};
