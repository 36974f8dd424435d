/** The roadmap's own words are in the data as they were printed, and nothing of them is missing. */
import { describe, expect, it } from 'vitest';
import { hasShared, needsShared, readShared } from '../test/shared.js';
import { collection } from './collection.js';
import { getRoadmap, roadmaps } from './roadmaps.js';
import type { LocalizedText } from './types.js';

const roadmap = getRoadmap();
const lines2017 = roadmap.actionLines
  .flatMap(({ editions }) => editions.filter(({ edition }) => edition === '2017'))
  .sort((first, second) => first.number - second.number);

const MISSION =
  'De missie van de Topsectoren is een toekomstbehoudende beroepsbevolking als voorwaarde voor een florerende economie.';
const TARGETS = [
  'Verdubbeling capaciteit van de Centra of Expertise (CoE) en Innovatief Vakmanschap (CIV).',
  'Een integrale visie vanuit de Topsectoren op kenniscirculatie door scholing.',
  'Het aantrekken, opleiden en behouden van buitenlandse studenten en kenniswerkers.',
  'Het behalen van een bètatechnisch diploma door vier op de tien afgestudeerden.',
];
const LINES = [
  'Onderwijs en innovatie',
  'Leven lang Blijven Ontwikkelen',
  'Internationalisering',
  'Instroom: naar 4 op de 10',
  'Smart Society, Smart Industry',
];
const PARTIES = [
  'kennis- en onderwijsinstellingen',
  'overheden',
  "Topconsortia voor Kennis en Innovatie (TKI's)",
  'bedrijven',
  'maatschappelijke- en brancheorganisaties',
  'regionale netwerken',
  'landsdelen',
];

describe('as the roadmap prints it', () => {
  it('the mission keeps its printed word, with a note that it is probably a slip', () => {
    expect(roadmap.mission.text.nl).toBe(MISSION);
    expect(roadmap.mission.note?.nl).toContain('toekomstbehendige');
  });

  it('there are four targets, numbered and in its words, all for 2020', () => {
    expect(roadmap.targets.map(({ text }) => text.nl)).toEqual(TARGETS);
    expect(roadmap.targets.map(({ number, year }) => [number, year])).toEqual(
      [1, 2, 3, 4].map((n) => [n, 2020]),
    );
  });

  it('there are five action lines in the edition of 2017, which is the one that is shown', () => {
    expect(lines2017.map(({ number, name }) => `${number}. ${name.nl}`)).toEqual(
      LINES.map((name, index) => `${index + 1}. ${name}`),
    );
    expect(roadmap.defaultEdition).toBe('2017');
  });

  it('the fifth line, and only that, is an exploration with the programme Smart Industry', () => {
    expect(lines2017.map(({ exploratoryWith }) => exploratoryWith?.nl)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'programma Smart Industry',
    ]);
  });

  it('it wants to move seven kinds of parties', () => {
    expect(roadmap.agendaSettingParties.map(({ name }) => name.nl)).toEqual(PARTIES);
  });

  it('it was decided on in May 2015 and adopted in December 2015', () => {
    const dates = Object.fromEntries(roadmap.events.map(({ id, date }) => [id, date]));
    expect(dates).toMatchObject({ 'joint-decision': '2015-05', adopted: '2015-12' });
    expect(roadmap.adopted).toBe('2015-12');
    expect(roadmap.period).toEqual({ start: 2016, end: 2020 });
  });
});

it.skipIf(!hasShared)(
  `no sentence of the roadmap is missing; what is left of it is told in other words ${needsShared}`,
  () => {
    const { title, scope, complements, mission, ambition, functions, detailedDescription, resources } =
      roadmap;
    const inData = [
      `${title.nl} Inzet in 2017`,
      `* ${scope.nl}`,
      complements.nl,
      mission.text.nl,
      ambition.nl,
      ...roadmap.targets.map(({ number, text }) => `${number}. ${text.nl}`),
      ...functions.map(({ text }) => text.nl),
      ...lines2017.map(({ number, name }) => `${number}. ${name.nl}`),
      resources.nl.slice(0, resources.nl.indexOf(' De roadmap noemt geen bedragen.')),
      detailedDescription.text.nl,
      `<${detailedDescription.url}>`,
    ];
    const printed = readShared('roadmap/gezamenlijke-roadmap-human-capital-topsectoren.txt')
      .replace('*agenderende functie*', 'agenderende functie')
      .replaceAll(/\s+/g, ' ');
    let left = printed;
    for (const words of inData) {
      expect(printed).toContain(words);
      left = left.replace(words, ' | ');
    }
    const parties = roadmap.agendaSettingParties.map(({ name }) => name.nl);
    expect(
      left
        .split('|')
        .map((piece) => piece.trim())
        .filter((piece) => piece !== ''),
    ).toEqual([
      // Told as the events of 2015, with who decided and who received.
      'Start samenwerking Topsectoren in 2015 In mei 2015 hebben de boegbeelden van de Topsectoren samen met VNO-NCW besloten tot samenwerking tussen de Topsectoren op het terrein van human capital. In december 2015 is de roadmap "Human Capital Topsectoren 2016 – 2020" vastgesteld en aan de minister van Economische Zaken aangeboden.',
      'Missie en ambitie Topsectoren',
      'Inhoudelijke scope van de roadmap',
      `Voorbeelden van die partijen zijn: ${parties.slice(0, -1).join(', ')} en ${parties.at(-1) ?? ''}. De 5 actielijnen in de roadmap zijn:`,
      `(verkenning i.s.m. ${lines2017.at(-1)?.exploratoryWith?.nl ?? ''})`,
      // Told as the roles of both.
      'PBT en EZ faciliteren de samenwerking.',
    ]);
  },
);

describe('in two languages', () => {
  const texts = localized([...roadmaps, collection]);
  /** Names of publications and their editions, levels of education, and what is spelled alike. */
  const alike =
    /(?:\b20\d\d(?:-20\d\d)?\)?|Water|ICT|Life Sciences & Health|Platform Bèta Techniek \(PBT\)|Smart Society, Smart Industry|student|CIV|CoE|EZ|HCA|PBT|TKI|Centre of Expertise|Human Capital Agenda|Human capital|Katapult|Learning community|Platform Bèta Techniek|Smart Industry|Techniekpact|Topsector|hbo|mbo|Nuffic|diploma|learning communit(?:y|ies)|Centres of Expertise \(CoE\))$/;

  it('every text has words in both, without space around them', () => {
    expect(texts.length).toBeGreaterThan(1000);
    for (const { nl, en } of texts) {
      expect(nl).toMatch(/^\S(.*\S)?$/s);
      expect(en).toMatch(/^\S(.*\S)?$/s);
    }
  });

  it('what reads the same in both is a name', () => {
    expect(texts.filter(({ nl, en }) => nl === en && !alike.test(nl))).toEqual([]);
  });

  it('a sentence in the one is a sentence in the other', () => {
    expect(texts.filter(({ nl, en }) => /[.:]$/.test(nl) !== /[.:]$/.test(en))).toEqual([]);
  });
});

function localized(value: unknown): LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'nl' in value ? [value as LocalizedText] : Object.values(value).flatMap(localized);
}
