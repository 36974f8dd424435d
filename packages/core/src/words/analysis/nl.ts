import { nl } from '../nl.js';
import { categories } from './categories-nl.js';
import type { AnalysisWords } from './words.js';

/** Dutch, plain language (B1). */
export const nlAnalysis: AnalysisWords = {
  ...nl,
  method: {
    linear: 'Rechte lijn',
    eurostat: 'Eurostat',
    statcan: 'Statistics Canada',
    'undesa-cr': 'Verenigde Naties (tot 2022)',
    'undesa-2023': 'Verenigde Naties (vanaf 2023)',
    destatis: 'Destatis, de Duitse weersymbolen',
    sdsn: 'SDSN, de pijlen',
    escap: 'UN ESCAP',
    'oecd-distance': 'OESO, afstand tot het doel',
    'who-aroc': 'WHO, tempo van het laatste jaar',
    aarr: 'WHO en Unicef, gemiddeld tempo',
  },
  byMethod: (method) => `methode: ${method}`,
  category: categories,
  looksAt: {
    pace: 'Deze methode kijkt naar gelijke stappen per jaar sinds de start.',
    growth: 'Deze methode kijkt naar de groei of daling in procenten per jaar sinds de start.',
    'projected-value': 'Deze methode rekent uit waar het cijfer in het jaar van het doel uitkomt.',
    'recent-years': 'Deze methode kijkt naar de stappen van de laatste vijf jaar.',
    'last-year': 'Deze methode kijkt alleen naar de verandering in het laatste jaar.',
    'all-years': 'Deze methode trekt een lijn door alle cijfers.',
    order: 'Deze methode kijkt of de cijfers in de loop van de jaren beter worden, niet hoe snel.',
  },
  ratio: 'waarde waar de grenzen over gaan',
  working: {
    rate: 'groei per jaar',
    'required-rate': 'nodige groei per jaar',
    pace: 'stap per jaar',
    'required-pace': 'nodige stap per jaar',
    'last-change': 'laatste stap',
    projected: 'verwacht in het jaar van het doel',
    gap: 'deel van de weg dat dan ontbreekt',
    distance: 'afstand tot het doel',
    'limit-factor': 'factor voor de natuurlijke grens',
    index: 'index van de stand nu',
    correlation: 'samenhang met de jaren',
    'p-value': 'p-waarde van die samenhang',
  },
  opinions: {
    agree: (methods, verdict) =>
      methods === 1
        ? `Eén methode geeft een oordeel: ${verdict.toLowerCase()}.`
        : `Alle ${methods} methoden geven hetzelfde oordeel: ${verdict.toLowerCase()}.`,
    group: (verdict, methods) =>
      `${verdict.toLowerCase()} (${methods} ${methods === 1 ? 'methode' : 'methoden'})`,
    disagree: (groups) => `De methoden geven niet hetzelfde oordeel: ${groups}.`,
    none: 'Geen van de methoden geeft een oordeel.',
    otherLimits: 'Deze methode kijkt naar hetzelfde, maar legt de grenzen ergens anders.',
    needed: (amount, period) => `Op schema is volgens deze methode: ${amount} in ${period}.`,
    neededWithoutGoal: (amount, period) =>
      `De goede kant op is volgens deze methode: ${amount} in ${period}.`,
    milestone: 'Deze methode kijkt of de stap is gezet of niet.',
  },
  sensitivity: {
    assumption: {
      measure: 'de maat',
      baseline: 'het startjaar',
      vintage: 'de versie van de cijfers',
    },
    onlyWay:
      'Er is maar één manier om dit doel te beoordelen. Wij kunnen niet zien hoe zeker het oordeel is.',
    robust: (ways, verdict) =>
      `Het oordeel is zeker: ${ways} manieren om te rekenen geven allemaal hetzelfde: ${verdict.toLowerCase()}.`,
    depends: ({ same, judged }, assumptions) =>
      `Het oordeel is niet zeker: ${same} van de ${judged} manieren om te rekenen ${same === 1 ? 'geeft' : 'geven'} dit oordeel. ${
        assumptions === ''
          ? 'Alleen meer keuzes tegelijk veranderen het.'
          : `Het hangt af van ${assumptions}.`
      }`,
    notAssessable: (ways) =>
      ways === 1 ? 'Eén manier geeft geen oordeel.' : `${ways} manieren geven geen oordeel.`,
  },
  scenario: {
    needed: (change, more, year) =>
      `Om het doel te halen moet er elk jaar ${change} ${more ? 'bij' : 'af'}, tot en met ${year}.`,
    nothingNeeded: 'Er is niets meer nodig om het doel te halen.',
    reaches: (year) => `In dit tempo is het doel gehaald in ${year}.`,
    neverReaches: 'In dit tempo wordt het doel nooit gehaald.',
    backOnSchedule: (year) => `In ${year} ligt het dan weer op schema.`,
    neverOnSchedule: 'Het komt dan niet op tijd weer op schema.',
    changes: (before, after) =>
      `Het oordeel verandert dan van “${before.toLowerCase()}” in “${after.toLowerCase()}”.`,
    staysTheSame: (verdict) => `Het oordeel blijft dan: ${verdict.toLowerCase()}.`,
  },
  projection: {
    model: {
      'least-squares': 'een rechte lijn door alle cijfers',
      'log-linear': 'een vaste groei in procenten per jaar',
      'theil-sen': 'de middelste van alle hellingen (Theil-Sen)',
      holt: 'een lijn waarin nieuwe cijfers zwaarder tellen (Holt)',
      'damped-holt': 'een lijn die langzaam vlakker wordt (Holt, gedempt)',
    },
    value: (year, value) => `In ${year} komt het dan uit op ongeveer ${value}.`,
    range: (low, high, percent) => `De kans is ${percent} dat het tussen ${low} en ${high} ligt.`,
    noRange: 'Hoe zeker dat is, zegt deze berekening niet.',
    reaches: (year) => `Het doel is dan gehaald in ${year}.`,
    reachesBetween: (from, to) =>
      to === null
        ? `Dat kan vanaf ${from} zijn, maar ook nooit.`
        : `Dat kan ook tussen ${from} en ${to} zijn.`,
    neverReaches: 'Het doel wordt dan niet gehaald.',
    alreadyReached: 'Het doel is al gehaald.',
    probability: (percent, year) => `De kans dat het doel in ${year} gehaald is, is ${percent}.`,
    lessThan: (percent) => `minder dan ${percent}`,
    moreThan: (percent) => `meer dan ${percent}`,
    ifItGoesOn: 'Dit geldt alleen als het zo doorgaat als in de jaren die gemeten zijn.',
  },
  rollUp: {
    rule: {
      'mean-score': 'Gemiddelde van de scores (Eurostat)',
      'ordinal-mean': 'Gemiddelde van de oordelen (UNDP)',
      worst: 'Het slechtste oordeel telt (Destatis)',
    },
    ordinal: {
      'on-track': 'op koers',
      'for-review': 'moet bekeken worden',
      'identified-gap': 'duidelijk tekort',
    },
    result: (rule, outcome) => `${rule}: ${outcome}.`,
    scale: {
      'mean-score': (mean) => `${mean} op een schaal van −5 tot 5`,
      'ordinal-mean': (mean) => `${mean} op een schaal van 1, het beste, tot 4`,
    },
    coverage: (used, all) => `Dit gaat over ${used} van de ${all} onderdelen.`,
    leftOut: (names) => `Niet meegeteld, want er is geen oordeel: ${names}.`,
    tooFew: 'Er zijn te weinig onderdelen met een oordeel.',
  },
};
