import type { Id } from '../types.js';

/** A source id, and where it is named. */
export interface SourceReference {
  readonly id: Id;
  readonly path: (string | number)[];
}

/** Every source id that a value names, in its lists called `sources` or `statedIn`. */
export function sourceReferences(value: unknown, path: (string | number)[] = []): SourceReference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'sources' || key === 'statedIn') && Array.isArray(child)) {
      return child.map((id, index) => ({ id: String(id), path: [...childPath, index] }));
    }
    return sourceReferences(child, childPath);
  });
}
