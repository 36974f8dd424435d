import type { Language } from '@hc-roadmap/core';
import { RoadmapError } from '@hc-roadmap/core/errors';

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
  language: Language = languageOf(attributes['lang']),
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
  return new Map([...given, ['lang', languageOf(language)]]);
}

/** The language of a tag, as the widgets choose it. */
export function languageOf(tag: string | boolean | null | undefined): Language {
  return /^en(-|$)/i.test(String(tag)) ? 'en' : 'nl';
}
