import type { Verdict } from '../../methods/method.js';
import type { Speech } from '../speech.js';

/** The words that the widgets use of every roadmap, by what they mean. A verdict has its own id. */
export type MethodTermId =
  | Verdict
  | 'target'
  | 'target-year'
  | 'indicator'
  | 'measure'
  | 'baseline'
  | 'series'
  | 'break'
  | 'provisional-figure'
  | 'estimate'
  | 'contradicting-figures'
  | 'percentage-point'
  | 'direction'
  | 'milestone'
  | 'needed'
  | 'projection'
  | 'verdict'
  | 'method'
  | 'as-of-date'
  | 'our-reading';

/** A page of the documentation that defines some of the words exactly. */
export type DocumentationPage = 'linear' | 'eurostat' | 'which-method' | 'projections';

/** A word with what it means, in plain sentences (B1). */
export interface MethodTerm {
  readonly name: string;
  readonly text: string;
}

/** The words of measuring progress, explained in one language. */
export interface GlossaryWords extends Speech {
  readonly terms: Readonly<Record<MethodTermId, MethodTerm>>;
  /** The texts of the links to the documentation, which is in English. */
  readonly pages: Readonly<Record<DocumentationPage, string>>;
}
