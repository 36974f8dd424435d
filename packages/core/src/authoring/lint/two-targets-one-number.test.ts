import { expect, it } from 'vitest';
import { load, problemsWith } from '../../../test/authored.js';

const second = (number: number): string => `
kind: milestone
number: ${number}
name: { nl: a, en: b }
text: { nl: Zo., en: So. }
year: 2020
sources: [report]
milestones:
  - { id: step, date: '2017', name: { nl: a, en: b }, status: done, sources: [report] }
decidedBy: { milestone: step, basis: stated, reason: { nl: a, en: b } }
`;
const FILE = 'roadmaps/test-roadmap/targets/vision.yml';

it('two targets of a roadmap have two numbers', () => {
  expect(load()).toHaveProperty('roadmaps');
  expect(problemsWith(FILE, second(2))).toEqual([]);
  expect(problemsWith(FILE, second(1))).toEqual([
    `${FILE}:3:9  number  target "double" has this number already; give one of the two another (found: 1)`,
  ]);
});
