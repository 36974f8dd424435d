import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it('a series has each period once', () => {
  expect(problems([CENTRES, "'2018'", "'2016'"])).toEqual([
    `${CENTRES}:17:19  series[0].observations[1].period  period "2016" comes after "2016"; put each period once, in order of time (found: "2016")`,
  ]);
});
