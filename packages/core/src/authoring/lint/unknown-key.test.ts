import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

it('a key that there is not is told once for each', () => {
  expect(problems(['indicators/centres.yml', 'unit:', 'colour: red\nweight: 1\nunit:'])).toEqual([
    'indicators/centres.yml:3:9  colour  unknown key; remove it or correct its name (found: "red")',
    'indicators/centres.yml:4:9  weight  unknown key; remove it or correct its name (found: 1)',
  ]);
});
