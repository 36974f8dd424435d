import type { EmbeddedIds } from '../generated/ids.js';
import type { Indicator, Roadmap, Target } from '../types.js';

/** The ids of the roadmaps that come with the package. */
export type RoadmapId = keyof EmbeddedIds;

/** An id of which the type is known must be one there is; a text that is only known at run time is checked then. */
export type KnownRoadmapId<Name extends string> = string extends Name ? string : RoadmapId;

/** A roadmap that comes with the package, with the ids of its targets and indicators in its type. */
export type RoadmapOf<Name extends string> = Name extends RoadmapId
  ? Roadmap & {
      readonly id: Name;
      readonly targets: readonly (Target & { readonly id: EmbeddedIds[Name]['targets'] })[];
      readonly indicators: readonly (Indicator & { readonly id: EmbeddedIds[Name]['indicators'] })[];
    }
  : Roadmap;
