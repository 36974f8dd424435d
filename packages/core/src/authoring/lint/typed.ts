/** What was typed in a data folder, as far as it could be read. */
import type { z } from 'zod';
import type { ActionLine, Id, Indicator, NotFound, Source, StatedGoal, Target, Term } from '../../types.js';
import type { AuthoredFile } from '../authored-file.js';
import type { AuthoredIndicator, authoredProfile } from '../authored-schema.js';

export type AuthoredProfile = z.infer<typeof authoredProfile>;

/** A file with what is in it; without a value when it does not have the form it should have. */
export interface Part<Value> {
  readonly file: AuthoredFile;
  readonly value: Value | undefined;
}

interface TypedIndicator extends Part<AuthoredIndicator> {
  readonly id: Id;
  /** Written out: what an author may leave unsaid is said. */
  readonly expanded: Indicator | undefined;
}

interface TypedTarget extends Part<Target> {
  readonly id: Id;
}

export interface TypedRoadmap {
  readonly id: Id;
  readonly profile: Part<AuthoredProfile>;
  readonly actionLines: Part<readonly ActionLine[]>;
  readonly terms: Part<readonly Term[]> | null;
  readonly targets: readonly TypedTarget[];
}

export interface Typed {
  readonly sources: Part<readonly Source[]>;
  readonly indicators: readonly TypedIndicator[];
  readonly goals: Part<readonly StatedGoal[]> | null;
  readonly notFound: Part<readonly NotFound[]> | null;
  readonly roadmaps: readonly TypedRoadmap[];
}

/** An indicator that could be read, in both forms. */
export interface ReadIndicator {
  readonly file: AuthoredFile;
  readonly authored: AuthoredIndicator;
  readonly indicator: Indicator;
}

export function readIndicators({ indicators }: Typed): ReadIndicator[] {
  return indicators.flatMap(({ file, value, expanded }) =>
    value === undefined || expanded === undefined ? [] : [{ file, authored: value, indicator: expanded }],
  );
}
