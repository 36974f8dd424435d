/** A list of terms that an address can lead to. */
export interface Addressed {
  /** Brings a term into view and puts the focus on it; false when the list does not have it. */
  readonly goTo: (term: string) => boolean;
}

const PREFIX = '#hc-term-';

/** The lists on the page, in the order in which they came. */
const lists = new Set<Addressed>();
/** The address that has been answered: a list that comes later does not take the reader away again. */
let answered: string | null = null;

/** From now on the list answers addresses such as `#hc-term-coe`. A browser cannot: it does not look into shadow roots. */
export function listen(list: Addressed): void {
  if (lists.size === 0) {
    addEventListener('hashchange', follow);
    // Of a second click on the same link only this event tells.
    addEventListener('popstate', follow);
  }
  lists.add(list);
}

export function stopListening(list: Addressed): void {
  lists.delete(list);
  if (lists.size > 0) return;
  removeEventListener('hashchange', follow);
  removeEventListener('popstate', follow);
  answered = null;
}

/** Answers the address of the page, unless a list has done so already. To be called when a list has got its terms. */
export function answer(): void {
  if (answered === location.hash || !location.hash.startsWith(PREFIX)) return;
  const term = location.hash.slice(PREFIX.length);
  // The first list that has the term, and no other.
  if ([...lists].some((list) => list.goTo(term))) answered = location.hash;
}

function follow(): void {
  answered = null;
  answer();
}
