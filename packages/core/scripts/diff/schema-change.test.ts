import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaReasons } from './schema-change.js';

const form = (more: z.ZodRawShape = {}): unknown =>
  z.toJSONSchema(
    z.strictObject({
      id: z.string(),
      list: z.array(z.strictObject({ status: z.enum(['A', 'P']), ...more })),
    }),
  );
const bumps = (before: unknown, after: unknown): string[] =>
  schemaReasons(before, after).map(({ bump, what }) => `${bump}: ${what}`);

describe('a model', () => {
  it('that stays the same asks for nothing', () => {
    expect(bumps(form(), form())).toEqual([]);
  });

  it('with a field more that may be left out is an addition', () => {
    expect(bumps(form(), form({ note: z.string().exactOptional() }))).toEqual([
      'minor: a roadmap.list.note is new in the model',
    ]);
  });

  it('with a field more that has to be there breaks', () => {
    expect(bumps(form(), form({ note: z.string() }))).toEqual([
      'major: a roadmap.list.note has to be there now',
    ]);
  });

  it('with a field less breaks', () => {
    expect(bumps(form({ note: z.string().exactOptional() }), form())).toEqual([
      'major: a roadmap.list.note is gone from the model',
    ]);
  });

  it('with a code more or less breaks, because somebody may have written a line for each', () => {
    const wider = form({ status: z.enum(['A', 'B', 'P']) });
    for (const change of [bumps(form(), wider), bumps(wider, form())])
      expect(change).toEqual(['major: the type of a roadmap.list.status is narrower or wider']);
  });

  it('with a field that no longer may be left out breaks, and so does the other way round', () => {
    const loose = form({ note: z.string().exactOptional() });
    const strict = form({ note: z.string() });
    for (const change of [bumps(loose, strict), bumps(strict, loose)])
      expect(change).toEqual(['major: the type of a roadmap.list.note is narrower or wider']);
  });
});
