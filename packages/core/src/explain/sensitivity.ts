import { joinEvidence } from '../assess/evidence.js';
import { findTarget } from '../assess/lookup.js';
import type { Sensitivity } from '../assess/sensitivity.js';
import type { TargetData } from '../types.js';
import type { AnalysisWords } from '../words/analysis/words.js';
import type { Claim } from './claim.js';

/**
 * How robust a verdict is, in one or two sentences, with everything that was tried as evidence.
 *
 * @throws RoadmapError `unknown-target` when the result is not about these data.
 */
export function explainSensitivity(
  data: TargetData,
  { target: id, chosen, cells, counts, robust, dependsOn }: Sensitivity,
  words: AnalysisWords,
): Claim {
  const target = findTarget(data, id);
  const labels = target.kind === 'direction' ? words.directionVerdict : words.verdict;
  const silent = counts['not-assessable'] ?? 0;
  const judged = cells.length - silent;
  const evidence = joinEvidence(cells.map((cell) => cell.evidence));
  if (chosen.reason !== undefined) return { text: words.reason[chosen.reason], evidence };
  const assumptions = new Intl.ListFormat(words.locale).format(
    dependsOn.map((assumption) => words.sensitivity.assumption[assumption]),
  );
  const sentences = [
    robust
      ? words.sensitivity.robust(judged, labels[chosen.verdict])
      : judged <= 1
        ? words.sensitivity.onlyWay
        : words.sensitivity.depends({ same: counts[chosen.verdict] ?? 0, judged }, assumptions),
    ...(silent === 0 ? [] : [words.sensitivity.notAssessable(silent)]),
  ];
  return { text: sentences.join(' '), evidence };
}
