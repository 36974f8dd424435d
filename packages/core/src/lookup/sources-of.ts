import type { Assessment } from '../assess/assessment.js';
import type { Source, TargetData } from '../types.js';
import { named } from './named.js';

/**
 * The publications that a verdict rests on, in the order in which the assessment names them.
 *
 * @throws RoadmapError `dangling-reference` when the data are not those that were assessed, and lack one.
 */
export function sourcesOf(
  data: Pick<TargetData, 'sources'>,
  assessment: Pick<Assessment, 'evidence'>,
): Source[] {
  return assessment.evidence.sources.map((id) => named(data.sources, id, 'dangling-reference', 'source'));
}
