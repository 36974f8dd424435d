import { roadmapSchema } from '../schema.js';
import type { Roadmap } from '../types.js';
import { InvalidRoadmapError, type RoadmapProblem } from './invalid-roadmap.js';
import { findNotPlain, tooLarge } from './plain.js';

/**
 * The version of the form of a roadmap that this package reads. It has nothing to do with the release in `__meta`: most
 * releases have the same form. A file without it has form 1, so a form that is not this one always says so.
 */
const SCHEMA_VERSION = 1;

/** How many characters of a wrong version a message shows: it may be anything. */
const MOST_SHOWN = 40;

export interface LoadOptions {
  /** What the roadmap is called in a message: `src /own.json`. */
  readonly name?: string;
  /** How many characters of JSON it may be; 5 million when absent. */
  readonly maxCharacters?: number;
  /** How deep objects and lists may lie in each other; 32 when absent. A roadmap needs 9. */
  readonly maxDepth?: number;
}

/**
 * A roadmap from JSON that nobody here has seen: a text, or what `JSON.parse` made of one. Nothing of it is used before all
 * of it is right: its size and depth, keys that objects have of their own, numbers, the version of its form
 * (`schemaVersion`, which may be absent), and every value and reference in it.
 *
 * @throws InvalidRoadmapError `invalid-roadmap`, with every problem and the path to it.
 */
export function loadRoadmap(json: unknown, options: LoadOptions = {}): Roadmap {
  const { name = 'what was given', maxCharacters = 5_000_000, maxDepth = 32 } = options;
  const refuse = (problems: readonly RoadmapProblem[]): never => {
    throw new InvalidRoadmapError(name, problems);
  };
  if (typeof json === 'string' && json.length > maxCharacters) return refuse([tooLarge(maxCharacters)]);
  const value = typeof json === 'string' ? parse(json, refuse) : json;
  const notPlain = findNotPlain(value, { maxCharacters, maxDepth });
  if (notPlain !== null) return refuse([notPlain]);
  const { success, data, error } = roadmapSchema.safeParse(withoutDescription(value, refuse));
  return success
    ? data
    : refuse(error.issues.map(({ path, message }) => ({ path: path.map(plainKey), message })));
}

function parse(text: string, refuse: (problems: readonly RoadmapProblem[]) => never): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse([{ path: [], message: `is not JSON: ${String(error)}` }]);
  }
}

/** What a published file says about itself is no part of the roadmap. The version says how to read the rest. */
function withoutDescription(value: unknown, refuse: (problems: readonly RoadmapProblem[]) => never): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const described = value as Record<string, unknown>;
  const { schemaVersion = SCHEMA_VERSION, $schema, __meta, ...roadmap } = described;
  if (schemaVersion === SCHEMA_VERSION) return roadmap;
  const got = JSON.stringify(schemaVersion).slice(0, MOST_SHOWN);
  const message = `must be ${SCHEMA_VERSION}, got ${got}; a newer release may know it`;
  return refuse([{ path: ['schemaVersion'], message }]);
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}
