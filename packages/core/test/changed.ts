import { getRoadmap } from '../src/roadmaps.js';
import { roadmapSchema } from '../src/schema.js';

/** A new value for a place, or what to make of the list that stands there. */
export type Change = string | number | boolean | null | undefined | object | ((list: unknown[]) => unknown);

/** The real roadmap with another value at one place: `changed('targets.0.kind', 'wish')`. `undefined` removes. */
export function changed(path: string, change: Change): unknown {
  const roadmap: unknown = structuredClone(getRoadmap());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<unknown>((inner, key) => record(inner)[key], roadmap);
  const value: unknown = typeof change === 'function' ? change(list(record(place)[last])) : change;
  if (value === undefined) Reflect.deleteProperty(record(place), last);
  else record(place)[last] = value;
  return roadmap;
}

/** What the schema has against a value, as `path: message`. */
export function problemsOf(value: unknown): string[] {
  const issues = roadmapSchema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The same list with its first item once more, at the end. */
export function firstAgain(items: unknown[]): unknown[] {
  return [...items, structuredClone(items[0])];
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('the path leads nowhere');
  return value as Record<string, unknown>;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
