import type { Wording } from './issues.js';

/** What to type, by what the schema expects. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, like [a, b] or lines that begin with "- "',
  tuple: 'a list, like [a, b] or lines that begin with "- "',
  object: 'keys with values, indented below it or like { key: value }',
};

type Issue = Parameters<Wording>[0];

/** A key that was typed waits for its value: what is new has such keys, for all that only its author knows. */
export const notFilledIn: Wording = (issue, file) => {
  const what = wanted(issue);
  return what === null || !file.isEmpty(issue.path) ? null : `is not filled in; type ${what}`;
};

/** Something else than what can stand there, or nothing at all. */
export const wrongType: Wording = (issue, file) => {
  const what = wanted(issue);
  if (what === null) return null;
  return file.has(issue.path) ? `must be ${what}` : `is missing; add it: ${what}`;
};

function wanted(issue: Issue): string | null {
  if (issue.code === 'invalid_type') return ofType(issue);
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code !== 'invalid_union' || !issue.message.startsWith('Invalid discriminator')) return null;
  return oneOf([...issue.message.matchAll(/'([^']+)'/g)].map(([, value = '']) => value));
}

function ofType({ message, expected, path }: Extract<Issue, { code: 'invalid_type' }>): string {
  // Where the schema has words of its own, they say more than the type does.
  if (message.startsWith('must be ')) return message.slice('must be '.length);
  const key = path.at(-1);
  if (key === 'nl') return 'the Dutch text';
  if (key === 'en') return 'the English text';
  return EXPECTED[expected] ?? expected;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? String(values[0]) : `one of: ${values.join(', ')}`;
}
