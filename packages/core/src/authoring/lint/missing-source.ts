import type { Rule } from './rule.js';
import { readIndicators } from './typed.js';

/** Every observation names its source, itself or through its series. */
export const missingSource: Rule = {
  name: 'missing-source',
  check: (typed) =>
    readIndicators(typed).flatMap(({ file, indicator }) =>
      indicator.series.flatMap(({ observations }, series) => {
        const without = observations.flatMap(({ sources, period }, index) =>
          sources.length > 0 ? [] : [{ index, period }],
        );
        if (without.length > 1 && without.length === observations.length) {
          return [
            file.problem(['series', series], 'has no source; name it once for the series, under "sources"'),
          ];
        }
        return without.map(({ index, period }) =>
          file.problem(
            ['series', series, 'observations', index],
            `the value of ${period} has no source; name it in the observation or once for the series`,
          ),
        );
      }),
    ),
};
