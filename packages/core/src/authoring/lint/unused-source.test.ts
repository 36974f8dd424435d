import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

it('a source that nothing refers to is told', () => {
  const second =
    "vintage: '2016'\n- { id: book, title: a, publisher: b, shortName: c, url: 'https://a.org', vintage: d }\n";
  const added = ['sources.yml', "vintage: '2016'\n", second] as const;
  expect(problems(added)).toEqual([
    'sources.yml:7:9  [1].id  nothing refers to this source; name it where it was used, or remove it (found: "book")',
  ]);
  expect(problems(added, ['roadmap.yml', 'statedIn: [report]', 'statedIn: [report, book]'])).toEqual([]);
});
