import type { GoalSentence, Words } from './words.js';

const there = ({ counted, single }: GoalSentence): string => {
  if (!counted) return 'was het';
  return single ? 'was er' : 'waren er';
};

const times = ({ factor, baselinePeriod }: GoalSentence): string => {
  if (factor === null) return '';
  const amount = factor.number === 2 ? 'twee' : factor.text;
  return `, ${amount} keer zoveel als in ${baselinePeriod}`;
};

const change = ({ change, changed, baselinePeriod }: GoalSentence): string => {
  if (changed === 'same') return ` Er veranderde niets sinds ${baselinePeriod}.`;
  return changed === 'up'
    ? ` Sinds ${baselinePeriod} kwam er ${change} bij.`
    : ` Sinds ${baselinePeriod} ging er ${change} af.`;
};

/** Dutch, plain language (B1). */
export const nl: Words = {
  language: 'nl',
  locale: 'nl',
  verdict: {
    achieved: 'Gehaald',
    'on-track': 'Op schema',
    behind: 'Achter op schema',
    'off-track': 'Ver achter op schema',
    'moving-away': 'De verkeerde kant op',
    missed: 'Niet gehaald',
    mixed: 'Deels',
    'not-assessable': 'Niet te beoordelen',
  },
  directionVerdict: {
    achieved: 'Gehaald',
    'on-track': 'De goede kant op',
    behind: 'De goede kant op, maar langzaam',
    'off-track': 'Er verandert bijna niets',
    'moving-away': 'De verkeerde kant op',
    missed: 'Niet gehaald',
    mixed: 'Deels de goede kant op',
    'not-assessable': 'Niet te beoordelen',
  },
  byOurReading: (verdict) => `${verdict}, volgens onze lezing`,
  reason: {
    'baseline-zero': 'Het startcijfer is nul of minder. Daarmee is geen groei te berekenen.',
    'signs-differ':
      'Het ene cijfer ligt boven nul en het andere eronder. Dan is er geen groei in procenten te berekenen.',
    'goal-zero': 'Het doel is nul. Daarmee is geen groei in procenten te berekenen.',
    'not-positive': 'Een van de cijfers is nul of minder. Deze methode kan daar niet mee rekenen.',
    'goal-equals-baseline': 'Het doel is gelijk aan het startcijfer.',
    'goal-required': 'Het doel noemt geen getal.',
    'kind-not-covered': 'Deze methode is niet gemaakt voor dit soort doel.',
    'no-figure-for-base-year': 'Er is geen cijfer voor het jaar van de start.',
    'not-after-baseline': 'Er is nog geen jaar voorbij sinds de start.',
    'goal-year-passed': 'Het jaar van het doel is voorbij. Deze methode kijkt vooruit naar dat jaar.',
    'too-few-points': 'Er zijn te weinig cijfers voor deze methode.',
    'years-missing': 'Er ontbreken jaren. Deze methode heeft jaren na elkaar nodig.',
    'duplicate-years': 'Voor een jaar zijn er twee cijfers.',
    'out-of-range': 'De getallen zijn te groot of te klein om mee te rekenen.',
    'no-figure-for-baseline': 'Er is geen cijfer voor de start gevonden.',
    'no-figure-after-baseline': 'Er is nog geen cijfer van na de start.',
    'break-in-series': 'De manier van meten is veranderd. De cijfers zijn niet te vergelijken.',
    'incomparable-figures': 'De cijfers zijn niet met elkaar te vergelijken.',
    'invalid-figure': 'Een van de cijfers is geen geldig getal.',
    'outcome-unknown': 'Of dit gelukt is, is niet gevonden.',
    'not-done-yet': 'De stap die telt, is nog niet gezet.',
    'no-measure-assessable': 'Geen van de cijfers is te beoordelen.',
  },
  targetFor: (year) => `Doel voor ${year}`,
  measuredAs: (measure) => `gemeten als ${measure}`,
  kind: { direction: 'richting zonder getal', milestone: 'mijlpalen' },
  decided: (sentence) =>
    `In ${sentence.period} ${there(sentence)} ${sentence.current}; het doel was ${sentence.goal}${times(sentence)}.${
      sentence.factor === null ? change(sentence) : ''
    }`,
  underWay: (sentence) =>
    `In ${sentence.period} ${there(sentence)} ${sentence.current}.${
      sentence.expected === null ? '' : ` Volgens schema was toen ${sentence.expected} nodig.`
    } Het doel is ${sentence.goal} in ${sentence.year}${times(sentence)}.`,
  percentagePoints: (value) => `${value} procentpunt`,
  direction: ({ all, wanted, unknown }) =>
    all === 1
      ? `Het cijfer gaat ${wanted === 1 ? '' : 'niet '}de goede kant op.`
      : `${wanted} van de ${all} cijfers ${wanted === 1 ? 'gaat' : 'gaan'} de goede kant op.${
          unknown === 0
            ? ''
            : ` ${unknown} ${unknown === 1 ? 'cijfer is' : 'cijfers zijn'} niet te beoordelen.`
        }`,
  noneTheRightWay: 'Niet de goede kant op',
  milestoneDone: (name, date, isDay) => `De stap die telt, is gezet ${isDay ? 'op' : 'in'} ${date}: ${name}.`,
  milestoneMissed: (name) => `De stap die telt, is niet op tijd gezet: ${name}.`,
  milestoneStatus: { done: 'gedaan', planned: 'gepland', unknown: 'uitkomst niet gevonden' },
  changed: { up: 'gestegen', down: 'gedaald', same: 'gelijk gebleven' },
  caveat: {
    provisional: (period) => `Het cijfer van ${period} is voorlopig.`,
    estimated: (period) => `Het cijfer van ${period} is een schatting of is afgerond.`,
    assumed: (period, value) => `Stel: ${value} in ${period}. Dit cijfer is bedacht, niet gemeten.`,
    noFigureForTargetYear: (year, period) =>
      `Er is geen cijfer over ${year} zelf gevonden. Het laatste is van ${period}.`,
    otherMeasure: (measure, verdict) =>
      `Met een andere maat is het oordeel anders. Gemeten als ${measure}: ${verdict.toLowerCase()}.`,
    contradicting: (period, value, others) =>
      `Bronnen spreken elkaar tegen over ${period}: wij rekenen met ${value}, elders staat ${others}.`,
  },
  mark: { baseline: 'start', current: 'gemeten', expected: 'nodig', goal: 'doel' },
};
