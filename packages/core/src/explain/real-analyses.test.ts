/** Everything that can be asked of the roadmap itself, on every date and in both languages. */
import { describe, expect, it } from 'vitest';
import { projectTarget } from '../assess/projection.js';
import { sensitivity } from '../assess/sensitivity.js';
import { assessTarget } from '../assess/target.js';
import { currentMethods, type MethodId } from '../methods/find.js';
import { getRoadmap } from '../roadmaps.js';
import { rollUpRoadmap } from '../rollup/roadmap.js';
import { whatIf } from '../scenario/what-if.js';
import { enAnalysis } from '../words/analysis/en.js';
import { nlAnalysis } from '../words/analysis/nl.js';
import type { AnalysisWords } from '../words/analysis/words.js';
import { explainClaims } from './claims.js';
import { explainOpinions } from './opinions.js';
import { explainProjection } from './projection.js';
import { explainRollUp } from './roll-up.js';
import { explainNeeds, explainWhatIf } from './scenario.js';
import { explainSensitivity } from './sensitivity.js';

const roadmap = getRoadmap();
const dates = ['2014', '2016', '2017-06', '2018', '2019', '2020', '2026'];
const ids = currentMethods.map(({ id }) => id as MethodId);

/** A sentence that a reader can make sense of: nothing unfilled, no bare code, an end. */
const SENTENCE = /^(?!.*(?:undefined|NaN|null|Infinity|\[object))\S.*[.!?]$/su;

function everythingSaid(asOf: string, words: AnalysisWords): string[] {
  const texts = roadmap.targets.flatMap((target) => {
    const all = assessTarget(roadmap, target.id, { asOf, method: 'all' });
    const opinions = explainOpinions(roadmap, target.id, all, words).flatMap(
      ({ summary, opinions: list }) => [
        summary.text,
        ...list.flatMap(({ says, difference, needed }) => [says, difference, needed]),
      ],
    );
    const byEach = ids.flatMap((method) =>
      explainClaims(roadmap, assessTarget(roadmap, target.id, { asOf, method }), words).map(
        ({ text }) => text,
      ),
    );
    if (target.kind === 'milestone') return [...byEach, ...opinions.slice(0, 1)];
    const measures = target.measures.flatMap(({ id: measure }) => [
      ...explainProjection(roadmap, projectTarget(roadmap, target.id, { asOf, measure }), words),
      ...explainWhatIf(roadmap, whatIf(roadmap, target.id, { asOf, measure, pace: { growth: 0.1 } }), words),
      explainSensitivity(roadmap, sensitivity(roadmap, target.id, { asOf, measure }), words),
    ]);
    const needs = target.kind === 'direction' || all.kind === 'direction' || all.kind === 'milestone';
    const needed = needs ? [] : explainNeeds(roadmap, all, words);
    return [...opinions, ...byEach, ...[...measures, ...needed].map(({ text }) => text)];
  });
  const rollUps = (['mean-score', 'ordinal-mean', 'worst'] as const).flatMap((rule) =>
    explainRollUp(roadmap, rollUpRoadmap(roadmap, { asOf, rule }), words).map(({ text }) => text),
  );
  return [...texts, ...rollUps].filter((text) => text !== undefined);
}

describe.each(dates)('as of %s', (asOf) => {
  it.each([nlAnalysis, enAnalysis])('everything that can be asked has its sentence in $language', (words) => {
    const said = everythingSaid(asOf, words);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => !SENTENCE.test(text))).toEqual([]);
  });
});
