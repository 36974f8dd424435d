import type { Rule } from './rule.js';

/** Each target of a roadmap has a number of its own. */
export const twoTargetsOneNumber: Rule = {
  name: 'two-targets-one-number',
  check: (typed) =>
    typed.roadmaps.flatMap(({ targets }) =>
      targets.flatMap(({ file, value }, index) => {
        const other = targets.slice(0, index).find((one) => one.value?.number === value?.number);
        return value === undefined || other === undefined
          ? []
          : [
              file.problem(
                ['number'],
                `target "${other.id}" has this number already; give one of the two another`,
              ),
            ];
      }),
    ),
};
