import type { Rule } from './rule.js';
import { readIndicators } from './typed.js';

/** Every observation names its source, itself or through its series. */
export const missingSource: Rule = {
  name: 'missing-source',
  check: (typed) =>
    readIndicators(typed).flatMap(({ file, indicator }) =>
      indicator.series.flatMap(({ observations }, series) =>
        observations.flatMap(({ sources, period }, index) =>
          sources.length > 0
            ? []
            : [
                file.problem(
                  ['series', series, 'observations', index],
                  `the value of ${period} has no source; name it in the observation or once for the series`,
                ),
              ],
        ),
      ),
    ),
};
