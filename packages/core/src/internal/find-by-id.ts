import { redirect } from '../redirects/redirect.js';
import type { Id } from '../types.js';

interface Named {
  readonly id: Id;
}

/** Where each id stands in a list, worked out once for each list: to search a long one for every id would take its square. */
const placesIn = new WeakMap<readonly Named[], ReadonlyMap<Id, number>>();

/**
 * What an id names in a list, or what it leads to when it was retired. An id that the list has is never redirected: a
 * roadmap of somebody else may use what we have retired.
 *
 * @param within Id of the target, where the list is of its measures: these are retired as `target/measure`.
 */
export function findById<Item extends Named>(items: readonly Item[], id: Id, within?: Id): Item | undefined {
  return find(items, id) ?? find(items, successor(id, within));
}

function successor(id: Id, within: Id | undefined): Id {
  return within === undefined ? redirect(id) : redirect(`${within}/${id}`).slice(within.length + 1);
}

function find<Item extends Named>(items: readonly Item[], id: Id): Item | undefined {
  // From the last to the first, so that of two with one id the first counts.
  const places =
    placesIn.get(items) ?? new Map(items.map((item, place) => [item.id, place] as const).reverse());
  placesIn.set(items, places);
  const item = items[places.get(id) ?? -1];
  // A list that was changed since is searched as it is now.
  return item?.id === id ? item : items.find((one) => one.id === id);
}
