import type { Language } from '@hc-roadmap/core';
import { enEvidence, explainEvidence, nlEvidence, type ExplainedEvidence } from '@hc-roadmap/core/evidence';
import type { EvidenceQuestion } from '../events.js';
import { findTargetData } from '../internal/target-data.js';

/**
 * Answers a question in a language.
 *
 * @throws RoadmapError when the question names something that is not in the data.
 */
export async function workOutEvidence(
  question: EvidenceQuestion,
  language: Language,
): Promise<ExplainedEvidence> {
  const { measure, asOf } = question;
  const { data, target } = await findTargetData(question);
  const options = {
    asOf: asOf ?? new Date().toISOString().slice(0, 10),
    ...(measure === null ? {} : { measure }),
  };
  return explainEvidence(data, target, options, { nl: nlEvidence, en: enEvidence }[language]);
}
