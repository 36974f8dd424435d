import { duplicateIds, duplicates, duplicateSeries } from '../../internal/references.js';
import { composeCollection, composeRoadmap } from '../compose.js';
import type { Rule } from './rule.js';

/** An id names one thing. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  check(typed) {
    const collection = composeCollection(typed);
    return [
      ...[...duplicates(collection.value.sources, ['sources']), ...duplicateSeries(collection.value)].map(
        ({ path, message }) => collection.problem(path, message),
      ),
      ...[typed.goals, typed.notFound].flatMap((part) =>
        part === null
          ? []
          : duplicates(part.value ?? [], []).map(({ path, message }) => part.file.problem(path, message)),
      ),
      ...typed.roadmaps.flatMap((roadmap) => {
        const composed = composeRoadmap(typed, roadmap);
        if (composed === null) return [];
        return duplicateIds(composed.value).map(({ path, message }) => composed.problem(path, message));
      }),
    ];
  },
};
