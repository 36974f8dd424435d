import type { Explanation, Language, TargetData } from '@hc-roadmap/core';
import type { AddedLanguage } from '../i18n/language-pack.js';
import type { EmbeddedTarget } from '@hc-roadmap/core/embedded';
import { embeddedRoadmap, pick } from './embedded.js';
import type { TargetQuestion } from './target-data.js';
import type { Question } from './work-out.js';

/** What decides on an explanation; `null` leaves the choice to the roadmap or the day. */
export interface Asked {
  readonly measure: string | null;
  readonly method: string | null;
  readonly asOf: string | null;
  readonly language: Language;
  /** The words of a language that the page has added. */
  readonly pack: AddedLanguage | undefined;
}

/** The explanation of a target, wherever its data are. */
export function explainTarget({ data, roadmap, target }: TargetQuestion, asked: Asked): Promise<Explanation> {
  if (data !== null) return explainOwn(data, target ?? data.targets[0]?.id ?? '', asked);
  const { targets } = embeddedRoadmap(roadmap);
  return explainEmbedded(target === null ? targets[0] : pick('target', targets, target), asked);
}

/** A reader who moves a date gets many answers; the oldest are then not worth their memory. */
const MOST_ANSWERS = 100;
/** Widgets that ask the same of the same data share one answer: it is worked out once. */
const answers = new WeakMap<TargetData, Map<string, Promise<Explanation>>>();

/** The explanation of a target of the page's own data. */
export function explainOwn(data: TargetData, target: string, asked: Asked): Promise<Explanation> {
  const question = { ...asked, target, asOf: asked.asOf ?? today() };
  // The words of a page are its own to change.
  if (asked.pack !== undefined) return load(data, question);
  const known = answers.get(data) ?? new Map<string, Promise<Explanation>>();
  answers.set(data, known);
  const { measure, method, asOf, language } = question;
  const key = JSON.stringify([target, measure, method, asOf, language]);
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size === MOST_ANSWERS) known.clear();
  const answer = load(data, question);
  known.set(key, answer);
  // What could not be loaded can be asked for again.
  answer.catch(() => known.delete(key));
  return answer;
}

async function load(data: TargetData, question: Question): Promise<Explanation> {
  const { workOut } = await import('./work-out.js');
  return workOut(data, question);
}

/** The explanation of an embedded target: the prepared one unless something else is asked for. */
export async function explainEmbedded(target: EmbeddedTarget, asked: Asked): Promise<Explanation> {
  const { measure, method, asOf, language, pack } = asked;
  if (pack === undefined && measure === null && method === null && asOf === null) {
    const { validFrom, explanation } = await target.explanation[language]();
    if (today() >= validFrom) return explanation;
  }
  return explainOwn(await target.data(), target.id, asked);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
