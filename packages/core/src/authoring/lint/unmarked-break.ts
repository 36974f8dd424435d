import type { Rule } from './rule.js';
import { readIndicators } from './typed.js';

/** A value with status B stands at a break of its series, so that no line is drawn across it. */
export const unmarkedBreak: Rule = {
  name: 'unmarked-break',
  check: (typed) =>
    readIndicators(typed).flatMap(({ file, indicator }) =>
      indicator.series.flatMap(({ observations, breaks = [] }, series) =>
        observations.flatMap(({ status, period }, index) =>
          status !== 'B' || breaks.some((one) => one.period === period)
            ? []
            : [
                file.problem(
                  ['series', series, 'observations', index, 'status'],
                  `says that the series breaks in ${period}; say so and why under "breaks" of the series`,
                ),
              ],
        ),
      ),
    ),
};
