import type { AddedLanguage } from '../i18n/language-pack.js';
import type { Explanation, Language, TargetData } from '@hc-roadmap/core';
import { assessByMethod, en, explain, nl } from '@hc-roadmap/core/assess';
import type { Soon } from './at-once.js';

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

/** A reader who moves a date gets many answers, and needs the last ones. */
const MOST_ANSWERS = 100;
const answers = new WeakMap<TargetData, Map<string, Soon<Explanation>>>();

/**
 * Assesses and explains on the page. Widgets that ask the same of the same data share one answer. A module of its own, so
 * that only pages that need it load it.
 */
export function workOut(data: TargetData, question: Question): Soon<Explanation> {
  const { target, measure, method, asOf, language, pack } = question;
  // The words of a page are its own to change.
  if (pack !== undefined) return answer(data, question);
  const known = answers.get(data) ?? new Map<string, Soon<Explanation>>();
  answers.set(data, known);
  const key = JSON.stringify([target, measure, method, asOf, language]);
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size === MOST_ANSWERS) known.clear();
  const asked = answer(data, question);
  known.set(key, asked);
  if (asked instanceof Promise) {
    asked.then(
      (explanation) => known.set(key, explanation),
      // What could not be loaded can be asked for again.
      () => known.delete(key),
    );
  }
  return asked;
}

function answer(data: TargetData, question: Question): Soon<Explanation> {
  const { target, measure, asOf, language, pack, method } = question;
  const options = { asOf, ...(measure === null ? {} : { measure }) };
  if (method === null) {
    return explain(data, assessByMethod(data, target, options), pack?.analysis ?? { nl, en }[language]);
  }
  return import('./by-method.js').then(({ workOutByMethod }) =>
    workOutByMethod(data, target, { ...options, method }, pack?.analysis ?? language),
  );
}
