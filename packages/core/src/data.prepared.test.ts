/** What the package prepared is what a page would have worked out itself. */
import { describe, expect, it } from 'vitest';
import { assessTarget } from './assess/target.js';
import { embeddedRoadmaps } from './embedded.js';
import { explain } from './explain/explain.js';
import type { Explanation } from './explain/explanation.js';
import { getRoadmap, roadmaps } from './roadmaps.js';
import type { TargetData } from './types.js';
import { en } from './words/en.js';
import { nl } from './words/nl.js';

const prepared = embeddedRoadmaps.flatMap(({ id: roadmap, targets }) =>
  targets.flatMap((target) =>
    [nl, en].map((words) => ({ roadmap, target, words, name: `${target.id} in ${words.language}` })),
  ),
);

/** The first day there is: what is said from then on does not depend on the day. */
const ALWAYS = '0001-01-01';

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe.each(prepared)('$name', ({ roadmap, target, words }) => {
  const on = (data: TargetData, asOf: string): Explanation =>
    explain(data, assessTarget(data, target.id, { asOf }), words);

  it('holds from its first day on, for the whole roadmap and for the slice that a page loads', async () => {
    const { validFrom, explanation } = await target.explanation[words.language]();
    for (const data of [getRoadmap(roadmap), await target.data()]) {
      for (const asOf of [validFrom, '2026-11-23', '9999-12-31']) {
        expect(on(data, asOf)).toEqual(explanation);
      }
    }
  });

  it('does not hold the day before, or has always held', async () => {
    const { validFrom, explanation } = await target.explanation[words.language]();
    const whole = getRoadmap(roadmap);
    if (validFrom === ALWAYS) {
      for (const asOf of ['1900', '2019', '2023', '2024']) expect(on(whole, asOf)).toEqual(explanation);
    } else expect(on(whole, dayBefore(validFrom))).not.toEqual(explanation);
  });

  it('the slice says the same as the whole roadmap also before', async () => {
    const slice = await target.data();
    for (const asOf of ['2014', '2015', '2016', '2017-12', '2019', '2020-06-30']) {
      expect(on(slice, asOf)).toEqual(on(getRoadmap(roadmap), asOf));
    }
  });
});

it('the parts are those of the whole: every roadmap, its targets in order, its action lines', async () => {
  expect(embeddedRoadmaps.map(({ id }) => id)).toEqual(roadmaps.map(({ id }) => id));
  for (const { id, targets, actionLines } of embeddedRoadmaps) {
    const roadmap = getRoadmap(id);
    expect(targets.map((target) => target.id)).toEqual(roadmap.targets.map((target) => target.id));
    expect((await actionLines()).actionLines).toEqual(roadmap.actionLines);
    for (const target of targets) {
      const { id: of, targets: held } = await target.data();
      expect([of, held]).toEqual([id, roadmap.targets.filter((one) => one.id === target.id)]);
    }
  }
});

it('the action lines come with every source and target name that they need', async () => {
  for (const { id, actionLines } of embeddedRoadmaps) {
    const { sources, targetNames, actionLines: lines } = await actionLines();
    const named = lines.flatMap((line) => line.sources);
    expect(new Set(sources.map((source) => source.id))).toEqual(new Set(named));
    expect(targetNames).toEqual(
      getRoadmap(id).targets.map((target) => ({ id: target.id, name: target.name })),
    );
  }
});

it('a page that names no roadmap goes on showing the one that it was made for, also when roadmaps are added', () => {
  expect(embeddedRoadmaps[0].id).toBe('human-capital-topsectoren-2016-2020');
});

it('the default roadmap is the first one', () => {
  expect(getRoadmap()).toBe(roadmaps[0]);
  expect(getRoadmap(roadmaps[0].id)).toBe(roadmaps[0]);
});
