import { isClose } from '../numbers.js';
import type { Vector } from '../shared.js';

/** How one file of published cases is put to our code. */
export interface Conformance {
  /** The method, or the other part of core, that the file is about. */
  readonly subject: string;
  readonly file: string;
  /** @returns what differs from what was published, in words; nothing when all agrees. */
  readonly check: (vector: Vector<never, never>) => string[];
}

/** Declares the cases of one file with the types that they have. */
export function conformance<Input, Expected>(declared: {
  readonly subject: string;
  readonly file: string;
  readonly check: (vector: Vector<Input, Expected>) => string[];
}): Conformance {
  return declared;
}

/** What differs: numbers by more than 1 part in 10⁹, anything else at all. */
export function differences(actual: unknown, expected: unknown, at = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return isClose(actual, expected) ? [] : [`${at} must be ${expected}, got ${actual}`];
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((item, index) => differences(actual[index], item, `${at}[${index}]`));
  }
  if (isRecord(expected) && isRecord(actual)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(actual[key], value, `${at}.${key}`),
    );
  }
  return actual === expected ? [] : [`${at} must be ${String(expected)}, got ${String(actual)}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
