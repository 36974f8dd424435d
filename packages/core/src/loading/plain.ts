import type { RoadmapProblem } from './invalid-roadmap.js';

/** How much of a value is looked at. */
export interface PlainLimits {
  readonly maxCharacters: number;
  readonly maxDepth: number;
}

/** Keys that are more than data in JavaScript: what copies them can change what all objects have in common. */
const KEYS_OF_OBJECTS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string | number;
  readonly parent: Place | null;
}

/**
 * The first reason why a value is not plain data of an ordinary size, or `null`. It walks with a list of its own, so that
 * no depth can exhaust the stack, and stops at the limits, so that a value that contains itself ends as well.
 */
export function findNotPlain(
  value: unknown,
  { maxCharacters, maxDepth }: PlainLimits,
): RoadmapProblem | null {
  const places: Place[] = [{ value, depth: 0, key: '', parent: null }];
  // No more than it would be as JSON: every value is at least one character.
  let characters = 0;
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value: here, depth } = place;
    characters += typeof here === 'string' ? here.length : 1;
    if (typeof here === 'number' && !Number.isFinite(here)) {
      return at(place, `must be a finite number, got ${here}`);
    }
    if (typeof here === 'object' && here !== null) {
      if (!isPlain(here)) return at(place, 'must be a plain object or a list');
      if (depth >= maxDepth) return at(place, `is nested deeper than ${maxDepth} levels`);
      const keys = Object.keys(here);
      // The schema walks a list to its end, and one without items can be four billion long.
      if (Array.isArray(here) && keys.length < here.length) return at(place, 'must be a list without gaps');
      for (const key of keys) {
        const index = Array.isArray(here) ? Number(key) : key;
        const inner = {
          value: Reflect.get(here, key) as unknown,
          depth: depth + 1,
          key: index,
          parent: place,
        };
        if (KEYS_OF_OBJECTS.has(key)) return at(inner, `must not have the key "${key}"; remove it`);
        if (typeof index === 'string') characters += key.length;
        places.push(inner);
        if (characters + places.length > maxCharacters) return tooLarge(maxCharacters);
      }
    }
    if (characters > maxCharacters) return tooLarge(maxCharacters);
  }
  return null;
}

export function tooLarge(maxCharacters: number): RoadmapProblem {
  return { path: [], message: `is larger than ${maxCharacters} characters` };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another window has another prototype, which in its turn has none.
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function at(place: Place, message: string): RoadmapProblem {
  const path: (string | number)[] = [];
  for (let one = place; one.parent !== null; one = one.parent) path.unshift(one.key);
  return { path, message };
}
