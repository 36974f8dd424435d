/** What core says beyond a single verdict: other methods, other assumptions, scenarios and projections. */
import { describe, expect, it } from 'vitest';
import {
  direction,
  level,
  measure,
  measured,
  milestone,
  milestones,
  roadmap,
  yearly,
} from '../../test/fixtures.js';
import { assessGoalOf } from '../../test/goal.js';
import { mistake } from '../../test/mistake.js';
import { projectTarget } from '../assess/projection.js';
import { sensitivity } from '../assess/sensitivity.js';
import { assessTarget } from '../assess/target.js';
import { whatIf } from '../scenario/what-if.js';
import type { TargetData } from '../types.js';
import { enAnalysis } from '../words/analysis/en.js';
import { nlAnalysis } from '../words/analysis/nl.js';
import { explainOpinions, type ExplainedOpinions } from './opinions.js';
import { explainProjection } from './projection.js';
import { explainNeeds, explainWhatIf } from './scenario.js';
import { explainSensitivity } from './sensitivity.js';

const steady = yearly({ 2014: 60, 2015: 80, 2016: 100, 2017: 115, 2018: 130 });
const data = measured(level(200), steady);

describe('second opinions in words', () => {
  const explained = (from: TargetData, asOf = '2018'): readonly ExplainedOpinions[] =>
    explainOpinions(from, 'target', assessTarget(from, 'target', { asOf, method: 'all' }), nlAnalysis);

  it('say whether the methods agree, and rest on every figure that was read', () => {
    const [first] = explained(data);
    expect(first?.summary.text).toMatch(
      /^De methoden geven niet hetzelfde oordeel: achter op schema \(\d+ methoden\)/,
    );
    expect(first?.summary.evidence.sources).toHaveLength(5);
  });

  it('name each method, what it looks at and what it would have called on track', () => {
    const linear = explained(data)[0]?.opinions.find(({ method }) => method === 'linear');
    expect(linear).toMatchObject({
      name: 'Rechte lijn',
      label: 'Achter op schema',
      says: 'Deze methode kijkt naar gelijke stappen per jaar sinds de start.',
      needed: 'Op schema is volgens deze methode: 150 centres (nl) in 2018.',
    });
    expect(linear).not.toHaveProperty('difference');
  });

  it('show the working: the value that the limits are about, and how it came about', () => {
    const opinions = explained(data)[0]?.opinions ?? [];
    const workingOf = (id: string): string[] =>
      opinions
        .filter(({ method }) => method === id)
        .flatMap(({ working }) => working.map(({ name, value }) => `${name}: ${value}`));
    expect(workingOf('linear')).toEqual([
      'waarde waar de grenzen over gaan: 0,60',
      'stap per jaar: 15',
      'nodige stap per jaar: 25',
    ]);
    expect(workingOf('eurostat')).toEqual([
      'waarde waar de grenzen over gaan: 0,74',
      'groei per jaar: 14,0%',
      'nodige groei per jaar: 18,9%',
    ]);
    expect(workingOf('undesa-2023')).toContain('verwacht in het jaar van het doel: 169');
  });

  it('give the reason where a method has no verdict', () => {
    const zero = measured(level(200), yearly({ 2016: 0, 2018: 130 }));
    const eurostat = explained(zero)[0]?.opinions.find(({ method }) => method === 'eurostat');
    expect(eurostat).toMatchObject({
      verdict: 'not-assessable',
      says: nlAnalysis.reason['baseline-zero'],
      difference: nlAnalysis.reason['baseline-zero'],
    });
    expect(eurostat).not.toHaveProperty('category');
  });

  it('say why no method could be asked', () => {
    expect(explained(measured(level(200), yearly({ 2018: 1 })))[0]).toMatchObject({
      summary: { text: nlAnalysis.reason['no-figure-for-baseline'] },
      opinions: [],
    });
  });

  it('of a direction use the words for directions', () => {
    const [first] = explained(measured(direction(), steady));
    expect(first?.opinions[0]).toMatchObject({
      label: 'De goede kant op',
      needed: expect.stringMatching(
        /^De goede kant op is volgens deze methode: \d+ centres \(nl\) in 2018\.$/,
      ) as string,
    });
  });

  it('of a milestone are about the step that counts', () => {
    const [first] = explained(roadmap(milestones([milestone('2017', 'done')])));
    expect(first?.summary.text).toMatch(/^Alle \d methoden geven hetzelfde oordeel: gehaald\.$/);
    expect(first?.opinions[0]?.says).toBe('Deze methode kijkt of de stap is gezet of niet.');
    expect(explained(roadmap(milestones([milestone('2019', 'planned')])))[0]?.summary.text).toBe(
      'Geen van de methoden geeft een oordeel.',
    );
  });
});

describe('robustness in words', () => {
  const say = (from: TargetData, asOf = '2018'): string =>
    explainSensitivity(from, sensitivity(from, 'target', { asOf }), nlAnalysis).text;

  it('is said with the number of ways', () => {
    const robust = measured(level(180), yearly({ 2014: 60, 2015: 80, 2016: 100, 2017: 120, 2018: 140 }));
    expect(say(robust)).toBe(
      'Het oordeel is zeker: 4 manieren om te rekenen geven allemaal hetzelfde: op schema. Eén manier geeft geen oordeel.',
    );
  });

  it('is denied with what the verdict depends on', () => {
    const two = level(200, { measures: [measure(), measure({ id: 'second', series: 'other' })] });
    const from = measured(
      two,
      yearly({ 2016: 100, 2018: 150 }),
      yearly({ 2016: 100, 2018: 90 }, { id: 'other' }),
    );
    expect(say(from)).toContain(
      'Het oordeel is niet zeker: 1 van de 2 manieren om te rekenen geeft dit oordeel. Het hangt af van de maat.',
    );
  });

  it('cannot be told where there is one way only, or no verdict at all', () => {
    expect(say(measured(level(200), yearly({ 2016: 100, 2020: 150 })), '2020')).toMatch(
      /^Er is maar één manier/,
    );
    expect(say(measured(level(200), yearly({ 2018: 1 })))).toBe(nlAnalysis.reason['no-figure-for-baseline']);
  });
});

describe('what is needed from now on, in words', () => {
  const say = (value: number, asOf = '2018'): string[] => {
    const from = measured(level(200), yearly({ 2016: 100, 2018: value }));
    return explainNeeds(from, assessGoalOf(from, asOf), enAnalysis).map(({ text }) => text);
  };

  it('is the change a year, where the pace so far leads, and when the schedule is caught up with', () => {
    expect(say(130)).toEqual([
      'To reach the target, 35 must be added each year, up to and including 2020.',
      'At this pace the target is reached in 2023.',
      'It is then not back on schedule in time.',
    ]);
  });

  it('is nothing once the goal is met, and never reached the wrong way', () => {
    expect(say(200)).toEqual(['Nothing more is needed to reach the target.']);
    expect(say(90)).toContain('At this pace the target is never reached.');
  });

  it('asks no pace of a year that is over', () => {
    expect(say(130, '2020')).toEqual(['At this pace the target is reached in 2023.']);
  });

  it('says less where less is better', () => {
    const down = level(50, { measures: [measure({ direction: 'decrease' })] });
    const from = measured(down, yearly({ 2016: 100, 2018: 90 }));
    expect(explainNeeds(from, assessGoalOf(from, '2018'), nlAnalysis)[0]?.text).toBe(
      'Om het doel te halen moet er elk jaar 20 af, tot en met 2020.',
    );
  });

  it('is nothing that can be said without figures', () => {
    const from = measured(level(200), yearly({ 2018: 1 }));
    expect(explainNeeds(from, assessGoalOf(from, '2018'), nlAnalysis)).toEqual([]);
  });
});

describe('a what-if in words', () => {
  it('says what was assumed, without a source, and what it changes', () => {
    const result = whatIf(data, 'target', { asOf: '2018', add: [{ period: '2019', value: 180 }] });
    const claims = explainWhatIf(data, result, nlAnalysis);
    expect(claims.map(({ text }) => text)).toEqual([
      'Stel: 180 in 2019. Dit cijfer is bedacht, niet gemeten.',
      'Het oordeel verandert dan van “achter op schema” in “op schema”.',
    ]);
    expect(claims[0]?.evidence.sources).toEqual([]);
  });

  it('says that nothing changes', () => {
    const result = whatIf(data, 'target', { asOf: '2018', add: [{ period: '2019', value: 150 }] });
    expect(explainWhatIf(data, result, enAnalysis).at(-1)?.text).toBe(
      'The verdict then stays: behind schedule.',
    );
  });
});

describe('a projection in words', () => {
  const say = (from: TargetData, words = enAnalysis): string[] =>
    explainProjection(from, projectTarget(from, 'target', { asOf: '2018' }), words).map(({ text }) => text);

  it('says on what condition, how much, how certain, when and how likely', () => {
    const text = say(data);
    expect(text[0]).toBe('This holds only if things go on as in the years that were measured.');
    expect(text[1]).toMatch(/^In 2020 it then comes to about 16\d centres/);
    expect(text[2]).toMatch(/^The chance is 80% that it is between \d+ and \d+\.$/);
    expect(text.at(-1)).toMatch(/^The chance that the target is reached in 2020 is (less than )?\d+%\.$/);
  });

  it('says nothing about reaching a goal that there is not', () => {
    expect(say(measured(direction(), steady)).join(' ')).not.toMatch(/target/);
  });

  it('never calls a chance 0 or 100 percent', () => {
    expect(say(measured(level(2000), steady)).at(-1)).toContain('is less than 1%.');
    expect(say(measured(level(140), steady)).at(-1)).toContain('is more than 99%.');
  });

  it('says of a goal that was met that it was, and not when or how likely', () => {
    const text = say(measured(level(120), steady)).join(' ');
    expect(text).toContain('The target has been reached already.');
    expect(text).not.toMatch(/reached in|chance that the target/);
  });

  it('says why there is none', () => {
    expect(say(measured(level(200, { year: 2018 }), steady))).toEqual([
      enAnalysis.reason['goal-year-passed'],
    ]);
    expect(say(measured(level(200), yearly({ 2016: 100, 2018: 130 })))).toEqual([
      enAnalysis.reason['too-few-points'],
    ]);
    expect(say(measured(level(200), yearly({ 2018: 130 })))).toEqual([
      enAnalysis.reason['no-figure-for-baseline'],
    ]);
  });

  it('of a milestone is a mistake', () => {
    const steps = roadmap(milestones([milestone('2017', 'done')]));
    expect(mistake(() => projectTarget(steps, 'target', { asOf: '2018' })).code).toBe('invalid-argument');
  });
});
