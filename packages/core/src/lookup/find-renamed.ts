import { redirect } from '../redirects/redirect.js';
import type { Id } from '../types.js';
import { findById } from './find-by-id.js';

/**
 * What an id names in a list, also when it was retired and leads to another.
 *
 * @param within What the list is in, where an id is of that alone: `ppp-centres/`.
 */
export function findRenamed<Item extends { readonly id: Id }>(
  items: readonly Item[],
  id: Id,
  within = '',
): Item | undefined {
  return findById(items, id) ?? findById(items, redirect(within + id).slice(within.length));
}
