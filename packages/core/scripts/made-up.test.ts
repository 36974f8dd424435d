/** The roadmap to learn from is right, says everywhere that it is made up, and is in nothing that is published. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assessTarget } from '../src/assess/target.js';
import { collection } from '../src/collection.js';
import { roadmaps } from '../src/roadmaps.js';
import type { Loaded } from '../src/authoring/load-folder.js';
import { printProblem } from '../src/authoring/problem.js';
import { loadData } from './load.js';

const folder = fileURLToPath(new URL('../../../docs/made-up-roadmap', import.meta.url));

function madeUp(): Exclude<Loaded, { problems: unknown }> {
  const loaded = loadData(folder);
  if ('problems' in loaded) throw new Error(loaded.problems.map(printProblem).join('\n'));
  return loaded;
}

describe('the made-up roadmap in docs', () => {
  it('is right', () => {
    expect(madeUp().roadmaps.map(({ id }) => id)).toEqual(['trees-in-town-2020-2030']);
  });

  it('says in every title, name of an indicator and source that it is made up', () => {
    const {
      roadmaps: [roadmap],
      indicators,
      sources,
      notFound,
    } = madeUp();
    const names = [
      roadmap?.title,
      ...indicators.map(({ name }) => name),
      ...notFound.map(({ what }) => what),
    ];
    for (const name of names) {
      expect(name?.nl).toContain('(verzonnen)');
      expect(name?.en).toContain('(made up)');
    }
    for (const { title, publisher, shortName, url } of sources) {
      for (const text of [title, publisher, shortName]) expect(text).toContain('(verzonnen)');
      expect(new URL(url).hostname).toBe('example.org');
    }
  });

  it('can be assessed like any other', () => {
    const [roadmap] = madeUp().roadmaps;
    if (roadmap === undefined) throw new Error('must be there');
    expect(
      roadmap.targets.map(({ id }) => [id, assessTarget(roadmap, id, { asOf: '2025' }).verdict]),
    ).toEqual([
      ['more-trees', 'on-track'],
      ['watering', 'behind'],
      ['plan', 'not-assessable'],
    ]);
  });

  it('is in no package', () => {
    const published = JSON.stringify([roadmaps, collection]);
    expect(published).not.toMatch(/verzonnen|made up|trees-in-town|example\.org/);
  });
});
