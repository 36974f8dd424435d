import type { PlacedMessage, ProblemCode } from '../problem.js';
import type { Typed } from './typed.js';

/** One thing that authored data have to keep to. */
export interface Rule {
  /** Said as what must not be: `duplicate-id`. */
  readonly name: ProblemCode;
  readonly check: (typed: Typed) => readonly PlacedMessage[];
}
