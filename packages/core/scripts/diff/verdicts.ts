import { assessTarget } from '../../src/assess/target.js';
import type { Roadmap } from '../../src/types.js';

/** The verdict on each target by the default method, as of its target year: `roadmap/target` to verdict. */
export function verdictsOf(roadmaps: readonly Roadmap[]): ReadonlyMap<string, string> {
  return new Map(
    roadmaps.flatMap((roadmap) =>
      roadmap.targets.map(({ id, year }): [string, string] => {
        const { verdict, reason } = assessTarget(roadmap, id, { asOf: String(year) });
        return [`${roadmap.id}/${id}`, reason === undefined ? verdict : `${verdict} (${reason})`];
      }),
    ),
  );
}
