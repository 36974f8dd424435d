import { expect, it } from 'vitest';
import { problems } from '../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it('a colon that is missing is told as something that who types can look for', () => {
  const [line = ''] = problems([CENTRES, 'unit:\n', 'unit\n']);
  expect(line).toMatch(/^indicators\/centres\.yml:\d+:\d+ {2}\(whole file\) {2}cannot be read as YAML: /);
  expect(line).toContain('look here and in the line above for a colon, quote or bracket that is missing');
  expect(line).not.toContain('at line');
});

it('a tab is told by its name', () => {
  const [line = ''] = problems([CENTRES, '  kind: count', '\tkind: count']);
  expect(line).toContain('is indented with a tab; use spaces');
});
