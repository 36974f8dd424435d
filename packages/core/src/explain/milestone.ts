import type { MilestoneAssessment } from '../assess/assessment.js';
import { byId } from '../assess/lookup.js';
import type { MilestoneTarget, TargetData } from '../types.js';
import { formatDate } from '../words/format.js';
import type { Words } from '../words/words.js';
import type { ExplainedKind } from './explanation.js';
import { explainSources } from './sources.js';

/** A target to deliver something: its steps, and the one that decides. */
export function explainMilestone(
  data: TargetData,
  target: MilestoneTarget,
  { milestones, verdict, reason }: MilestoneAssessment,
  words: Words,
): ExplainedKind {
  const label = words.verdict[verdict];
  const { decidedBy } = target;
  const deciding = byId(target.milestones, decidedBy.milestone, 'dangling-reference', 'milestone');
  const name = deciding.name[words.language];
  const judged = verdict === 'achieved' || verdict === 'missed';
  const sentence =
    verdict === 'achieved'
      ? words.milestoneDone(name, formatDate(words, deciding.date), deciding.date.length > 7)
      : words.milestoneMissed(name);
  return {
    subject: words.kind.milestone,
    label: judged && decidedBy.basis !== 'stated' ? words.byOurReading(label) : label,
    body: reason === undefined ? sentence : words.reason[reason],
    milestones: milestones.map(({ milestone: id, date, status }) => {
      const { name: text, note, sources } = byId(target.milestones, id, 'dangling-reference', 'milestone');
      return {
        id,
        date: formatDate(words, date),
        name: text[words.language],
        status,
        statusName: words.milestoneStatus[status],
        ...(note === undefined ? {} : { note: note[words.language] }),
        decides: id === decidedBy.milestone,
        sources: explainSources(data, sources),
      };
    }),
  };
}
