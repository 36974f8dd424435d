import {
  assessTarget,
  enAnalysis,
  explain,
  nlAnalysis,
  type AnalysisWords,
  type Assessment,
  type Explanation,
  type Language,
  type MethodId,
  type TargetData,
} from '@hc-roadmap/core';

/**
 * Assesses by a method that the page names, and says which. All methods come with it, so that only pages that name one
 * load this module.
 *
 * @throws RoadmapError `unknown-method` with the methods there are, and what `assessTarget` throws.
 */
export function workOutByMethod(
  data: TargetData,
  target: string,
  options: { readonly asOf: string; readonly measure?: string; readonly method: string },
  spoken: Language | AnalysisWords,
): Explanation {
  const words = typeof spoken === 'string' ? { nl: nlAnalysis, en: enAnalysis }[spoken] : spoken;
  // What is no id is answered with those that are.
  const method = options.method as MethodId;
  const assessment = assessTarget(data, target, { ...options, method });
  const explanation = explain(data, assessment, words);
  return wasAsked(assessment)
    ? { ...explanation, subject: `${explanation.subject} · ${words.byMethod(words.method[method])}` }
    : explanation;
}

/** Once the target year is over, and of milestones, no method is asked: then none is named. */
function wasAsked(assessment: Assessment): boolean {
  if (assessment.kind === 'milestone') return false;
  const used = assessment.kind === 'direction' ? assessment.measures : [assessment];
  return used.some(({ method, reason }) => method.category !== undefined || reason !== undefined);
}
