import {
  assessByMethod,
  en,
  explain,
  nl,
  type Explanation,
  type Language,
  type TargetData,
} from '@hc-roadmap/core';

/** What decides on an explanation that was not prepared. */
export interface Question {
  readonly target: string;
  readonly measure: string | null;
  readonly asOf: string;
  readonly language: Language;
}

/** Assesses and explains on the page. A module of its own, so that only pages that need it load it. */
export function workOut(data: TargetData, { target, measure, asOf, language }: Question): Explanation {
  const assessment = assessByMethod(data, target, { asOf, ...(measure === null ? {} : { measure }) });
  return explain(data, assessment, { nl, en }[language]);
}
