import type { TargetData } from '../types.js';
import type { IndicatorIdOf, IndicatorNamed } from './ids.js';
import { named } from './named.js';

/**
 * An indicator of a roadmap by its id.
 *
 * @throws RoadmapError `unknown-indicator`, with the nearest id, when there is none of that id.
 */
export function getIndicator<
  const Data extends Pick<TargetData, 'indicators'>,
  const Name extends IndicatorIdOf<Data>,
>(data: Data, id: Name): IndicatorNamed<Name> {
  return named(data.indicators, id, 'unknown-indicator', 'indicator') as IndicatorNamed<Name>;
}
