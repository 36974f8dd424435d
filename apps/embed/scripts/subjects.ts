import type { Explanation, Language } from '@hc-roadmap/core';
import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import type { WidgetName } from '@hc-roadmap/elements/server.js';
import { pagePath } from '../src/snippets.js';

/** What one page is about: a widget, and the target that it shows when it shows one. */
export interface Subject {
  readonly name: WidgetName;
  readonly language: Language;
  readonly attributes: Readonly<Record<string, string>>;
  /** What the page is called. */
  readonly title: string;
  /** Without an ending: `nl/hc-target-progress/stem-graduates`. */
  readonly path: string;
}

/** Widgets that show one target, by the kinds of targets that they can show. */
const OF_A_TARGET = {
  'hc-target-progress': () => true,
  'hc-target-chart': isMeasured,
  'hc-second-opinions': () => true,
  'hc-evidence': () => true,
  'hc-milestones': ({ milestones }) => milestones.length > 0,
} as const satisfies Partial<Record<WidgetName, (target: Explanation) => boolean>>;

const OF_A_ROADMAP = [
  'hc-target-list',
  'hc-action-lines',
  'hc-timeline',
  'hc-glossary',
  'hc-roadmap',
] as const satisfies readonly WidgetName[];

/** Every page there is, in a language. */
export async function subjectsIn(language: Language): Promise<Subject[]> {
  const [roadmap] = embeddedRoadmaps;
  const { title } = await roadmap.about();
  const whole = OF_A_ROADMAP.map((name): Subject => ({
    name,
    language,
    attributes: {},
    title: title[language],
    path: pagePath({ name, language }),
  }));
  const targets = await Promise.all(
    roadmap.targets.map(async ({ id, explanation }) => ({
      id,
      explanation: (await explanation[language]()).explanation,
    })),
  );
  const single = targets.flatMap(({ id, explanation }) =>
    namesOf(explanation).map((name): Subject => ({
      name,
      language,
      attributes: { target: id },
      title: explanation.name,
      path: pagePath({ name, language, target: id }),
    })),
  );
  return [...whole, ...single];
}

function namesOf(target: Explanation): (keyof typeof OF_A_TARGET)[] {
  const names = Object.keys(OF_A_TARGET) as (keyof typeof OF_A_TARGET)[];
  return names.filter((name) => OF_A_TARGET[name](target));
}

/** A direction without a number has a chart of its first measure; milestones have none. */
function isMeasured({ milestones }: Explanation): boolean {
  return milestones.length === 0;
}
