import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

it.each([
  ["https://example.org/a'b", `\"'\"`, '%27'],
  ['https://example.org/a"b', String.raw`"\""`, '%22'],
  ['https://example.org/a`b', '"`"', '%60'],
  ['https://example.org/<b>', '"<"', '%3C'],
])('the address %s says how to write what is in it', (url, character, encoded) => {
  const typed = `'${url.replaceAll("'", "''")}'`;
  const found = problems(['sources.yml', 'https://example.org/report', typed]);
  expect(found).toEqual([
    `sources.yml:5:8  [0].url  has the character ${character} in it; write it as ${encoded} (found: ${JSON.stringify(url)})`,
  ]);
});

it('the address of the detailed description is one too', () => {
  expect(problems(['roadmap.yml', 'https://example.org/', '"https://example.org/\'"'])).toEqual([
    expect.stringContaining('detailedDescription.url  has the character'),
  ]);
});
