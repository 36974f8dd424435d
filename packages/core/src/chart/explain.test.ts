import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../test/shared.js';
import {
  figure,
  level,
  measured,
  percent,
  indicator,
  roadmap,
  series,
  text,
  threshold,
  yearly,
} from '../../test/fixtures.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { enChart } from '../words/chart/en.js';
import { nlChart } from '../words/chart/nl.js';
import type { ChartWords } from '../words/chart/words.js';
import { chartTarget } from './chart.js';
import { chartCsv } from './csv.js';
import { explainChart } from './explain.js';
import type { ExplainedChart } from './explained.js';

const explained = (data: TargetData, asOf = '2020', words: ChartWords = enChart): ExplainedChart =>
  explainChart(data, chartTarget(data, 'target', { asOf }), words);
const plain = yearly({ 2016: 100, 2018: 150 });

describe('the sentence of a chart', () => {
  it('names the measure, the two figures that count, and the goal', () => {
    const chart = chartTarget(getRoadmap(), 'stem-graduates', { asOf: '2020-12-31' });
    expect(explainChart(getRoadmap(), chart, nlChart).sentence).toBe(
      "Gemeten als aandeel van de diploma's in hbo en wo: 17,3% in 2014/15 en 20,0% in 2018/19; het doel is 40% in 2020.",
    );
    expect(explainChart(getRoadmap(), chart, enChart).sentence).toBe(
      'Measured as share of the diplomas in higher education: 17.3% in 2014/15 and 20.0% in 2018/19; the target is 40% in 2020.',
    );
  });

  it('says of a threshold on which side to stay', () => {
    expect(explained(measured(threshold(120), plain)).sentence).toContain(
      'the target is at least 120 in 2020',
    );
  });

  it('says where figures cannot be compared', () => {
    const data = measured(level(200), yearly({ 2016: 100, 2018: 150 }, { incomparable: true }));
    expect(explained(data).sentence).toContain('these figures cannot be compared');
  });

  it('says where there are no figures', () => {
    expect(explained(measured(level(200), series([]))).sentence).toContain('there are no figures yet');
  });
});

describe('a chart in words', () => {
  it('has every value in order of time, with what it is and where it comes from', () => {
    const other = yearly({ 2018: 140 }, { id: 'other', contradicts: ['main'], name: text('other series') });
    const { figures } = explained(
      measured(level(200), series([figure('2016', 100), figure('2018', 150, { status: 'P' })]), other),
    );
    expect(figures.map(({ when, value, remark }) => `${when}: ${value}, ${remark}`)).toEqual([
      '2016: 100 centres (en), measured',
      '2017: 125 centres (en), needed for the target',
      '2018: 150 centres (en), measured, provisional',
      '2018: 140 centres (en), said elsewhere (other series (en))',
      '2018: 150 centres (en), needed for the target',
      '2019: 175 centres (en), needed for the target',
      '2020: 200 centres (en), target',
    ]);
    expect(figures[0]?.sources.map(({ shortName }) => shortName)).toEqual(['source-2016']);
  });

  it('says what is missing, what is not certain, and that the scale does not start at zero', () => {
    const share = roadmap(
      level(99),
      indicator([series([figure('2016/17', 97, { status: 'E' }), figure('2018/19', 98, { status: 'P' })])], {
        unit: percent,
      }),
    );
    const { notes, ticks } = explained(share);
    expect(notes).toEqual([
      enChart.note.provisional,
      enChart.note.estimated,
      enChart.note.missing('2017'),
      enChart.note.schoolYears,
      enChart.note.notFromZero('97%'),
    ]);
    expect(ticks[0]).toEqual({ number: 97, label: '97%' });
  });

  it('gives each break a note with its reason', () => {
    const breaks = [{ period: '2018', reason: text('Counted otherwise.') }];
    const chart = explained(measured(level(200), yearly({ 2016: 1, 2017: 2, 2018: 3 }, { breaks })));
    expect(chart.breaks).toEqual([2017.5]);
    expect(chart.breakNotes).toEqual([
      'From 2018 on it was measured in another way. Counted otherwise. (en)',
    ]);
  });

  it('has the band of a projection, which starts at the figure that counts', () => {
    const data = measured(level(200), plain);
    const projected = [{ year: 2019, value: 160, low: 150, high: 170 }];
    const { figures, lines } = explainChart(data, chartTarget(data, 'target', { asOf: '2020' }), enChart, {
      projected,
    });
    expect(figures.find(({ kind }) => kind === 'projected')).toMatchObject({
      low: 150,
      high: 170,
      remark: 'if it goes on like this, between 150 and 170',
    });
    expect(lines.find(({ kind }) => kind === 'projected')?.points).toEqual([
      { position: 2018, number: 150 },
      { position: 2019, number: 160 },
    ]);
  });

  it('is plain data', () => {
    const chart = explained(measured(level(200), plain));
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});

describe('comma-separated values', () => {
  it('have every value with all its digits, its status and its sources', () => {
    const data = measured(level(200.5), series([figure('2016', 100 / 3, { status: 'P' })]));
    const rows = parseCsv(chartCsv(explained(data)).replaceAll('\r\n', '\n'));
    expect(rows[0]).toMatchObject({
      kind: 'measured',
      period: '2016',
      value: String(100 / 3),
      status: 'P',
      sources: 'source-2016',
      urls: 'https://example.org/',
    });
    expect(rows.at(-1)).toMatchObject({ kind: 'goal', period: '2020', value: '200.5' });
  });

  it('end each line as the standard says, and quote what would be read wrongly', () => {
    const csv = chartCsv(explained(measured(level(200), yearly({ 2016: -5 }, { name: text('a, "b"\nc') }))));
    expect(csv.split('\r\n').at(-1)).toBe('');
    expect(csv).toContain('measured,"a, ""b""\nc (en)",2016,-5,,,A,');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('never hand a spreadsheet the formula %s', (name) => {
    const csv = chartCsv(explained(measured(level(200), yearly({ 2016: 5 }, { name: text(name) }))));
    expect(csv).toContain(`measured,'${name} (en),2016`);
  });
});
