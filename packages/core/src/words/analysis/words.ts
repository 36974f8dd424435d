import type { Assumption } from '../../assess/sensitivity.js';
import type { ProjectionModel } from '../../forecast/project.js';
import type { MethodId } from '../../methods/find.js';
import type { LooksAt, Working } from '../../methods/method.js';
import type { OrdinalLabel } from '../../rollup/ordinal-mean.js';
import type { RollUpRule } from '../../rollup/roll-up.js';
import type { Amount, Words } from '../words.js';

/**
 * What core says beyond a single verdict: of other methods, other assumptions, scenarios, projections and roll-ups.
 * Apart from `Words`, because most pages need none of it.
 */
export interface AnalysisWords extends Words {
  /** The name of each method. */
  readonly method: Readonly<Record<MethodId, string>>;
  /** Which method a verdict was given by. */
  readonly byMethod: (method: string) => string;
  /** Each method's own categories as labels. */
  readonly category: Readonly<Record<MethodId, Readonly<Record<string, string>>>>;
  /** What a method looks at, as a sentence. */
  readonly looksAt: Readonly<Record<LooksAt, string>>;
  /** The figure that the limits of a method are about. */
  readonly ratio: string;
  /** The other figures that a method comes by. */
  readonly working: Readonly<Record<keyof Working, string>>;
  readonly opinions: {
    readonly agree: (methods: number, verdict: string) => string;
    /** One verdict and how many methods give it; the groups are joined as a list. */
    readonly group: (verdict: string, methods: number) => string;
    readonly disagree: (groups: string) => string;
    readonly none: string;
    readonly otherLimits: string;
    /** What this method would have called on track, and for a target without a number the right way. */
    readonly needed: (amount: Amount, period: string) => string;
    readonly neededWithoutGoal: (amount: Amount, period: string) => string;
    /** What methods look at in something that is done or not done. */
    readonly milestone: string;
  };
  readonly sensitivity: {
    readonly assumption: Readonly<Record<Assumption, string>>;
    readonly onlyWay: string;
    readonly robust: (ways: number, verdict: string) => string;
    /** `assumptions` is empty when no single other choice changes the verdict. */
    readonly depends: (counts: { same: number; judged: number }, assumptions: string) => string;
    readonly notAssessable: (ways: number) => string;
  };
  readonly scenario: {
    /** What must be added each year from now on; `change` without a sign. */
    readonly needed: (change: Amount, more: boolean, year: number) => string;
    readonly nothingNeeded: string;
    readonly reaches: (year: string) => string;
    readonly neverReaches: string;
    readonly backOnSchedule: (year: string) => string;
    readonly neverOnSchedule: string;
    readonly changes: (before: string, after: string) => string;
    readonly staysTheSame: (verdict: string) => string;
  };
  readonly projection: {
    readonly model: Readonly<Record<ProjectionModel, string>>;
    readonly value: (year: number, value: Amount) => string;
    readonly range: (low: Amount, high: Amount, percent: string) => string;
    readonly noRange: string;
    readonly reaches: (year: string) => string;
    readonly reachesBetween: (from: string, to: string | null) => string;
    readonly neverReaches: string;
    readonly alreadyReached: string;
    /** `percent` may be "less than 1%" or "more than 99%": nothing is quite certain. */
    readonly probability: (percent: string, year: number) => string;
    readonly lessThan: (percent: string) => string;
    readonly moreThan: (percent: string) => string;
    readonly ifItGoesOn: string;
  };
  readonly rollUp: {
    readonly rule: Readonly<Record<RollUpRule, string>>;
    /** UNDP's names for a mean of verdicts; those for a mean of scores are Eurostat's categories. */
    readonly ordinal: Readonly<Record<OrdinalLabel, string>>;
    readonly result: (rule: string, outcome: string) => string;
    /** Behind the outcome, for a mean: where it is on its scale. */
    readonly scale: Readonly<Record<Exclude<RollUpRule, 'worst'>, (mean: string) => string>>;
    readonly coverage: (used: number, all: number) => string;
    readonly leftOut: (names: string) => string;
    readonly tooFew: string;
  };
}
