import {
  enAnalysis,
  findMethod,
  nlAnalysis,
  requiredBy,
  type AnalysisWords,
  type Language,
  type MethodId,
} from '@hc-roadmap/core';
import type { RequiredValue } from '@hc-roadmap/core/chart';

/**
 * What a method asks for on the way to the goal, and its name. All methods come with it, so that only pages that name
 * one load this module.
 *
 * @throws RoadmapError `unknown-method` with the methods there are.
 */
export function wayOf(
  id: string,
  spoken: Language | AnalysisWords,
): { required: RequiredValue; name: string } {
  const words = typeof spoken === 'string' ? { nl: nlAnalysis, en: enAnalysis }[spoken] : spoken;
  // What is no id is answered with those that are.
  const method = id as MethodId;
  return { required: requiredBy(findMethod(method)), name: words.byMethod(words.method[method]) };
}
