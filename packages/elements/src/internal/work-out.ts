import type { AddedLanguage } from '../i18n/language-pack.js';
import type { Explanation, Language, TargetData } from '@hc-roadmap/core';
import { assessByMethod, en, explain, nl } from '@hc-roadmap/core/assess';

/** What decides on an explanation that was not prepared. */
export interface Question {
  readonly target: string;
  readonly measure: string | null;
  /** Id of a method; the default one decides when it is `null`. */
  readonly method: string | null;
  readonly asOf: string;
  readonly language: Language;
  readonly pack: AddedLanguage | undefined;
}

/** Assesses and explains on the page. A module of its own, so that only pages that need it load it. */
export async function workOut(data: TargetData, question: Question): Promise<Explanation> {
  const { target, measure, asOf, language, pack, method } = question;
  const options = { asOf, ...(measure === null ? {} : { measure }) };
  if (method !== null) {
    const { workOutByMethod } = await import('./by-method.js');
    return workOutByMethod(data, target, { ...options, method }, pack?.analysis ?? language);
  }
  return explain(data, assessByMethod(data, target, options), pack?.analysis ?? { nl, en }[language]);
}
