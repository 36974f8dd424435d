import { expect, it } from 'vitest';
import { problemsWith } from '../../../test/authored.js';

const indicator = `
name: { nl: a, en: b }
definition: { nl: a, en: b }
unit: { kind: count, name: { nl: a, en: b }, singular: { nl: a, en: b }, decimals: 0 }
series: []
`;

it('an id begins with a letter, since formulas and addresses name things by it', () => {
  expect(problemsWith('indicators/4-in-10.yml', indicator)).toEqual([
    'indicators/4-in-10.yml:2:1  (whole file)  id "4-in-10" must be kebab-case and begin with a letter, like coe-civ-capacity; rename the file or the folder that is named so',
  ]);
});
