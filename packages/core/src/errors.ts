/** What a caller did wrong. Missing or poor data are never an error: they are an assessment's outcome. */
export type RoadmapErrorCode =
  | 'unknown-roadmap'
  | 'unreachable-roadmap'
  | 'invalid-roadmap'
  | 'invalid-data'
  | 'unknown-target'
  | 'unknown-measure'
  | 'unknown-edition'
  | 'unknown-indicator'
  | 'unknown-term'
  | 'invalid-date'
  | 'invalid-period'
  | 'invalid-number'
  | 'invalid-year'
  | 'invalid-argument'
  | 'unknown-method'
  | 'no-figures'
  | 'no-milestones'
  | 'missing-package'
  | 'dangling-reference';

/** Misuse of the API: the message names the argument, the value that was given and what would be right. */
export class RoadmapError extends Error {
  override readonly name = 'RoadmapError';
  readonly code: RoadmapErrorCode;

  constructor(code: RoadmapErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
