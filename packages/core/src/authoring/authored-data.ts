import type { Collection, Roadmap } from '../types.js';

/** What a data folder holds: its roadmaps, each with the indicators and sources it uses, and everything there is. */
export interface AuthoredData extends Collection {
  /** In the order of their ids. */
  readonly roadmaps: readonly Roadmap[];
}
