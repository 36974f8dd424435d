import { expect, it } from 'vitest';
import { problems, problemsWith } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it('a source, a series and a target have an id of their own', () => {
  const again =
    '  - { id: main, name: { nl: a, en: b }, geo: NL, level: all, definition: { nl: a, en: b }, observations: [] }\n';
  expect(problems([CENTRES, 'value: 150 }\n', `value: 150 }\n${again}`])).toEqual([
    `${CENTRES}:18:11  series[1].id  id "main" is used twice; give one of the two another id (found: "main")`,
  ]);
});

it('so does what was not found', () => {
  const item = '- { id: baseline, what: { nl: a, en: b } }\n';
  expect(problemsWith('not-found.yml', item + item)).toEqual([
    'not-found.yml:2:9  [1].id  id "baseline" is used twice; give one of the two another id (found: "baseline")',
  ]);
});
