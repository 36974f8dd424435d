import type { Basis, Confidence, ObservationStatus } from '../../types.js';
import type { Speech } from '../speech.js';

/** Every word that is said about where figures come from, in one language. */
export interface EvidenceWords extends Speech {
  /** Who says so, as a sentence of its own. */
  readonly basis: Readonly<Record<Basis, string>>;
  readonly start: (period: string) => string;
  readonly decidedBy: (step: string) => string;
  /** The reason is a whole sentence. */
  readonly break: (period: string, reason: string) => string;
  readonly incomparable: string;
  /** What a share was worked out from. */
  readonly parts: (numerator: string, denominator: string) => string;
  /** In the place of a value that is no number. */
  readonly noNumber: string;
  /** What a figure is used for. */
  readonly use: Readonly<Record<'baseline' | 'current', string>>;
  readonly status: Readonly<Record<Exclude<ObservationStatus, 'A'>, string>>;
  readonly confidence: Readonly<Record<Exclude<Confidence, 'seen'>, string>>;
}
