import type { Explanation, Language, TargetData } from '@hc-roadmap/core';
import type { AddedLanguage } from '../i18n/language-pack.js';
import type { EmbeddedTarget } from '@hc-roadmap/core/embedded';
import { after, atOnce, type Soon } from './at-once.js';
import { embeddedRoadmap } from './embedded.js';
import { pick } from './pick.js';
import type { TargetQuestion } from './target-data.js';
import type * as WorkOut from './work-out.js';

/** What decides on an explanation; `null` leaves the choice to the roadmap or the day. */
export interface Asked {
  readonly measure: string | null;
  readonly method: string | null;
  readonly asOf: string | null;
  readonly language: Language;
  /** The words of a language that the page has added. */
  readonly pack: AddedLanguage | undefined;
}

const loadWorkOut = (): Promise<typeof WorkOut> => import('./work-out.js');

/** The explanation of a target, wherever its data are. */
export function explainTarget({ data, roadmap, target }: TargetQuestion, asked: Asked): Soon<Explanation> {
  if (data !== null) return explainOwn(data, target ?? data.targets[0]?.id ?? '', asked);
  const { targets } = embeddedRoadmap(roadmap);
  return explainEmbedded(target === null ? targets[0] : pick('target', targets, target), asked);
}

/** The explanation of a target of the page's own data. */
export function explainOwn(data: TargetData, target: string, asked: Asked): Soon<Explanation> {
  return after(atOnce(loadWorkOut), ({ workOut }) =>
    workOut(data, { ...asked, target, asOf: asked.asOf ?? today() }),
  );
}

/** The explanation of an embedded target: the prepared one unless something else is asked for. */
export function explainEmbedded(target: EmbeddedTarget, asked: Asked): Soon<Explanation> {
  const { measure, method, asOf, language, pack } = asked;
  const workOut = (): Soon<Explanation> =>
    after(atOnce(target.data), (data) => explainOwn(data, target.id, asked));
  return pack === undefined && measure === null && method === null && asOf === null
    ? after(atOnce(target.explanation[language]), ({ validFrom, explanation }) =>
        today() >= validFrom ? explanation : workOut(),
      )
    : workOut();
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
