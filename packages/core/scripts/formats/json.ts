import { addressOf, type Dataset } from './dataset.js';

/** Each roadmap whole, and the whole collection. */
export function jsonFiles({
  meta,
  roadmaps,
  indicators,
  goals,
  notFound,
  sources,
}: Dataset): Map<string, string> {
  const described = (schema: string): object => ({ $schema: addressOf(meta, schema), __meta: meta });
  return new Map([
    ...roadmaps.map((roadmap): [string, string] => [
      `roadmaps/${roadmap.id}.json`,
      written({ ...described('schema/roadmap.schema.json'), ...roadmap }),
    ]),
    [
      'collection.json',
      written({
        ...described('schema/collection.schema.json'),
        roadmaps,
        indicators,
        goals,
        notFound,
        sources,
      }),
    ],
  ]);
}

/** The one form in which JSON is written, so that the same data give the same bytes. */
export function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
