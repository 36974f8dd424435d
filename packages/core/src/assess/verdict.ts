import type { Method, MethodResult, Verdict } from '../methods/method.js';
import type { MethodUse, NotAssessableReason } from './assessment.js';

/** A verdict with the method that gave it. */
export interface MethodVerdictUse {
  readonly verdict: Verdict;
  readonly reason?: NotAssessableReason;
  readonly method: MethodUse;
}

/** Which method was used, before it has said anything. */
export function useOf({ id, edition }: Method): MethodUse {
  return { id, edition };
}

/** What a method said, with its name. */
export function verdictOf(method: Method, result: MethodResult): MethodVerdictUse {
  const use = useOf(method);
  if (result.verdict === 'not-assessable') return { ...result, method: use };
  const { verdict, ...said } = result;
  return { verdict, method: { ...use, ...said } };
}
