/** What is wrong with the form of a file, in words that say what to do. */
import type { z } from 'zod';
import type { AuthoredFile, Path } from '../authored-file.js';
import type { Problem } from '../problem.js';
import { emptyText, missingTranslation } from './missing-translation.js';
import { unquotedCode } from './unquoted-code.js';

export const UNKNOWN_KEY = 'unknown key; remove it or correct its name';

/** Words an issue better than the schema does; `null` when it is about something else. */
export type Wording = (issue: z.core.$ZodIssue, file: AuthoredFile) => string | null;

const WORDINGS: readonly Wording[] = [missingTranslation, emptyText, unquotedCode];

/** One problem for each thing that is wrong: unknown keys are named one by one. */
export function wordIssue(issue: z.core.$ZodIssue, file: AuthoredFile): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => file.problem([...issue.path, key] as Path, UNKNOWN_KEY));
  }
  const worded = WORDINGS.reduce<string | null>((found, word) => found ?? word(issue, file), null);
  return [file.problem(issue.path, worded ?? issue.message)];
}
