// From its own entry: from the index a bundler would put the calculations in the same chunk.
import { RoadmapError } from '@hc-roadmap/core/errors';

/** The one of an id, or an error that tells the developer which ids there are. */
export function pick<Item extends { readonly id: string }>(
  what: 'roadmap' | 'target' | 'edition' | 'term',
  items: readonly Item[],
  id: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (found !== undefined) return found;
  const known = items.map((item) => item.id).join(', ');
  throw new RoadmapError(`unknown-${what}`, `${what} must be one of ${known}, got ${id}`);
}
