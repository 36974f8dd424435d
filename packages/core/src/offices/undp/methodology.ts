import { RoadmapError } from '../../errors.js';
import type { Direction } from '../../types.js';
import { checkNumber, checkYear } from '../../methods/check.js';
import type { UndesaLimits } from '../undesa/limits.js';

/** From which year and to which year UNDP counts. */
interface Years {
  /** The year that progress is counted from, where it is known; otherwise it is looked for around the reference year. */
  readonly baseYear?: number;
  /** 2015 unless another year is given: the agenda starts there, and a status needs a later figure. */
  readonly referenceYear?: number;
  /** 2030 unless another year is given. */
  readonly targetYear?: number;
}

/** The compound rate against the one that leads to the target (CR ratio), or against a fixed one. */
export type RequiredRate = Years & {
  readonly kind: 'required-rate';
  readonly direction: Direction;
  /** Of the ratio; those of `RATIO_LIMITS` unless others are given. */
  readonly limits?: UndesaLimits;
} & (
    | { readonly target: number; readonly requiredRate?: number }
    /** A fraction a year, below zero for a fall: −0.026 for energy intensity. */
    | { readonly target?: never; readonly requiredRate: number }
  );

/**
 * The compound rate by itself. A target is only tested for being achieved. `not-decrease` is judged as `increase` is and
 * `not-increase` as `decrease`, with limits of their own, and neither is ever achieved: all 3,122 statuses that UNDP
 * published for the two say so.
 */
export interface ObservedRate extends Years {
  readonly kind: 'observed-rate';
  readonly direction: Direction | 'not-increase' | 'not-decrease';
  readonly target?: number;
  /** Of the rate in the wanted direction, fractions a year; those of `GROWTH_LIMITS` unless others are given. */
  readonly limits?: UndesaLimits;
}

/** Twice or half the base by the target year, by the CR ratio. */
export interface DoublingOrHalving extends Years {
  readonly kind: 'doubling' | 'halving';
}

/** Something is there or not; the last figure alone counts. */
export interface Binary {
  readonly kind: 'binary';
  readonly wanted: number;
}

/** Steps of an ordinal scale: see `undesaLikert`. */
export interface Likert extends Years {
  readonly kind: 'likert';
  readonly direction: Direction;
  readonly target: number;
}

/** A measure that is to fall: see `undesaGini`, `undesaAarr` and `undesaAarrAndRate`. */
export interface Reduction extends Years {
  readonly kind: 'gini' | 'aarr' | 'aarr-and-rate';
  readonly target: number;
}

/** How UNDP judges a series: its `trendMethodology` with the numbers that go with it. */
export type UndpMethodology = RequiredRate | ObservedRate | DoublingOrHalving | Binary | Likert | Reduction;

const DIRECTIONS = {
  'required-rate': ['increase', 'decrease'],
  'observed-rate': ['increase', 'decrease', 'not-increase', 'not-decrease'],
  likert: ['increase', 'decrease'],
  doubling: null,
  halving: null,
  binary: null,
  gini: null,
  aarr: null,
  'aarr-and-rate': null,
} as const satisfies Record<UndpMethodology['kind'], readonly string[] | null>;

/** Kinds that say nothing without a target. */
const TARGET_NEEDED: readonly string[] = ['likert', 'gini', 'aarr', 'aarr-and-rate'];

/**
 * @throws RoadmapError `invalid-argument`, `invalid-number` or `invalid-year` when a methodology is not what its type
 *   says.
 */
export function checkMethodology(methodology: UndpMethodology): void {
  // Callers without TypeScript may give anything.
  const given: unknown = methodology;
  if (typeof given !== 'object' || given === null) {
    throw new RoadmapError('invalid-argument', `methodology must be an object, got ${String(given)}`);
  }
  const { kind } = methodology;
  if (!Object.hasOwn(DIRECTIONS, kind)) {
    throw new RoadmapError(
      'invalid-argument',
      `methodology.kind must be one of ${Object.keys(DIRECTIONS).join(', ')}, got ${kind}`,
    );
  }
  if (kind === 'binary') {
    checkNumber('methodology.wanted', methodology.wanted);
    return;
  }
  checkWay(methodology);
  checkTarget(methodology);
  for (const name of ['baseYear', 'referenceYear', 'targetYear'] as const) {
    if (methodology[name] !== undefined) checkYear(`methodology.${name}`, methodology[name]);
  }
  const limits = 'limits' in methodology ? methodology.limits : undefined;
  for (const [name, limit] of Object.entries(limits ?? {})) checkNumber(`methodology.limits.${name}`, limit);
}

function checkWay(methodology: Exclude<UndpMethodology, Binary>): void {
  const allowed: readonly string[] | null = DIRECTIONS[methodology.kind];
  if (allowed === null) return;
  const direction = 'direction' in methodology ? methodology.direction : undefined;
  if (!allowed.includes(String(direction))) {
    throw new RoadmapError(
      'invalid-argument',
      `methodology.direction must be one of ${allowed.join(', ')}, got ${String(direction)}`,
    );
  }
}

function checkTarget(methodology: Exclude<UndpMethodology, Binary>): void {
  const target = 'target' in methodology ? methodology.target : undefined;
  const requiredRate = 'requiredRate' in methodology ? methodology.requiredRate : undefined;
  const isNeeded =
    TARGET_NEEDED.includes(methodology.kind) ||
    (methodology.kind === 'required-rate' && requiredRate === undefined);
  if (isNeeded || target !== undefined) checkNumber('methodology.target', target);
  if (requiredRate !== undefined) checkNumber('methodology.requiredRate', requiredRate);
}
