import { RoadmapError } from '../errors.js';
import { printProblem, type Problem } from './problem.js';

/** Authored data are not right. All problems are in `problems`; the message tells them all, one a line. */
export class InvalidDataError extends RoadmapError {
  readonly problems: readonly Problem[];

  /** @param what Names what was read: the folder or the file. */
  constructor(what: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super('invalid-data', `${what} has ${count}:\n${problems.map(printProblem).join('\n')}`);
    this.problems = problems;
  }
}
