import type { Difference } from './compare.js';

/** From nothing to the largest. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

export interface Reason {
  readonly bump: Bump;
  readonly what: string;
}

/** What changes the meaning of every figure that hangs on it. */
const MEANING =
  /^indicators\/[^/]+\/(?:unit\/kind|definition\/nl|series\/[^/]+\/(?:definition\/nl|geo|level))$/;
const PROMISE = /^roadmaps\/[^/]+\/targets\/[^/]+\/(?:kind|year|value|factor|numerator|denominator)$/;

/** The bumps that a difference asks for by `docs/versioning.md`, each with its reason. */
export function reasonsFor({ added, removed, changed, verdicts }: Difference): readonly Reason[] {
  return [
    ...removed.map(({ path, redirectedTo }): Reason => {
      // What was not found and now is, is no longer told as not found.
      if (path.startsWith('notFound/')) return { bump: 'minor', what: `${path} is found or given up` };
      return redirectedTo === undefined
        ? { bump: 'major', what: `${path} is gone` }
        : { bump: 'minor', what: `${path} leads to ${redirectedTo}` };
    }),
    ...changed.map(({ path }): Reason => {
      if (MEANING.test(path)) return { bump: 'major', what: `${path} means something else` };
      if (PROMISE.test(path)) return { bump: 'major', what: `${path} promises something else` };
      return { bump: 'patch', what: `${path} says something else` };
    }),
    ...verdicts.map(({ target, old, new: now }): Reason => {
      return { bump: 'minor', what: `the verdict on ${target} changes from ${old} to ${now}` };
    }),
    ...added.map((path): Reason => ({ bump: 'minor', what: `${path} is new` })),
  ];
}

export function largest(bumps: readonly Bump[]): Bump {
  return bumps.reduce<Bump>((most, bump) => (isSmaller(most, bump) ? bump : most), 'none');
}

export function isSmaller(first: Bump, second: Bump): boolean {
  return BUMPS.indexOf(first) < BUMPS.indexOf(second);
}

/**
 * The smallest bump that is allowed. Before version 1.0.0 a change that breaks is a minor one, as npm's ranges
 * (`^0.1.0`) have it.
 */
export function smallestAllowed(reasons: readonly Reason[], version: string): Bump {
  const asked = largest(reasons.map(({ bump }) => bump));
  return asked === 'major' && version.startsWith('0.') ? 'minor' : asked;
}
