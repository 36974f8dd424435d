import type { Explanation, Language, TargetData } from '@hc-roadmap/core';
import type { AddedLanguage } from '../i18n/language-pack.js';
import type { EmbeddedTarget } from '@hc-roadmap/core/embedded';
import { embeddedRoadmap, pick } from './embedded.js';
import type { TargetQuestion } from './target-data.js';

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

/** The explanation of a target of the page's own data. */
export async function explainOwn(data: TargetData, target: string, asked: Asked): Promise<Explanation> {
  const { workOut } = await import('./work-out.js');
  return workOut(data, { ...asked, target, asOf: asked.asOf ?? today() });
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
