import type { Basis, Id, Source } from '../types.js';

/** A term in one language, ready to be shown. */
export interface ExplainedTerm {
  readonly id: Id;
  /** What readers meet and look up. */
  readonly name: string;
  /** The name in full, where `name` is an abbreviation. */
  readonly writtenOut?: string;
  readonly text: string;
  /** Where the explanation of a roadmap's term comes from; `null` for a word of measuring, which is explained by us. */
  readonly basis: Basis | null;
  /** The sources of a roadmap's term; where to read on about a word of measuring. */
  readonly sources: readonly Pick<Source, 'shortName' | 'url'>[];
}
