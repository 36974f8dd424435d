import { byId } from '../assess/lookup.js';
import type { Id, Source } from '../types.js';
import type { ExplainedSource } from './explanation.js';

/**
 * Sources as a reader meets them, in the order of their ids.
 *
 * @throws RoadmapError `dangling-reference` when one is not in the data.
 */
export function explainSources(
  data: { readonly sources: readonly Source[] },
  ids: readonly Id[],
): ExplainedSource[] {
  return ids.map((id) => {
    const { shortName, url } = byId(data.sources, id, 'dangling-reference', 'source');
    return { id, shortName, url };
  });
}
