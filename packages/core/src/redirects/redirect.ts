import type { Id } from '../types.js';
import { retiredIds } from './retired-ids.js';

/**
 * The id that an id leads to: itself, or its successor when it was retired. A series is named with its indicator:
 * `ppp-centres/main`.
 */
export function redirect(id: Id): Id {
  return retiredIds.get(id) ?? id;
}
