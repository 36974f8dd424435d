import { missingReasons } from '../../internal/references.js';
import { composeRoadmap } from '../compose.js';
import type { Rule } from './rule.js';

/** A baseline that we chose says why. */
export const missingReason: Rule = {
  name: 'missing-reason',
  check: (typed) =>
    typed.roadmaps.flatMap((roadmap) => {
      const composed = composeRoadmap(typed, roadmap);
      if (composed === null) return [];
      return missingReasons(composed.value).map(({ path, message }) => composed.problem(path, message));
    }),
};
