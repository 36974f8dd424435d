import { enEvidence, explainEvidence, nlEvidence, type ExplainedEvidence } from '@hc-roadmap/core/evidence';
import type { EvidenceQuestion } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { findTargetData } from '../internal/target-data.js';

/**
 * Answers a question in a language.
 *
 * @throws RoadmapError when the question names something that is not in the data.
 */
export async function workOutEvidence(
  question: EvidenceQuestion,
  { language, pack }: Messages,
): Promise<ExplainedEvidence> {
  const { measure, asOf } = question;
  const { data, target } = await findTargetData(question);
  const options = {
    asOf: asOf ?? new Date().toISOString().slice(0, 10),
    ...(measure === null ? {} : { measure }),
  };
  return explainEvidence(
    data,
    target,
    options,
    pack?.evidence ?? { nl: nlEvidence, en: enEvidence }[language],
  );
}
