import { RoadmapError } from '../errors.js';
import { allMethods } from './all.js';
import type { Method } from './method.js';

/** The methods that are part of this package. */
export type MethodId =
  | 'linear'
  | 'eurostat'
  | 'statcan'
  | 'undesa-cr'
  | 'undesa-2023'
  | 'destatis'
  | 'sdsn'
  | 'escap'
  | 'oecd-distance'
  | 'who-aroc'
  | 'aarr';

/**
 * A method by its id.
 *
 * @param edition The newest one unless another is asked for.
 * @throws RoadmapError `unknown-method` when there is none, with those there are.
 */
export function findMethod(id: MethodId, edition?: string): Method {
  const method = allMethods.find((one) => one.id === id && (edition ?? one.edition) === one.edition);
  if (method !== undefined) return method;
  const known = allMethods.map((one) => (edition === undefined ? one.id : `${one.id} (${one.edition})`));
  const asked = edition === undefined ? id : `${id} (${edition})`;
  throw new RoadmapError(
    'unknown-method',
    `method must be one of ${[...new Set(known)].join(', ')}, got ${asked}`,
  );
}

/** The newest edition of every method. */
export const currentMethods: readonly Method[] = allMethods.filter(
  (method, index) => allMethods.findIndex(({ id }) => id === method.id) === index,
);
