import { retiredIds } from '../src/redirects/retired-ids.js';

/** Does something while an id is retired, which no id of the data need be. */
export function whileRetired<Result>(id: string, successor: string, work: () => Result): Result {
  const all = retiredIds as Map<string, string>;
  all.set(id, successor);
  try {
    return work();
  } finally {
    all.delete(id);
  }
}
