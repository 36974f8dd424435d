import type { YAMLError } from 'yaml';

/** What the reader of YAML says in its own terms, in those of who types. */
const TOLD: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'the key stands here a second time; remove one of the two',
  TAB_AS_INDENT: 'is indented with a tab; use spaces',
};

/** The slip is often a line before the place where the text stops making sense. */
const LOOK =
  'look here and in the line above for a colon, quote or bracket that is missing, or another indentation';

/** What is wrong with a text that is no YAML. The place is told beside it, so it is left out here. */
export function syntaxMessage({ code, message }: YAMLError): string {
  const [first = message] = message.split('\n');
  return TOLD[code] ?? `cannot be read as YAML: ${first.replace(/ at line \d+, column \d+:?$/, '')}; ${LOOK}`;
}
