import type { Rule } from './rule.js';

const UNSAFE = /["'`<>\\\s]/;

/** An address can stand in any attribute of any page: a quote in it is written `%22` or `%27`. */
export const unsafeAddress: Rule = {
  name: 'unsafe-address',
  check: (typed) => [
    ...(typed.sources.value ?? []).flatMap(({ url }, index) =>
      UNSAFE.test(url) ? [typed.sources.file.problem([index, 'url'], message(url))] : [],
    ),
    ...typed.roadmaps.flatMap(({ profile: { file, value } }) =>
      value !== undefined && UNSAFE.test(value.detailedDescription.url)
        ? [file.problem(['detailedDescription', 'url'], message(value.detailedDescription.url))]
        : [],
    ),
  ],
};

function message(url: string): string {
  const [character = ''] = UNSAFE.exec(url) ?? [];
  return `has the character ${JSON.stringify(character)} in it; write it as ${encoded(character)}`;
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
