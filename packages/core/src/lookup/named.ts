import { RoadmapError, type RoadmapErrorCode } from '../errors.js';
import type { Id } from '../types.js';
import { findRenamed } from './find-renamed.js';
import { nearest } from './nearest.js';

/** More ids than this in one message help nobody. */
const MOST_IDS = 20;

/**
 * Finds what an id names, or throws an error that suggests the nearest id and lists the ids there are. A retired id names
 * what it leads to.
 */
export function named<Item extends { readonly id: Id }>(
  items: readonly Item[],
  id: Id,
  code: RoadmapErrorCode,
  what: string,
): Item {
  const item = findRenamed(items, id);
  if (item !== undefined) return item;
  const ids = items.map((candidate) => candidate.id);
  const meant = nearest(id, ids);
  const suggestion = meant === null ? '' : `; did you mean ${meant}?`;
  const shown = ids.slice(0, MOST_IDS).join(', ') + (ids.length > MOST_IDS ? ', …' : '');
  throw new RoadmapError(code, `${what} must be one of ${shown}, got ${id}${suggestion}`);
}
