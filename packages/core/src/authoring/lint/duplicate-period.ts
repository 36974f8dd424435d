import { outOfOrder } from '../../internal/references.js';
import { composeCollection, composeRoadmap } from '../compose.js';
import type { Rule } from './rule.js';

/** A series has each period once, and periods and milestones stand in order of time. */
export const duplicatePeriod: Rule = {
  name: 'duplicate-period',
  check(typed) {
    const collection = composeCollection(typed);
    return [
      ...outOfOrder({ ...collection.value, targets: [] }).map(({ path, message }) =>
        collection.problem(path, message),
      ),
      ...typed.roadmaps.flatMap((roadmap) => {
        const composed = composeRoadmap(typed, roadmap);
        if (composed === null) return [];
        return outOfOrder({ ...composed.value, indicators: [] }).map(({ path, message }) =>
          composed.problem(path, message),
        );
      }),
    ];
  },
};
