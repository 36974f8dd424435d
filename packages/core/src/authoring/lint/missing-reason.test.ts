import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

it('a baseline that we derived or assumed has a reason; one that the roadmap states needs none', () => {
  for (const basis of ['derived', 'assumed']) {
    expect(problems(['targets/double.yml', 'basis: stated }', `basis: ${basis} }`])).toEqual([
      'roadmaps/test-roadmap/targets/double.yml:16:15  measures[0].baseline  is not stated by the roadmap, so it needs a reason',
    ]);
  }
  expect(problems()).toEqual([]);
});
