import { RoadmapError } from '../../errors.js';
import { checkNumber } from '../../methods/check.js';
import { colorOfRescaled, type SdsnColor } from './score.js';

/** An indicator of a goal: see `sdsnRescaled` and `sdsnColor`. */
export interface ColoredIndicator {
  /** 0 to 3. */
  readonly rescaled: number;
  readonly color: Exclude<SdsnColor, 'grey'>;
}

/**
 * The colour of a goal by its two worst indicators, as the dashboards of the Sustainable Development Report show it.
 *
 * For: a warning that one good indicator cannot hide. Not for: comparing goals in numbers, or few indicators: the more a
 * goal has, the worse its two worst are.
 *
 * The mean of the two lowest rescaled values: [2, 3] green, [1.5, 2) yellow, [1, 1.5) orange, [0, 1) red. Green asks that
 * both are green, else it is yellow; red asks that both are red, else it is orange. A single indicator gives its own
 * colour. With figures for less than half of the indicators, or for none, the goal is grey.
 *
 * @param indicators All that the goal has; `null` for those without a figure, which are left out of the mean.
 * @throws RoadmapError `invalid-argument` for a rescaled value outside 0 to 3, `invalid-number` for one that is not
 *   finite.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex); 443 of 486 published
 *   goal colours come out, of the others not all indicators could be matched
 */
export function twoWorst(indicators: readonly (ColoredIndicator | null)[]): SdsnColor {
  let worst: ColoredIndicator | null = null;
  let second: ColoredIndicator | null = null;
  let known = 0;
  indicators.forEach((indicator, index) => {
    if (indicator === null) return;
    checkRescaled(`indicators[${index}].rescaled`, indicator.rescaled);
    known += 1;
    if (worst === null || indicator.rescaled < worst.rescaled) {
      second = worst;
      worst = indicator;
    } else if (second === null || indicator.rescaled < second.rescaled) {
      second = indicator;
    }
  });
  return known * 2 < indicators.length ? 'grey' : colorOfPair(worst, second);
}

function colorOfPair(worst: ColoredIndicator | null, second: ColoredIndicator | null): SdsnColor {
  if (worst === null) return 'grey';
  if (second === null) return worst.color;
  const both = (color: SdsnColor): boolean => worst.color === color && second.color === color;
  const color = colorOfRescaled((worst.rescaled + second.rescaled) / 2);
  if (color === 'green') return both('green') ? 'green' : 'yellow';
  if (color === 'red') return both('red') ? 'red' : 'orange';
  return color;
}

function checkRescaled(name: string, value: number): void {
  checkNumber(name, value);
  if (value < 0 || value > 3) {
    throw new RoadmapError('invalid-argument', `${name} must be from 0 to 3, got ${value}`);
  }
}
