import type { Indicator, Target, TargetData } from '../types.js';

/** The ids of the targets of a roadmap: the literal ones where its type knows them, any text where it does not. */
export type TargetIdOf<Data extends Pick<TargetData, 'targets'>> = Data['targets'][number]['id'];

/** The ids of the indicators of a roadmap. */
export type IndicatorIdOf<Data extends Pick<TargetData, 'indicators'>> = Data['indicators'][number]['id'];

/** A target whose id the type knows. */
export type TargetNamed<Name> = Target & { readonly id: Name };

/** An indicator whose id the type knows. */
export type IndicatorNamed<Name> = Indicator & { readonly id: Name };
