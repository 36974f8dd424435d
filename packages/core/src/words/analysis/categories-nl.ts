import type { AnalysisWords } from './words.js';

/** The offices' categories in plain Dutch. */
export const categories: AnalysisWords['category'] = {
  linear: {
    'on-track': 'op schema',
    'moderately-improving': 'meer dan half zo snel als nodig',
    stagnating: 'half zo snel als nodig of langzamer',
    decreasing: 'de verkeerde kant op',
  },
  eurostat: {
    'significant-progress': 'duidelijke vooruitgang',
    'moderate-progress': 'enige vooruitgang',
    'insufficient-progress': 'te weinig vooruitgang',
    'no-progress': 'geen vooruitgang',
    'moderate-deterioration': 'enige achteruitgang',
    'significant-deterioration': 'duidelijke achteruitgang',
    'movement-away': 'weg van het doel',
  },
  statcan: {
    'target-achieved': 'doel gehaald',
    'substantial-progress': 'op koers',
    'moderate-progress': 'vooruitgang, maar het moet sneller',
    'limited-progress': 'weinig vooruitgang',
    'negligible-progress': 'bijna geen vooruitgang',
    deterioration: 'achteruitgang',
  },
  'undesa-cr': {
    'target-achieved': 'doel gehaald',
    'on-track': 'op koers',
    'fair-progress': 'redelijke vooruitgang, maar het moet sneller',
    'limited-progress': 'weinig of geen vooruitgang',
    'target-not-achieved': 'doel niet gehaald',
    deterioration: 'achteruitgang',
  },
  'undesa-2023': {
    'target-met': 'doel gehaald',
    'on-track': 'op koers',
    'fair-progress': 'redelijke vooruitgang, maar het moet sneller',
    'stagnation-or-regression': 'stilstand of achteruitgang',
  },
  destatis: {
    sun: 'zon',
    'sun-with-cloud': 'zon met een wolk',
    cloud: 'wolk',
    thunderstorm: 'onweer',
  },
  sdsn: {
    'on-track-or-maintaining': 'pijl omhoog: op koers of gehaald',
    'moderately-improving': 'pijl schuin omhoog: wordt beter, maar te langzaam',
    stagnating: 'pijl opzij: bijna stilstand',
    decreasing: 'pijl omlaag: achteruitgang',
  },
  escap: {
    'will-meet': 'haalt het doel naar verwachting',
    accelerate: 'moet sneller',
    reverse: 'moet de andere kant op',
  },
  'oecd-distance': {
    'target-met': 'doel gehaald',
    improving: 'wordt duidelijk beter',
    progressing: 'komt dichter bij het doel',
    'no-clear-trend': 'geen duidelijke richting',
    'moving-away': 'gaat weg van het doel',
  },
  'who-aroc': {
    'reaches-goal': 'haalt het doel in het tempo van het laatste jaar',
    'falls-short': 'haalt het doel niet in dat tempo',
    'moves-away': 'gaat weg van het doel',
  },
  aarr: {
    'required-rate-reached': 'zo snel als nodig',
    'below-required-rate': 'langzamer dan nodig',
    'wrong-direction': 'de verkeerde kant op',
  },
};
