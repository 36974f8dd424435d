/** What a reader sees of the four targets. Each figure stands with its source in data/indicators. */
import { describe, expect, it } from 'vitest';
import { assessTarget } from '../assess/target.js';
import { getRoadmap } from '../roadmaps.js';
import { en } from '../words/en.js';
import { nl } from '../words/nl.js';
import { explain } from './explain.js';

const roadmap = getRoadmap();
const say = (target: string, asOf: string, measure?: string): { nl: string; en: string } => {
  const assessment = assessTarget(roadmap, target, { asOf, ...(measure === undefined ? {} : { measure }) });
  return { nl: explain(roadmap, assessment, nl).sentence, en: explain(roadmap, assessment, en).sentence };
};

describe('on 23 November 2026, when the target year is over', () => {
  it('target 1: the capacity of the centres was doubled', () => {
    expect(say('coe-civ-capacity', '2026-11-23')).toEqual({
      nl: 'Gehaald. In 2019 waren er 324 centra; het doel was 266, twee keer zoveel als in november 2016.',
      en: 'Achieved. In 2019 there were 324 centres; the target was 266, twice as many as in November 2016.',
    });
  });

  it('target 1 by its other measures: companies doubled, students did not', () => {
    expect(say('coe-civ-capacity', '2026-11-23', 'companies').nl).toBe(
      'Gehaald. In 2019 waren er 9.800 bedrijven; het doel was 9.000, twee keer zoveel als in 2016.',
    );
    expect(say('coe-civ-capacity', '2026-11-23', 'students').en).toBe(
      'Not achieved. In 2019 there were 84,000 students; the target was 100,000, twice as many as in 2016.',
    );
  });

  it('target 2: the vision came, by our reading', () => {
    expect(say('knowledge-circulation', '2026-11-23')).toEqual({
      nl: 'Gehaald, volgens onze lezing. De stap die telt, is gezet op 26 juni 2017: Investeringsagenda Learning Communities 2018-2021 gepresenteerd.',
      en: 'Achieved, by our reading. The step that counts was taken on 26 June 2017: Investment agenda Learning Communities 2018-2021 presented.',
    });
  });

  it('target 3: two of four figures moved the right way and two cannot be assessed', () => {
    expect(say('international-talent', '2026-11-23')).toEqual({
      nl: 'Deels de goede kant op. 2 van de 4 cijfers gaan de goede kant op. 2 cijfers zijn niet te beoordelen.',
      en: 'Partly moving the right way. 2 of the 4 figures are moving the right way. 2 cannot be assessed.',
    });
  });

  it('target 4: four in ten was not reached', () => {
    expect(say('stem-graduates', '2026-11-23')).toEqual({
      nl: 'Niet gehaald. In 2018/19 was het 20,0%; het doel was 40%. Sinds 2014/15 kwam er 2,8 procentpunt bij.',
      en: 'Not achieved. In 2018/19 it was 20.0%; the target was 40%. Since 2014/15 it went up by 2.8 percentage points.',
    });
  });

  it('target 4 by inflow: it fell by one percentage point', () => {
    expect(say('stem-graduates', '2026-11-23', 'inflow')).toEqual({
      nl: 'Niet gehaald. In 2020/21 was het 28%; het doel was 40%. Sinds 2015/16 ging er 1 procentpunt af.',
      en: 'Not achieved. In 2020/21 it was 28%; the target was 40%. Since 2015/16 it went down by 1 percentage point.',
    });
  });
});

describe('at the end of 2017, with three years to go', () => {
  it('target 1 was a little behind', () => {
    expect(say('coe-civ-capacity', '2017-12')).toEqual({
      nl: 'Achter op schema. In november 2017 waren er 160 centra. Volgens schema was toen 166 nodig. Het doel is 266 in 2020, twee keer zoveel als in november 2016.',
      en: 'Behind schedule. In November 2017 there were 160 centres. The schedule asked for 166 by then. The target is 266 in 2020, twice as many as in November 2016.',
    });
  });

  it('target 2 was done half a year before', () => {
    expect(say('knowledge-circulation', '2017-12').nl).toBe(say('knowledge-circulation', '2026-11-23').nl);
    expect(say('knowledge-circulation', '2017-06-25').nl).toBe(
      'Niet te beoordelen. De stap die telt, is nog niet gezet.',
    );
  });

  it('target 3 moved the same way as later', () => {
    expect(say('international-talent', '2017-12').en).toBe(say('international-talent', '2026-11-23').en);
  });

  it('target 4 was far behind', () => {
    expect(say('stem-graduates', '2017-12')).toEqual({
      nl: 'Ver achter op schema. In 2016/17 was het 18,3%. Volgens schema was toen 24,8% nodig. Het doel is 40% in 2020.',
      en: 'Far behind schedule. In 2016/17 it was 18.3%. The schedule asked for 24.8% by then. The target is 40% in 2020.',
    });
  });
});

it('before there was any later figure nothing could be said', () => {
  expect(say('coe-civ-capacity', '2016').nl).toBe(
    'Niet te beoordelen. Er is nog geen cijfer van na de start.',
  );
  expect(say('stem-graduates', '2015').en).toBe(
    'Cannot be assessed. There is no figure from after the start yet.',
  );
});

it('the caveats of target 1 tell what was assumed, what others say and what is missing', () => {
  const assessment = assessTarget(roadmap, 'coe-civ-capacity', { asOf: '2026-11-23' });
  expect(explain(roadmap, assessment, nl).caveats).toEqual([
    'Met een andere maat is het oordeel anders. Gemeten als aantal studenten dat meedoet: niet gehaald.',
    'De roadmap noemt geen startjaar; wij nemen 2016, het eerste jaar van de roadmap.',
    'De roadmap zegt niet hoe capaciteit wordt gemeten; het doel gaat over centra, dus tellen wij centra.',
    'De telling werd in de loop van de tijd breder, dus een deel van de groei komt doordat er meer wordt meegeteld.',
    'Het cijfer van november 2016 is een schatting of is afgerond.',
    'Bronnen spreken elkaar tegen over november 2016: wij rekenen met 133, elders staat 113 en 150.',
    'Er is geen cijfer over 2020 zelf gevonden. Het laatste is van 2019.',
  ]);
});

it('the figures of target 3 read as Dutch figures', () => {
  const assessment = assessTarget(roadmap, 'international-talent', { asOf: '2026-11-23' });
  const { measures } = explain(roadmap, assessment, nl);
  expect(measures.map(({ outcome, change }) => [outcome, change?.from.value, change?.to.value])).toEqual([
    ['gestegen', '61.600', '100.700'],
    ['gestegen', '10,5%', '19,4%'],
    ['De cijfers zijn niet met elkaar te vergelijken.', undefined, undefined],
    ['Er is geen cijfer voor de start gevonden.', undefined, undefined],
  ]);
});
