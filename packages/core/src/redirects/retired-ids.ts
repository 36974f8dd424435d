// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

/** Retired ids with the id that each leads to. */
export const retiredIds: ReadonlyMap<string, string> = new Map<string, string>([]);
