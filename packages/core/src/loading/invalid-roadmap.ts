import { RoadmapError } from '../errors.js';

/** One thing that is wrong with what should have been a roadmap. */
export interface RoadmapProblem {
  /** The keys that lead to it; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** More than this many problems say no more than that it is something else than a roadmap. */
const MOST_TOLD = 20;

/** What was found is no roadmap. All problems are in `problems`; the message tells the first twenty. */
export class InvalidRoadmapError extends RoadmapError {
  readonly problems: readonly RoadmapProblem[];

  /** @param what Names what was found: `src /own.json`. */
  constructor(what: string, problems: readonly RoadmapProblem[]) {
    const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => `${path.join('.')}  ${message}`);
    const more = problems.length > MOST_TOLD ? [`and ${problems.length - MOST_TOLD} more`] : [];
    super('invalid-roadmap', `${what} is not a roadmap:\n${[...told, ...more].join('\n')}`);
    this.problems = problems;
  }
}
