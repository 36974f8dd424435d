import type { Id } from '../types.js';

interface Named {
  readonly id: Id;
}

/** Where each id stands in a list, worked out once for each list: to search a long one for every id would take its square. */
const placesIn = new WeakMap<readonly Named[], Map<Id, number>>();

/** What an id names in a list; of two with one id the first. */
export function findById<Item extends Named>(items: readonly Item[], id: Id): Item | undefined {
  let places = placesIn.get(items);
  if (places === undefined) {
    // From the last to the first, so that of two with one id the first counts.
    places = new Map(items.map((item, place) => [item.id, place] as const).reverse());
    placesIn.set(items, places);
  }
  const item = items[places.get(id) ?? -1];
  // A list that was changed since is searched as it is now.
  return item?.id === id ? item : items.find((one) => one.id === id);
}
