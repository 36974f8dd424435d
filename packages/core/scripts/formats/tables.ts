import type { Indicator, Observation, Series } from '../../src/types.js';
import { periodEnd, periodStart } from '../../src/internal/period.js';
import { codeLists, type CodeList } from './code-lists.js';
import type { Dataset } from './dataset.js';
import { column, type Column, type Table } from './table.js';

/** Every table: the observations, and what explains the ids and codes in them. */
export function tables(dataset: Dataset): readonly Table[] {
  const lists = codeLists(dataset);
  return [
    observations(dataset, lists),
    indicators(dataset, lists),
    series(dataset, lists),
    sources(dataset),
    targets(dataset),
    measures(dataset, lists),
    goals(dataset, lists),
    notFound(dataset),
    codes(lists),
  ].map((table) => identified(table, dataset));
}

/** The standard of CSV has no place for a comment, so each row says which data it is from. */
function identified(table: Table, { meta }: Dataset): Table {
  const from = { dataset: meta.name, dataset_version: meta.version, dataset_licence: meta.licence };
  return {
    ...table,
    columns: [
      ...table.columns,
      column('dataset', 'string', 'gegevensset', 'data set', 'Name of the data set.', { required: true }),
      column('dataset_version', 'string', 'versie', 'version', 'Version of the data set.', {
        required: true,
      }),
      column('dataset_licence', 'string', 'licentie', 'licence', 'SPDX id of the licence.', {
        required: true,
      }),
    ],
    rows: table.rows.map((row) => ({ ...row, ...from })),
  };
}

const required = { required: true } as const;
const indicatorId = column(
  'indicator_id',
  'string',
  'indicator',
  'indicator',
  'Id of the indicator.',
  required,
);
const seriesId = column(
  'series_id',
  'string',
  'reeks',
  'series',
  'Id of the series; unique within its indicator.',
  required,
);
const geo = (lists: readonly CodeList[]): Column =>
  coded('geo', lists, 'plaats', 'place', 'ISO 3166-1 code, or the code of a group of countries at Eurostat.');
const level = (lists: readonly CodeList[]): Column =>
  coded('level', lists, 'niveau', 'level', 'Level of education or group, in the words of the source.');
const unitKind = (lists: readonly CodeList[]): Column =>
  coded('unit_kind', lists, 'eenheid', 'unit', 'What a value is a number of.');

function coded(
  name: string,
  lists: readonly CodeList[],
  nl: string,
  en: string,
  description: string,
): Column {
  const list = lists.find(({ id }) => id === name.replaceAll('_', '-'));
  if (list === undefined) throw new Error(`tables: there is no list of codes for ${name}`);
  return column(name, 'string', nl, en, description, {
    ...required,
    codes: list.codes.map(({ code }) => code),
  });
}

const ofIndicator = { columns: ['indicator_id'], table: 'indicators', tableColumns: ['indicator_id'] };

function observations({ indicators: list }: Dataset, lists: readonly CodeList[]): Table {
  const rows = list.flatMap((indicator) =>
    indicator.series.flatMap((one) =>
      one.observations.map((observation) => observationRow(indicator, one, observation)),
    ),
  );
  return {
    name: 'observations',
    title: { nl: 'Waarnemingen', en: 'Observations' },
    description: {
      nl: 'Alle waarden, één per rij. Waarden die elkaar tegenspreken staan in verschillende reeksen: tel of middel ze niet samen.',
      en: 'All values, one a row. Values that contradict each other are in different series: do not add or average them.',
    },
    columns: [
      indicatorId,
      seriesId,
      geo(lists),
      level(lists),
      column(
        'vintage',
        'string',
        'editie van de reeks',
        'edition of the series',
        'Where editions differ: which one.',
      ),
      column('period', 'string', 'periode', 'period', '2016, 2016-11 or 2015/16.', required),
      coded('period_type', lists, 'soort periode', 'type of period', 'Year, month or school year.'),
      column('period_start', 'date', 'eerste dag', 'first day', 'First day that the value covers.', required),
      column('period_end', 'date', 'laatste dag', 'last day', 'Last day that the value covers.', required),
      column('value', 'number', 'waarde', 'value', 'In the unit of the indicator, not rounded.', required),
      unitKind(lists),
      coded('obs_status', lists, 'status', 'status', 'Letter of the SDMX list CL_OBS_STATUS.'),
      column(
        'source_flag',
        'string',
        'teken van de bron',
        'mark of the source',
        'The mark that the source puts at the value.',
      ),
      coded('confidence', lists, 'zekerheid', 'confidence', 'How sure we are that the source says this.'),
      column('numerator', 'number', 'teller', 'numerator', 'Of a share.'),
      column('denominator', 'number', 'noemer', 'denominator', 'Of a share.'),
      column('formula', 'string', 'formule', 'formula', 'How a derived value was made.'),
      column(
        'first_after_break',
        'boolean',
        'eerste na een breuk',
        'first after a break',
        'From here on it was counted in another way.',
        required,
      ),
      column(
        'series_incomparable',
        'boolean',
        'onvergelijkbare reeks',
        'incomparable series',
        'No change may be read from this series.',
        required,
      ),
      column(
        'source_ids',
        'list',
        'bronnen',
        'sources',
        'Ids of the sources, with a space between them.',
        required,
      ),
      column('note', 'string', 'opmerking', 'note', 'What a reader must know about this value.'),
    ],
    primaryKey: ['indicator_id', 'series_id', 'period'],
    foreignKeys: [
      ofIndicator,
      {
        columns: ['indicator_id', 'series_id'],
        table: 'series',
        tableColumns: ['indicator_id', 'series_id'],
      },
    ],
    rows,
  };
}

function observationRow(indicator: Indicator, one: Series, observation: Observation): Table['rows'][number] {
  const { period } = observation;
  const from = observation.from;
  return {
    indicator_id: indicator.id,
    series_id: one.id,
    geo: one.geo,
    level: one.level,
    vintage: one.vintage,
    period,
    period_type: period.includes('/') ? 'school-year' : period.length === 4 ? 'year' : 'month',
    period_start: periodStart(from ?? period),
    period_end: periodEnd(period),
    value: observation.value,
    unit_kind: indicator.unit.kind,
    obs_status: observation.status,
    source_flag: observation.flag,
    confidence: observation.confidence,
    numerator: observation.numerator,
    denominator: observation.denominator,
    formula: observation.formula,
    first_after_break: (one.breaks ?? []).some((found) => found.period === period),
    series_incomparable: one.incomparable ?? false,
    source_ids: observation.sources,
    note: observation.note,
  };
}

function indicators({ indicators: list }: Dataset, lists: readonly CodeList[]): Table {
  return {
    name: 'indicators',
    title: { nl: 'Indicatoren', en: 'Indicators' },
    description: { nl: 'Wat er gemeten is.', en: 'What was measured.' },
    columns: [
      indicatorId,
      column('name_nl', 'string', 'naam (nl)', 'name (nl)', 'Name in Dutch.', required),
      column('name_en', 'string', 'naam (en)', 'name (en)', 'Name in English.', required),
      column(
        'definition_nl',
        'string',
        'definitie (nl)',
        'definition (nl)',
        'Definition in Dutch.',
        required,
      ),
      column(
        'definition_en',
        'string',
        'definitie (en)',
        'definition (en)',
        'Definition in English.',
        required,
      ),
      unitKind(lists),
      column('unit_nl', 'string', 'eenheid (nl)', 'unit (nl)', 'What is counted, in Dutch.', required),
      column('unit_en', 'string', 'eenheid (en)', 'unit (en)', 'What is counted, in English.', required),
      column(
        'decimals',
        'integer',
        'decimalen',
        'decimals',
        'Digits behind the decimal mark in a sentence.',
        required,
      ),
    ],
    primaryKey: ['indicator_id'],
    foreignKeys: [],
    rows: list.map(({ id, name, definition, unit, range }) => ({
      indicator_id: id,
      name_nl: name.nl,
      name_en: name.en,
      definition_nl: definition.nl,
      definition_en: definition.en,
      unit_kind: unit.kind,
      unit_nl: unit.name.nl,
      unit_en: unit.name.en,
      minimum: range?.min,
      maximum: range?.max,
      decimals: unit.decimals,
    })),
  };
}

function series({ indicators: list }: Dataset, lists: readonly CodeList[]): Table {
  return {
    name: 'series',
    title: { nl: 'Reeksen', en: 'Series' },
    description: {
      nl: 'Eén vergelijkbare lijn van een indicator: één plaats, één niveau, één definitie.',
      en: 'One comparable line of an indicator: one place, one level, one definition.',
    },
    columns: [
      indicatorId,
      seriesId,
      column('name_nl', 'string', 'naam (nl)', 'name (nl)', 'Name in Dutch.', required),
      column('name_en', 'string', 'naam (en)', 'name (en)', 'Name in English.', required),
      geo(lists),
      level(lists),
      column(
        'definition_nl',
        'string',
        'definitie (nl)',
        'definition (nl)',
        'Definition in Dutch.',
        required,
      ),
      column(
        'definition_en',
        'string',
        'definitie (en)',
        'definition (en)',
        'Definition in English.',
        required,
      ),
      column(
        'vintage',
        'string',
        'editie van de reeks',
        'edition of the series',
        'Where editions differ: which one.',
      ),
      column(
        'incomparable',
        'boolean',
        'onvergelijkbaar',
        'incomparable',
        'No change may be read from it.',
        required,
      ),
      column(
        'contradicts',
        'list',
        'spreekt tegen',
        'contradicts',
        'Series of the same indicator that say something else about the same thing.',
      ),
      column(
        'remarks_nl',
        'string',
        'opmerkingen (nl)',
        'remarks (nl)',
        'What a reader must know, in Dutch.',
      ),
      column(
        'remarks_en',
        'string',
        'opmerkingen (en)',
        'remarks (en)',
        'What a reader must know, in English.',
      ),
    ],
    primaryKey: ['indicator_id', 'series_id'],
    foreignKeys: [ofIndicator],
    rows: list.flatMap(({ id, series: all }) =>
      all.map((one) => ({
        indicator_id: id,
        series_id: one.id,
        name_nl: one.name.nl,
        name_en: one.name.en,
        geo: one.geo,
        level: one.level,
        definition_nl: one.definition.nl,
        definition_en: one.definition.en,
        vintage: one.vintage,
        incomparable: one.incomparable ?? false,
        contradicts: one.contradicts ?? [],
        remarks_nl: one.remarks?.map(({ text }) => text.nl).join(' '),
        remarks_en: one.remarks?.map(({ text }) => text.en).join(' '),
      })),
    ),
  };
}

function sources({ sources: list }: Dataset): Table {
  return {
    name: 'sources',
    title: { nl: 'Bronnen', en: 'Sources' },
    description: {
      nl: 'Elke publicatie waar een waarde of een feit uit komt.',
      en: 'Every publication that a value or a fact comes from.',
    },
    columns: [
      column('source_id', 'string', 'bron', 'source', 'Id of the source.', required),
      column('title', 'string', 'titel', 'title', 'As the publisher printed it.', required),
      column('publisher', 'string', 'uitgever', 'publisher', 'Who published it.', required),
      column('url', 'address', 'adres', 'address', 'Where it is.', required),
      column(
        'vintage',
        'string',
        'editie',
        'edition',
        'Edition or date, in the terms of the source.',
        required,
      ),
      column(
        'licence',
        'string',
        'licentie van de bron',
        'licence of the source',
        'SPDX id; empty where we saw none.',
      ),
      column(
        'attribution',
        'string',
        'naamsvermelding',
        'attribution',
        'Whom to name, where the publisher asks for that.',
      ),
      column('note', 'string', 'opmerking', 'note', 'What to know about the source.'),
    ],
    primaryKey: ['source_id'],
    foreignKeys: [],
    rows: list.map((source) => ({
      source_id: source.id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      vintage: source.vintage,
      licence: source.licence,
      attribution: source.attribution,
      note: source.note,
    })),
  };
}

const roadmapId = column('roadmap_id', 'string', 'roadmap', 'roadmap', 'Id of the roadmap.', required);
const targetId = column(
  'target_id',
  'string',
  'doel',
  'target',
  'Id of the target; unique within its roadmap.',
  required,
);

function targets({ roadmaps }: Dataset): Table {
  return {
    name: 'targets',
    title: { nl: 'Doelen', en: 'Targets' },
    description: { nl: 'De doelen van elke roadmap.', en: 'The targets of each roadmap.' },
    columns: [
      roadmapId,
      targetId,
      column('number', 'integer', 'nummer', 'number', 'The number that the roadmap gives it.', required),
      column('kind', 'string', 'soort', 'kind', 'The kind of promise.', required),
      column('name_nl', 'string', 'naam (nl)', 'name (nl)', 'Name in Dutch.', required),
      column('name_en', 'string', 'naam (en)', 'name (en)', 'Name in English.', required),
      column('text_nl', 'string', 'tekst (nl)', 'text (nl)', 'As the roadmap prints it.', required),
      column('text_en', 'string', 'tekst (en)', 'text (en)', 'Our translation.', required),
      column('year', 'integer', 'jaar', 'year', 'The year in which it is to be reached.', required),
      column(
        'source_ids',
        'list',
        'bronnen',
        'sources',
        'Ids of the sources, with a space between them.',
        required,
      ),
    ],
    primaryKey: ['roadmap_id', 'target_id'],
    foreignKeys: [],
    rows: roadmaps.flatMap(({ id, targets: list }) =>
      list.map((target) => ({
        roadmap_id: id,
        target_id: target.id,
        number: target.number,
        kind: target.kind,
        name_nl: target.name.nl,
        name_en: target.name.en,
        text_nl: target.text.nl,
        text_en: target.text.en,
        year: target.year,
        source_ids: target.sources,
      })),
    ),
  };
}

function measures({ roadmaps }: Dataset, lists: readonly CodeList[]): Table {
  return {
    name: 'measures',
    title: { nl: 'Maten', en: 'Measures' },
    description: {
      nl: 'Waaraan een doel gemeten wordt; de eerste maat van een doel heeft de voorkeur.',
      en: 'What a target is measured by; the first measure of a target is preferred.',
    },
    columns: [
      roadmapId,
      targetId,
      column('measure_id', 'string', 'maat', 'measure', 'Id of the measure.', required),
      column('preference', 'integer', 'voorkeur', 'preference', '1 is the preferred measure.', required),
      indicatorId,
      seriesId,
      coded('direction', lists, 'richting', 'direction', 'Which way is better.'),
      coded('basis', lists, 'grond', 'basis', 'Who says that the target is measured so.'),
      column(
        'baseline_period',
        'string',
        'begin',
        'baseline',
        'The period that the measure starts from.',
        required,
      ),
    ],
    primaryKey: ['roadmap_id', 'target_id', 'measure_id'],
    foreignKeys: [
      { columns: ['roadmap_id', 'target_id'], table: 'targets', tableColumns: ['roadmap_id', 'target_id'] },
      {
        columns: ['indicator_id', 'series_id'],
        table: 'series',
        tableColumns: ['indicator_id', 'series_id'],
      },
    ],
    rows: roadmaps.flatMap(({ id, targets: list }) =>
      list.flatMap((target) =>
        (target.kind === 'milestone' ? [] : target.measures).map((measure, index) => ({
          roadmap_id: id,
          target_id: target.id,
          measure_id: measure.id,
          preference: index + 1,
          indicator_id: measure.indicator,
          series_id: measure.series,
          direction: measure.direction,
          basis: measure.basis,
          baseline_period: measure.baseline.period,
        })),
      ),
    ),
  };
}

function goals({ goals: list }: Dataset, lists: readonly CodeList[]): Table {
  return {
    name: 'goals',
    title: { nl: 'Doelen van anderen', en: 'Goals of others' },
    description: {
      nl: 'Waarden die anderen willen halen. Het zijn geen doelen van een roadmap, en er is geen oordeel over.',
      en: 'Values that others want to reach. They are no targets of a roadmap, and no verdict is given on them.',
    },
    columns: [
      column('goal_id', 'string', 'doel', 'goal', 'Id of the goal.', required),
      column('name_nl', 'string', 'naam (nl)', 'name (nl)', 'Whose goal it is, in Dutch.', required),
      column('name_en', 'string', 'naam (en)', 'name (en)', 'Whose goal it is, in English.', required),
      indicatorId,
      geo(lists),
      level(lists),
      column('value', 'number', 'waarde', 'value', 'In the unit of the indicator.', required),
      column(
        'year',
        'integer',
        'jaar',
        'year',
        'In which it is to be reached; empty where no year is named.',
      ),
      column(
        'source_ids',
        'list',
        'bronnen',
        'sources',
        'Ids of the sources, with a space between them.',
        required,
      ),
    ],
    primaryKey: ['goal_id'],
    foreignKeys: [ofIndicator],
    rows: list.map((goal) => ({
      goal_id: goal.id,
      name_nl: goal.name.nl,
      name_en: goal.name.en,
      indicator_id: goal.indicator,
      geo: goal.geo,
      level: goal.level,
      value: goal.value,
      year: goal.year,
      source_ids: goal.sources,
    })),
  };
}

function notFound({ notFound: list }: Dataset): Table {
  return {
    name: 'not-found',
    title: { nl: 'Niet gevonden', en: 'Not found' },
    description: {
      nl: 'Wat gezocht is en niet gevonden.',
      en: 'What was looked for and not found.',
    },
    columns: [
      column('not_found_id', 'string', 'niet gevonden', 'not found', 'Id of what was not found.', required),
      column('what_nl', 'string', 'wat (nl)', 'what (nl)', 'What was not found, in Dutch.', required),
      column('what_en', 'string', 'wat (en)', 'what (en)', 'What was not found, in English.', required),
      column(
        'instead_nl',
        'string',
        'in plaats daarvan (nl)',
        'instead (nl)',
        'What there is instead, in Dutch.',
      ),
      column(
        'instead_en',
        'string',
        'in plaats daarvan (en)',
        'instead (en)',
        'What there is instead, in English.',
      ),
      column('roadmap_id', 'string', 'roadmap', 'roadmap', 'The roadmap that it is about.'),
      column('target_ids', 'list', 'doelen', 'targets', 'The targets that it is about.'),
      column('indicator_ids', 'list', 'indicatoren', 'indicators', 'The indicators that it is about.'),
      column('period_from', 'string', 'vanaf', 'from', 'The first period without a figure.'),
      column('period_to', 'string', 'tot en met', 'to', 'The last period without a figure.'),
      column(
        'source_ids',
        'list',
        'gelezen bronnen',
        'sources read',
        'Ids of publications that were read for it.',
      ),
    ],
    primaryKey: ['not_found_id'],
    foreignKeys: [],
    rows: list.map((one) => ({
      not_found_id: one.id,
      what_nl: one.what.nl,
      what_en: one.what.en,
      instead_nl: one.instead?.nl,
      instead_en: one.instead?.en,
      roadmap_id: one.roadmap,
      target_ids: one.targets,
      indicator_ids: one.indicators,
      period_from: one.periods?.from,
      period_to: one.periods?.to,
      source_ids: one.sources,
    })),
  };
}

function codes(lists: readonly CodeList[]): Table {
  return {
    name: 'codes',
    title: { nl: 'Codelijsten', en: 'Code lists' },
    description: { nl: 'Wat elke code betekent.', en: 'What each code means.' },
    columns: [
      column('list', 'string', 'lijst', 'list', 'Name of the list.', required),
      column('code', 'string', 'code', 'code', 'The code.', required),
      column('label_nl', 'string', 'betekenis (nl)', 'meaning (nl)', 'Meaning in Dutch.', required),
      column('label_en', 'string', 'betekenis (en)', 'meaning (en)', 'Meaning in English.', required),
      column('same_as', 'address', 'zelfde als', 'same as', 'The same code in a list that others keep.'),
    ],
    primaryKey: ['list', 'code'],
    foreignKeys: [],
    rows: lists.flatMap(({ id, codes: list }) =>
      list.map(({ code, label, sameAs }) => ({
        list: id,
        code,
        label_nl: label.nl,
        label_en: label.en,
        same_as: sameAs,
      })),
    ),
  };
}
