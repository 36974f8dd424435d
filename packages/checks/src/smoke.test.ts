import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { findNodes, runWell } from './support/run.js';

const { folder } = inject('stranger');

interface Said {
  readonly target: string;
  readonly verdict: string;
  readonly nl: string;
  readonly en: string;
  /** The whole explanations, for the comparison. */
  readonly whole: unknown;
}

const program = `
import { assessTarget, en, explain, nl } from '@hc-roadmap/core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
const roadmap = getRoadmap();
const said = roadmap.targets.map(({ id }) => {
  const assessment = assessTarget(roadmap, id, { asOf: '2020-12-31' });
  const whole = [nl, en].map((words) => explain(roadmap, assessment, words));
  return { target: id, verdict: assessment.verdict, nl: whole[0].sentence, en: whole[1].sentence, whole };
});
console.log(JSON.stringify(said));
`;

let said: Record<'machine' | 'pinned', Said[]>;

beforeAll(async () => {
  const script = join(folder, 'smoke.mjs');
  writeFileSync(script, program);
  const nodes = findNodes();
  const [machine, pinned] = await Promise.all(
    [nodes.machine, nodes.pinned].map(
      async (node) => JSON.parse(await runWell(node, [script], folder)) as Said[],
    ),
  );
  said = { machine: machine ?? [], pinned: pinned ?? [] };
});

it('a program of ten lines has every target assessed and explained in both languages', () => {
  expect(said.pinned.map(({ target }) => target)).toEqual([
    'coe-civ-capacity',
    'knowledge-circulation',
    'international-talent',
    'stem-graduates',
  ]);
  for (const { nl, en, verdict } of said.pinned) {
    expect(verdict).toMatch(/^[a-z-]+$/);
    expect(nl).toMatch(/^\p{Lu}.{15,}[.]$/u);
    expect(en).toMatch(/^\p{Lu}.{15,}[.]$/u);
    expect(nl).not.toBe(en);
  }
});

it('every Node says the same, word for word', () => {
  expect(said.machine).toEqual(said.pinned);
});
