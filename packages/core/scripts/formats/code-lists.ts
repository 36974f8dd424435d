import type { LocalizedText } from '../../src/types.js';
import { en } from '../../src/words/en.js';
import { nl } from '../../src/words/nl.js';
import type { Dataset } from './dataset.js';

interface Code {
  readonly code: string;
  readonly label: LocalizedText;
  readonly definition?: LocalizedText;
  /** The same code in a list that others keep. */
  readonly sameAs?: string;
}

export interface CodeList {
  readonly id: string;
  readonly title: LocalizedText;
  readonly codes: readonly Code[];
}

const SDMX = 'http://purl.org/linked-data/sdmx/2009/code#obsStatus-';

function code(id: string, dutch: string, english: string, more: Partial<Code> = {}): Code {
  return { code: id, label: { nl: dutch, en: english }, ...more };
}

/** Codes whose meaning is ours or SDMX's, whatever the data are. */
const FIXED: readonly CodeList[] = [
  {
    id: 'obs-status',
    title: { nl: 'Status van een waarneming (SDMX)', en: 'Observation status (SDMX)' },
    codes: [
      code('A', 'normaal', 'normal', { sameAs: `${SDMX}A` }),
      code('B', 'eerste waarde na een breuk in de reeks', 'first value after a break in the series', {
        sameAs: `${SDMX}B`,
      }),
      code('E', 'schatting of afgerond', 'estimated or rounded', { sameAs: `${SDMX}E` }),
      code('P', 'voorlopig', 'provisional', { sameAs: `${SDMX}P` }),
    ],
  },
  {
    id: 'confidence',
    title: { nl: 'Hoe zeker een waarde is', en: 'How sure a value is' },
    codes: [
      code('seen', 'gezien in de bron zelf', 'seen in the source itself'),
      code('second-hand', 'uit de tweede hand', 'second-hand'),
      code('derived', 'door ons berekend', 'calculated by us'),
    ],
  },
  {
    id: 'basis',
    title: { nl: 'Waar een uitspraak op rust', en: 'What a statement rests on' },
    codes: [
      code('stated', 'de bron zegt het', 'the source says so'),
      code('derived', 'afgeleid uit wat de bron zegt', 'derived from what the source says'),
      code('assumed', 'onze aanname', 'our assumption'),
    ],
  },
  {
    id: 'period-type',
    title: { nl: 'Soort periode', en: 'Type of period' },
    codes: [
      code('year', 'kalenderjaar', 'calendar year'),
      code('month', 'maand', 'month'),
      code(
        'school-year',
        'schooljaar, van september tot en met augustus',
        'school year, September to August',
      ),
    ],
  },
  {
    id: 'unit-kind',
    title: { nl: 'Soort eenheid', en: 'Kind of unit' },
    codes: [
      code('count', 'aantal', 'number'),
      code('percent', 'procent', 'percent'),
      code('per-thousand', 'per duizend van een bevolking', 'per thousand of a population'),
      code(
        'million-euro',
        'miljoen euro, in prijzen van het jaar zelf',
        'million euro, in prices of the year itself',
      ),
    ],
  },
  {
    id: 'direction',
    title: { nl: 'Gewenste richting', en: 'Wanted direction' },
    codes: [
      code('increase', 'meer is beter', 'more is better'),
      code('decrease', 'minder is beter', 'less is better'),
    ],
  },
];

/** Groups of countries that are no country of ISO 3166-1. */
const GROUPS: Readonly<Record<string, LocalizedText>> = {
  EU27_2020: { nl: 'Europese Unie, 27 landen (vanaf 2020)', en: 'European Union, 27 countries (from 2020)' },
  EU28: { nl: 'Europese Unie, 28 landen (2013-2020)', en: 'European Union, 28 countries (2013-2020)' },
};

/**
 * Every list of codes that the tables use.
 *
 * @throws Error when a place has a code that nobody gave a name.
 */
export function codeLists({ indicators, goals }: Dataset): readonly CodeList[] {
  const series = indicators.flatMap((indicator) => indicator.series);
  const verdicts = Object.keys(en.verdict) as (keyof typeof en.verdict)[];
  const placed = [...series, ...goals];
  return [
    ...FIXED,
    {
      id: 'verdict',
      title: { nl: 'Oordeel', en: 'Verdict' },
      codes: verdicts.map((id) => code(id, nl.verdict[id], en.verdict[id])),
    },
    {
      id: 'geo',
      title: { nl: 'Plaats', en: 'Place' },
      codes: used(placed.map(({ geo }) => geo)).map((geo) => ({ code: geo, label: placeName(geo) })),
    },
    {
      id: 'level',
      title: {
        nl: 'Niveau of groep, in de woorden van de bron',
        en: 'Level or group, in the words of the source',
      },
      codes: used(placed.map(({ level }) => level)).map((level) => code(level, level, level)),
    },
  ];
}

function used(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

function placeName(geo: string): LocalizedText {
  const group = GROUPS[geo];
  if (group !== undefined) return group;
  const name = (language: string): string | undefined =>
    /^[A-Z]{2}$/.test(geo)
      ? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(geo)
      : undefined;
  const [dutch, english] = [name('nl'), name('en')];
  if (dutch === undefined || english === undefined) {
    throw new Error(`codeLists: geo must be a country of ISO 3166-1 or a group with a name, got ${geo}`);
  }
  return { nl: dutch, en: english };
}
