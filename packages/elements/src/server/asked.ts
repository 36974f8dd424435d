import { RoadmapError } from '@hc-roadmap/core/errors';
import { messagesOf, tagOf } from '../internal/language.js';

/** Attributes of a widget as they are written: `true` is one without a value, and `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * The attributes that a widget gets, with the language that its texts are in.
 *
 * @throws RoadmapError `invalid-argument` for the name of an attribute that is none, and for `src`, which a browser reads.
 */
export function attributesOf(
  name: string,
  attributes: Attributes,
  language = String(attributes['lang']),
): ReadonlyMap<string, string> {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === false ? [] : [[key.toLowerCase(), value === true ? '' : value]],
  );
  const wrong = given.find(
    ([key]) => !/^[a-z][a-z0-9-]*$/.test(key) || key.startsWith('on') || key === 'src',
  );
  if (wrong !== undefined) {
    throw new RoadmapError(
      'invalid-argument',
      `attributes must be those of ${name} but src, got ${wrong[0]}`,
    );
  }
  return new Map([...given, ['lang', tagOf(messagesOf(language))]]);
}
