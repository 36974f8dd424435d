import {
  enAnalysis,
  explainProjection,
  nlAnalysis,
  projectTarget,
  type AnalysisWords,
  type Language,
  type ProjectTargetOptions,
  type ProjectedPoint,
  type TargetData,
} from '@hc-roadmap/core';

/** Where the figures lead, with what must be said about it; only pages that ask for it load this module. */
export function lookAhead(
  data: TargetData,
  target: string,
  options: ProjectTargetOptions,
  spoken: Language | AnalysisWords,
): { readonly projected: readonly ProjectedPoint[]; readonly notes: readonly string[] } {
  const result = projectTarget(data, target, options);
  const claims = explainProjection(
    data,
    result,
    typeof spoken === 'string' ? { nl: nlAnalysis, en: enAnalysis }[spoken] : spoken,
  );
  return {
    projected: 'projection' in result ? result.projection.points : [],
    notes: claims.map(({ text }) => text),
  };
}
