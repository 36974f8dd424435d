import type { ActionLineData, Id, TargetData } from './types.js';

/** A roadmap that comes with the package: its ids at hand, its parts loaded when they are asked for. */
export interface EmbeddedRoadmap {
  readonly id: Id;
  /** By id of the target, in the order of the roadmap. */
  readonly targets: Readonly<Record<Id, () => Promise<TargetData>>>;
  readonly actionLines: () => Promise<ActionLineData>;
}
