import { readFileSync } from 'node:fs';
import { InvalidRoadmapError, loadRoadmap, type RoadmapProblem } from '../load.js';
import type { Roadmap } from '../types.js';
import { AuthoredFile } from './authored-file.js';
import { InvalidDataError } from './invalid-data.js';
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
    return readFileSync(path, 'utf8');
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw new InvalidDataError(path, [
      { code: 'missing-file', file: path, line: 1, column: 1, path: '', message },
    ]);
  }
}

/** Finds the places only when something is wrong: JSON is YAML too, and reading it so takes longer. */
function placed(path: string, text: string, problems: readonly RoadmapProblem[]): Problem[] {
  // Of text that is no JSON at all, the reader of JSON knows best what is wrong, and the other one where.
  const file = new AuthoredFile(path, text);
  const [syntax] = file.syntaxProblems;
  return problems.map((problem) => {
    if (syntax !== undefined) return { ...syntax, message: problem.message };
    return { ...file.problem(problem.path, problem.message), code: 'form' };
  });
}
