import { assessByMethod } from '../assess/by-method.js';
import { joinEvidence } from '../assess/evidence.js';
import { findMeasure, findTarget } from '../assess/lookup.js';
import type { RoadmapRollUp } from '../rollup/roadmap.js';
import type { TargetData } from '../types.js';
import type { AnalysisWords } from '../words/analysis/words.js';
import { formatRatio } from '../words/format.js';
import type { Claim } from './claim.js';

/**
 * What the targets of a roadmap come to together, in words: the rule and its outcome, how many targets it is about, and
 * which are left out.
 *
 * @throws RoadmapError `unknown-target` when the result is not about these data.
 */
export function explainRollUp(data: TargetData, result: RoadmapRollUp, words: AnalysisWords): Claim[] {
  const { rule, verdict, used, leftOut, targets, asOf } = result;
  const evidenceOf = (ids: readonly string[]): Claim['evidence'] =>
    joinEvidence(
      ids.map((id) => {
        const { observations, sources } = assessByMethod(data, id, { asOf }).evidence;
        return { observations, sources: [...sources, ...findTarget(data, id).sources] };
      }),
    );
  const name = (id: string): string => findTarget(data, id).name[words.language];
  const missing = targets.flatMap(({ id, missing: measures = [] }) => {
    const target = findTarget(data, id);
    return target.kind === 'milestone'
      ? []
      : measures.map((measure) => findMeasure(target, measure).name[words.language]);
  });
  const notCounted = [...leftOut.map(name), ...missing];
  const say = words.rollUp;
  return [
    {
      text: verdict === 'not-assessable' ? say.tooFew : say.result(say.rule[rule], outcome(result, words)),
      evidence: evidenceOf(used),
    },
    { text: say.coverage(used.length, targets.length), evidence: evidenceOf(used) },
    ...(notCounted.length === 0
      ? []
      : [
          {
            text: say.leftOut(new Intl.ListFormat(words.locale).format(notCounted)),
            evidence: evidenceOf([
              ...leftOut,
              ...targets.filter((target) => target.missing !== undefined).map(({ id }) => id),
            ]),
          },
        ]),
  ];
}

/** The office's own name for a mean, with the mean itself; the worst of verdicts is a verdict. */
function outcome({ rule, verdict, category = '', value }: RoadmapRollUp, words: AnalysisWords): string {
  if (rule === 'worst' || value === null) return words.verdict[verdict].toLowerCase();
  const labels: Readonly<Record<string, string>> =
    rule === 'mean-score' ? words.category.eurostat : words.rollUp.ordinal;
  return `${labels[category] ?? category}, ${words.rollUp.scale[rule](formatRatio(words, value))}`;
}
