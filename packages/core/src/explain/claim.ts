import type { Evidence } from '../assess/assessment.js';

/** A sentence with what it rests on: every number in it is in one of these observations, or worked out of them. */
export interface Claim {
  readonly text: string;
  readonly evidence: Evidence;
}
