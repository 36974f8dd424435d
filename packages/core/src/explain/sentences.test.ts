/** How the sentences read in special cases; those of the real targets stand in `real-targets.test.ts`. */
import { describe, expect, it } from 'vitest';
import {
  direction,
  indicator,
  level,
  measure,
  measured,
  milestone,
  milestones,
  multiple,
  percent,
  roadmap,
  threshold,
  yearly,
} from '../../test/fixtures.js';
import { assessTarget, type AssessOptions } from '../assess/target.js';
import type { Target, TargetData } from '../types.js';
import { en } from '../words/en.js';
import { nl } from '../words/nl.js';
import { explain } from './explain.js';

function say(data: TargetData, asOf = '2018', more: Partial<AssessOptions> = {}): { nl: string; en: string } {
  const assessment = assessTarget(data, 'target', { asOf, ...more });
  return { nl: explain(data, assessment, nl).sentence, en: explain(data, assessment, en).sentence };
}
const counted = (target: Target, values: Record<number, number>): TargetData =>
  measured(target, yearly(values));
const inPercent = (target: Target, values: Record<number, number>): TargetData =>
  roadmap(target, indicator([yearly(values)], { unit: percent }));

describe('a count', () => {
  it('of one is said in the singular', () => {
    expect(say(counted(level(4), { 2016: 0, 2018: 1 }))).toEqual({
      nl: 'Ver achter op schema. In 2018 was er 1 centre (nl). Volgens schema was toen 2 nodig. Het doel is 4 in 2020.',
      en: 'Far behind schedule. In 2018 there was 1 centre (en). The schedule asked for 2 by then. The target is 4 in 2020.',
    });
  });

  it('of none or several is said in the plural', () => {
    expect(say(counted(level(4), { 2016: 1, 2018: 0 })).en).toContain('there were 0 centres (en)');
    expect(say(counted(level(4), { 2016: 0, 2018: 3 })).nl).toContain('waren er 3 centres (nl)');
  });
});

describe('a multiple', () => {
  it('of two is twice as many, of another number that many times', () => {
    expect(say(counted(multiple(2), { 2016: 5, 2018: 10 }))).toEqual({
      nl: 'Gehaald. In 2018 waren er 10 centres (nl); het doel was 10, twee keer zoveel als in 2016.',
      en: 'Achieved. In 2018 there were 10 centres (en); the target was 10, twice as many as in 2016.',
    });
    expect(say(counted(multiple(3), { 2016: 5, 2018: 15 })).nl).toContain('15, 3 keer zoveel als in 2016.');
    expect(say(counted(multiple(3), { 2016: 5, 2018: 15 })).en).toContain('15, 3 times the figure of 2016.');
  });

  it('that is no whole number has a comma in Dutch', () => {
    expect(say(counted(multiple(1.5), { 2016: 10, 2018: 15 })).nl).toContain('1,5 keer zoveel');
  });
});

describe('a goal that is decided', () => {
  it('says what changed since the start: up, down or nothing', () => {
    expect(say(inPercent(level(50), { 2016: 20, 2018: 19 }), '2020')).toEqual({
      nl: 'Niet gehaald. In 2018 was het 19,0%; het doel was 50%. Sinds 2016 ging er 1,0 procentpunt af.',
      en: 'Not achieved. In 2018 it was 19.0%; the target was 50%. Since 2016 it went down by 1.0 percentage point.',
    });
    expect(say(inPercent(level(50), { 2016: 20, 2018: 22.5 }), '2020').en).toMatch(
      /went up by 2\.5 percentage points\.$/,
    );
    expect(say(inPercent(level(50), { 2016: 20, 2018: 20 }), '2020')).toEqual({
      nl: 'Niet gehaald. In 2018 was het 20,0%; het doel was 50%. Er veranderde niets sinds 2016.',
      en: 'Not achieved. In 2018 it was 20.0%; the target was 50%. Nothing changed since 2016.',
    });
  });
});

it('a change that is too small to be shown is told as no change', () => {
  expect(say(inPercent(level(50), { 2016: 20, 2018: 20.01 }), '2020')).toEqual({
    nl: 'Niet gehaald. In 2018 was het 20,0%; het doel was 50%. Er veranderde niets sinds 2016.',
    en: 'Not achieved. In 2018 it was 20.0%; the target was 50%. Nothing changed since 2016.',
  });
});

describe('a threshold', () => {
  it('is kept or not, so that no schedule asks for anything', () => {
    expect(say(inPercent(threshold(80), { 2016: 90, 2018: 84 }))).toEqual({
      nl: 'Op schema. In 2018 was het 84,0%. Het doel is 80% in 2020.',
      en: 'On track. In 2018 it was 84.0%. The target is 80% in 2020.',
    });
  });
});

describe('a direction', () => {
  const measures = [measure(), measure({ id: 'b', series: 'b' }), measure({ id: 'c', series: 'c' })] as const;
  const moved = (...to: readonly number[]): TargetData =>
    measured(
      direction({ measures }),
      ...to.map((value, index) =>
        yearly({ 2016: 100, 2018: value }, { id: ['main', 'b', 'c'][index] ?? '' }),
      ),
    );

  it('counts the figures that move the right way, one in the singular', () => {
    expect(say(moved(110, 90, 100))).toEqual({
      nl: 'Deels de goede kant op. 1 van de 3 cijfers gaat de goede kant op.',
      en: 'Partly moving the right way. 1 of the 3 figures is moving the right way.',
    });
    expect(say(moved(110, 110, 110)).nl).toBe('De goede kant op. 3 van de 3 cijfers gaan de goede kant op.');
  });

  it('says apart how many cannot be assessed, one in the singular', () => {
    expect(say(moved(110, 110, Number.NaN))).toEqual({
      nl: 'Deels de goede kant op. 2 van de 3 cijfers gaan de goede kant op. 1 cijfer is niet te beoordelen.',
      en: 'Partly moving the right way. 2 of the 3 figures are moving the right way. 1 cannot be assessed.',
    });
  });

  it('is not called partly right when no figure moves the right way', () => {
    expect(say(moved(90, 90, 100))).toEqual({
      nl: 'Niet de goede kant op. 0 van de 3 cijfers gaan de goede kant op.',
      en: 'Not moving the right way. 0 of the 3 figures are moving the right way.',
    });
  });

  it('asked for one measure does not count one of one figures', () => {
    expect(say(moved(110, 110, 110), '2018', { measure: 'b' })).toEqual({
      nl: 'De goede kant op. Het cijfer gaat de goede kant op.',
      en: 'Moving the right way. The figure is moving the right way.',
    });
    expect(say(moved(110, 100, 110), '2018', { measure: 'b' })).toEqual({
      nl: 'Er verandert bijna niets. Het cijfer gaat niet de goede kant op.',
      en: 'Hardly changing. The figure is not moving the right way.',
    });
  });
});

describe('a milestone', () => {
  const done = (date: string, asOf = '2018'): { nl: string; en: string } =>
    say(roadmap(milestones([milestone(date, 'done')])), asOf);

  it('that is done is told with its day', () => {
    expect(done('2017-06-26')).toEqual({
      nl: 'Gehaald. De stap die telt, is gezet op 26 juni 2017: the report (nl).',
      en: 'Achieved. The step that counts was taken on 26 June 2017: the report (en).',
    });
  });

  it('of which only the month or year is known was taken in it, not on it', () => {
    expect(done('2017-06').nl).toContain('gezet in juni 2017');
    expect(done('2017-06').en).toContain('taken in June 2017');
    expect(done('2017').en).toContain('taken in 2017');
  });

  it('that came too late is told as not in time', () => {
    expect(done('2021-01-01', '2021')).toEqual({
      nl: 'Niet gehaald. De stap die telt, is niet op tijd gezet: the report (nl).',
      en: 'Not achieved. The step that counts was not taken in time: the report (en).',
    });
  });

  it('that was chosen by us is judged by our reading, and one that the roadmap names is not', () => {
    const decidedBy = { milestone: 'report', basis: 'assumed', reason: { nl: 'x', en: 'x' } } as const;
    const ours = roadmap(milestones([milestone('2017', 'done')], { decidedBy }));
    expect(say(ours).nl).toMatch(/^Gehaald, volgens onze lezing\. /);
    expect(say(ours).en).toMatch(/^Achieved, by our reading\. /);
    expect(say(ours, '2016').nl).toBe('Niet te beoordelen. De stap die telt, is nog niet gezet.');
  });
});
