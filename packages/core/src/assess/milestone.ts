import { dateEnd } from '../internal/period.js';
import type { MilestoneTarget, PartialDate, TargetData } from '../types.js';
import type { Caveat, MilestoneAssessment } from './assessment.js';
import { targetCaveats } from './caveats.js';
import { byId } from './lookup.js';

/**
 * Assesses a target to deliver something: done or not, by the milestone that decides.
 *
 * On an earlier date the milestones that lie ahead count as planned, whatever became of them later. Until
 * the deciding one is done or the year is over there is no verdict: a step has no pace.
 */
export function assessMilestone(
  data: TargetData,
  target: MilestoneTarget,
  asOf: PartialDate,
): MilestoneAssessment {
  const today = dateEnd(asOf);
  const { decidedBy } = target;
  const deciding = byId(target.milestones, decidedBy.milestone, 'dangling-reference', 'milestone');
  const isPast = dateEnd(deciding.date) <= today;
  const inTime = dateEnd(deciding.date) <= `${target.year}-12-31`;
  const over = today >= `${target.year}-12-31`;
  const common = {
    roadmap: data.id,
    target: target.id,
    kind: target.kind,
    year: target.year,
    asOf,
    caveats: caveatsOf(target),
    evidence: {
      observations: [],
      sources: [...new Set(target.milestones.flatMap(({ sources }) => sources))],
    },
    milestones: target.milestones.map(({ id, date, status }) => ({
      milestone: id,
      date,
      status: dateEnd(date) <= today ? status : ('planned' as const),
      decides: id === decidedBy.milestone,
    })),
  };
  if (isPast && deciding.status === 'unknown') {
    return { ...common, verdict: 'not-assessable', reason: 'outcome-unknown' };
  }
  if (isPast && inTime && deciding.status === 'done') return { ...common, verdict: 'achieved' };
  if (over) return { ...common, verdict: 'missed' };
  return { ...common, verdict: 'not-assessable', reason: 'not-done-yet' };
}

function caveatsOf(target: MilestoneTarget): Caveat[] {
  const { basis, reason } = target.decidedBy;
  const caveats = targetCaveats(target);
  return basis === 'stated' ? caveats : [{ code: 'decision-assumed', text: reason }, ...caveats];
}
