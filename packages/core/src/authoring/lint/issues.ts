/** What is wrong with the form of a file, in words that say what to do. */
import type { z } from 'zod';
import type { AuthoredFile, Path } from '../authored-file.js';
import type { Problem, ProblemCode } from '../problem.js';
import { emptyText, missingTranslation } from './missing-translation.js';
import { outsideLimits } from './outside-limits.js';
import { unquotedCode } from './unquoted-code.js';
import { notFilledIn, wrongType } from './wrong-type.js';

/** Words an issue better than the schema does; `null` when it is about something else. */
export type Wording = (issue: z.core.$ZodIssue, file: AuthoredFile) => string | null;

const WORDINGS: readonly (readonly [code: ProblemCode, word: Wording])[] = [
  ['missing-translation', missingTranslation],
  ['not-filled-in', emptyText],
  ['not-filled-in', notFilledIn],
  ['unquoted-code', unquotedCode],
  ['form', wrongType],
  ['form', outsideLimits],
];

/** One problem for each thing that is wrong: unknown keys are named one by one. */
export function wordIssue(issue: z.core.$ZodIssue, file: AuthoredFile): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(file, [...issue.path, key]));
  }
  for (const [code, word] of WORDINGS) {
    const message = word(issue, file);
    if (message !== null) return [{ ...file.problem(issue.path, message), code }];
  }
  return [{ ...file.problem(issue.path, issue.message), code: 'form' }];
}

export function unknownKey(file: AuthoredFile, path: Path): Problem {
  return { ...file.problem(path, 'unknown key; remove it or correct its name'), code: 'unknown-key' };
}
