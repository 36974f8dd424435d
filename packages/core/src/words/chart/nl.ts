import type { ChartWords } from './words.js';

/** Dutch, plain language (B1). */
export const nlChart: ChartWords = {
  language: 'nl',
  locale: 'nl',
  targetFor: (year) => `Doel voor ${year}`,
  measuredAs: (measure) => `gemeten als ${measure}`,
  sentence({ measure, figures, goal, keep, comparable }) {
    const measured = figures.map(({ value, period }) => `${value} in ${period}`).join(' en ');
    const least = keep === null ? '' : keep === 'above' ? 'minstens ' : 'hoogstens ';
    const parts = [
      // A sentence of its own: with the name of the measure it would be a long one.
      `Gemeten als ${measure}: ${measured === '' ? 'er zijn nog geen cijfers' : measured}${comparable ? '' : '. Die cijfers zijn niet te vergelijken'}`,
      ...(goal === null ? [] : [`het doel is ${least}${goal.value} in ${goal.year}`]),
    ];
    return `${parts.join('; ')}.`;
  },
  kind: {
    measured: 'gemeten',
    contradicting: 'elders genoemd',
    required: 'nodig voor het doel',
    goal: 'doel',
    projected: 'als het zo doorgaat',
  },
  status: { B: 'eerste cijfer na een breuk', E: 'schatting of afgerond', P: 'voorlopig' },
  range: (low, high) => `tussen ${low} en ${high}`,
  note: {
    break: (period, reason) => `Vanaf ${period} is er anders gemeten. ${reason}`,
    missing: (years) => `Zonder cijfer: ${years}. Daar is geen lijn.`,
    contradicting: 'Bronnen spreken elkaar tegen. Wat elders staat, is een ruit.',
    provisional: 'Een open rondje is een voorlopig cijfer.',
    estimated: 'Een open rondje is een schatting of een afgerond cijfer.',
    notComparable: 'De cijfers zijn niet met elkaar te vergelijken. Daarom staat er geen lijn tussen.',
    schoolYears: 'Een schooljaar staat bij het jaar waarin het begint.',
    notFromZero: (value) => `De schaal begint niet bij nul, maar bij ${value}.`,
    leftOut: (count) =>
      count === 1
        ? 'Eén cijfer is geen geldig getal en staat er niet bij.'
        : `${count} cijfers zijn geen geldig getal en staan er niet bij.`,
  },
};
