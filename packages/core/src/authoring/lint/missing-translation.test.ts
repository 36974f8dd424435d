import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it('a text without one of the two languages says which', () => {
  expect(problems([CENTRES, '{ nl: centra, en: centres }', '{ en: centres }'])).toEqual([
    `${CENTRES}:1:7  name.nl  the Dutch text is missing; every text is in Dutch (nl) and in English (en)`,
  ]);
});

it('a text without words is none', () => {
  expect(problems([CENTRES, '{ nl: centra, en: centres }', "{ nl: centra, en: ' ' }"])).toEqual([
    `${CENTRES}:1:25  name.en  has no words in it; write the text or remove the key (found: " ")`,
  ]);
});
