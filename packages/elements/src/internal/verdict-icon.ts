import type { Verdict } from '@hc-roadmap/core';
import { svg, type SVGTemplateResult } from 'lit';

/** On a square of 24: eight shapes that differ without colour: a filled outline, and the sign in it. */
export const SHAPES: Readonly<Record<Verdict, readonly [outline: string, sign: string]>> = {
  achieved: ['M12 1a11 11 0 1 0 .01 0z', 'M7 12.5l3.4 3.4L17 8.5'],
  'on-track': ['M12 1l11.5 21H.5z', 'M12 18v-7m-3 3l3-3 3 3'],
  behind: ['M12 0l12 12-12 12L0 12z', 'M12 6.5v7m0 2.5v2'],
  'off-track': ['M12 23L.5 2h23z', 'M12 6v7m-3-3l3 3 3-3'],
  'moving-away': ['M0 12L10 1v6h13v10H10v6z', ''],
  missed: ['M1 1h22v22H1z', 'M7 7l10 10M17 7L7 17'],
  mixed: ['M8 4h8a8 8 0 0 1 0 16H8A8 8 0 0 1 8 4z', 'M7 12h10'],
  'not-assessable': ['M12 1a11 11 0 1 0 .01 0zM12 4a8 8 0 1 1-.01 0z', ''],
};

/** The shape of a verdict. It says nothing to a screen reader: the verdict's word stands beside it. */
export function verdictIcon(verdict: Verdict): SVGTemplateResult {
  const [outline, sign] = SHAPES[verdict];
  return svg`<svg class="icon ${verdict}" viewBox="0 0 24 24" aria-hidden="true"><path d=${outline} /><path d=${sign} class="sign" /></svg>`;
}
