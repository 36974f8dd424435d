import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { InvalidRoadmapError, loadRoadmap, type RoadmapProblem } from '../load.js';
import { roadmapSchema } from '../schema.js';
import type { Roadmap } from '../types.js';
import { AuthoredFile, printPath } from './authored-file.js';
import { InvalidDataError } from './invalid-data.js';
import { wordIssue } from './lint/issues.js';
import type { Problem } from './problem.js';

/**
 * Reads a roadmap from a JSON file, with the same guards as `loadRoadmap` and the place of every problem in the file.
 *
 * @throws InvalidDataError `invalid-data`, with every problem.
 */
export function readRoadmapFile(path: string): Roadmap {
  const text = read(path);
  try {
    return loadRoadmap(text, { name: path });
  } catch (error) {
    if (!(error instanceof InvalidRoadmapError)) throw error;
    throw new InvalidDataError(path, placed(path, text, error.problems));
  }
}

function read(path: string): string {
  try {
    // Editors of Windows put a mark before the text, which is no JSON.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw new InvalidDataError(path, [
      { code: 'missing-file', file: path, line: 1, column: 1, path: '', message },
    ]);
  }
}

/** Finds the places only when something is wrong: JSON is YAML too, and reading it so takes longer. */
function placed(path: string, text: string, problems: readonly RoadmapProblem[]): Problem[] {
  const file = new AuthoredFile(path, text);
  const issues = issuesWith(file.value);
  const [syntax] = file.syntaxProblems;
  const [first] = problems;
  // Of text that is no JSON at all, the reader of JSON knows best what is wrong, and the other one where.
  if (syntax !== undefined && first?.message.startsWith('is not JSON')) {
    return [{ ...syntax, message: first.message }];
  }
  const told = problems.flatMap((problem) => {
    const issue = issues.find(
      (one) => one.message === problem.message && printPath(one.path) === printPath(problem.path),
    );
    if (issue !== undefined) return wordIssue(issue, file);
    return [{ ...file.problem(problem.path, problem.message), code: 'form' as const }];
  });
  // JSON takes a key twice, and keeps the last: that may be why something else is wrong.
  return [...file.syntaxProblems, ...told];
}

/** The same once more with all that the schema knows of it, so that it is worded as in a folder of YAML. */
function issuesWith(value: unknown): readonly z.core.$ZodIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  const { schemaVersion, $schema, __meta, ...roadmap } = value as Readonly<Record<string, unknown>>;
  return roadmapSchema.safeParse(roadmap).error?.issues ?? [];
}
