import type { Reason } from './bump.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * What changed in the form of the data, from two JSON Schemas. A field that may be left out is an addition; whatever
 * else is different narrows or widens what somebody wrote code for.
 */
export function schemaReasons(before: unknown, after: unknown): readonly Reason[] {
  const all = reasonsAt(before, after, 'a roadmap');
  return [...new Map(all.map((reason) => [`${reason.bump} ${reason.what}`, reason])).values()];
}

function reasonsAt(before: unknown, after: unknown, path: string): readonly Reason[] {
  if (!isSchema(before) || !isSchema(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [changed(path)];
  }
  const [old, now] = [properties(before), properties(after)];
  const required = Array.isArray(after['required']) ? after['required'] : [];
  const wasRequired = Array.isArray(before['required']) ? before['required'] : [];
  return [
    ...Object.keys({ ...before, ...after })
      .filter((key) => !['properties', 'required', 'description', 'title'].includes(key))
      .flatMap((key) => reasonsAt(before[key], after[key], path)),
    ...Object.keys({ ...old, ...now }).flatMap((name): readonly Reason[] => {
      const at = `${path}.${name}`;
      if (!(name in now)) return [{ bump: 'major', what: `${at} is gone from the model` }];
      if (!(name in old)) {
        return required.includes(name)
          ? [{ bump: 'major', what: `${at} has to be there now` }]
          : [{ bump: 'minor', what: `${at} is new in the model` }];
      }
      if (required.includes(name) !== wasRequired.includes(name)) return [changed(at)];
      return reasonsAt(old[name], now[name], at);
    }),
  ];
}

function changed(path: string): Reason {
  return { bump: 'major', what: `the type of ${path} is narrower or wider` };
}

function properties(schema: Schema): Schema {
  return isSchema(schema['properties']) ? schema['properties'] : {};
}

/** A list, such as that of the kinds of targets, is read by its places. */
function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
