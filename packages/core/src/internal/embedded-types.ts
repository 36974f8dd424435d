import type { ExplainedChart } from '../chart/explained.js';
import type { ExplainedTerm } from '../glossary/explained.js';
import type { Explanation } from '../explain/explanation.js';
import type { ActionLineData, Id, Language, RoadmapAbout, TargetData } from '../types.js';

/**
 * The explanation of a target by its preferred measure and method, worked out when the package was made.
 * It saves a page the calculation and its bytes.
 */
export interface PreparedExplanation {
  /** From this day (`YYYY-MM-DD`) on the assessment no longer changes; before it, assess on the day itself. */
  readonly validFrom: string;
  readonly explanation: Explanation;
}

/** A target that comes with the package. */
export interface EmbeddedTarget {
  readonly id: Id;
  /** What the assessment needs. */
  readonly data: () => Promise<TargetData>;
  readonly explanation: Readonly<Record<Language, () => Promise<PreparedExplanation>>>;
}

/** A roadmap that comes with the package: its ids at hand, its parts loaded when they are asked for. */
export interface EmbeddedRoadmap {
  readonly id: Id;
  /** In the order of the roadmap. */
  readonly targets: readonly [EmbeddedTarget, ...EmbeddedTarget[]];
  readonly actionLines: () => Promise<ActionLineData>;
  readonly about: () => Promise<RoadmapAbout>;
}

/** The chart of a target by its preferred measure with a straight way to the goal, worked out when the package was made. */
export interface PreparedChart {
  /** From this day (`YYYY-MM-DD`) on the chart no longer changes; before it, work it out on the day itself. */
  readonly validFrom: string;
  readonly chart: ExplainedChart;
}

/** The charts of a roadmap that comes with the package. */
export interface EmbeddedCharts {
  /** Id of the roadmap. */
  readonly id: Id;
  /** Every target, in the order of the roadmap: who has these needs no other list to know which there are. */
  readonly targets: readonly [EmbeddedChart, ...EmbeddedChart[]];
}

/** The chart of a target that comes with the package. */
export interface EmbeddedChart {
  /** Id of the target. */
  readonly id: Id;
  /** Absent for a target of milestones, which has no figures. */
  readonly chart?: Readonly<Record<Language, () => Promise<PreparedChart>>>;
}

/** The terms of a roadmap that comes with the package, in words: none when it explains none. */
export interface EmbeddedGlossary {
  /** Id of the roadmap. */
  readonly id: Id;
  readonly terms: Readonly<Record<Language, () => Promise<readonly ExplainedTerm[]>>>;
}
