import type { UndesaLimits } from '../../src/offices/undesa/limits.js';
import type { UndpMethodology } from '../../src/offices/undp/methodology.js';
import { undpStatus, type UndpStatus } from '../../src/offices/undp/status.js';
import type { Direction } from '../../src/types.js';
import { conformance, differences } from './conformance.js';

type Limits = readonly [high: number, middle: number, low: number];

interface Series {
  readonly observations: readonly (readonly [year: number, value: number])[];
  readonly methodology: {
    readonly trendMethodology: string;
    readonly normativeDirection?: Direction | 'not increase' | 'not decrease';
    readonly targetValue?: number;
    readonly CAGRLimit?: Limits;
    readonly CAGRRequire?: number;
    readonly value?: number;
    /** `null` where UNDP printed none: then there is none, or the series has no figure after 2015. */
    readonly baseYear?: number | null;
  };
}

/** UNDP's words for each status. */
export const PUBLISHED: Readonly<Record<UndpStatus, string>> = {
  'target-achieved': 'Target Achieved',
  'target-not-achieved': 'Target Not Achieved',
  'on-track': 'On Track',
  'fair-progress': 'Fair progress but acceleration needed',
  'limited-progress': 'Limited or No Progress',
  deterioration: 'Deterioration',
  'insufficient-data': 'Insufficient Data',
  'no-data-after-2015': 'No Data After 2015',
};

/** UNDP's limits are of the rate itself: of a falling one the worst comes first. */
function limitsOf([high, middle, low]: Limits, isFall: boolean): UndesaLimits {
  return isFall
    ? { onTrack: -low, fair: -middle, limited: -high }
    : { onTrack: high, fair: middle, limited: low };
}

function methodologyOf({ methodology }: Series): UndpMethodology {
  const { trendMethodology, normativeDirection, targetValue, CAGRLimit, CAGRRequire, value } = methodology;
  const base = typeof methodology.baseYear === 'number' ? { baseYear: methodology.baseYear } : {};
  const direction = normativeDirection === 'increase' ? 'increase' : 'decrease';
  const target = targetValue ?? Number.NaN;
  switch (trendMethodology) {
    case 'Binary':
      return { kind: 'binary', wanted: value ?? Number.NaN };
    case 'Doubling':
      return { ...base, kind: 'doubling' };
    case 'Halfing':
      return { ...base, kind: 'halving' };
    case 'Likert':
      return { ...base, kind: 'likert', direction, target };
    case 'Special':
    case 'SpecialGINI':
      return { ...base, kind: 'gini', target };
    case 'AARRR':
      return { ...base, kind: 'aarr', target };
    case 'CAGRR+AARRR':
      return { ...base, kind: 'aarr-and-rate', target };
    case 'CAGRA': {
      const way = {
        increase: 'increase',
        decrease: 'decrease',
        'not increase': 'not-increase',
        'not decrease': 'not-decrease',
      } as const;
      const isFall = normativeDirection === 'decrease' || normativeDirection === 'not increase';
      return {
        ...base,
        kind: 'observed-rate',
        direction: way[normativeDirection ?? 'increase'],
        ...(targetValue === undefined ? {} : { target: targetValue }),
        ...(CAGRLimit === undefined ? {} : { limits: limitsOf(CAGRLimit, isFall) }),
      };
    }
    case 'CAGRR':
      if (CAGRRequire === undefined) return { ...base, kind: 'required-rate', direction, target };
      return {
        ...base,
        kind: 'required-rate',
        direction,
        requiredRate: CAGRRequire,
        ...(targetValue === undefined ? {} : { target: targetValue }),
      };
    default:
      throw new Error(`no such trend methodology: ${trendMethodology}`);
  }
}

export const cases = conformance<Series, { readonly status: string }>({
  subject: 'undpStatus',
  file: 'undesa_cr_undp.json',
  check({ input, expected }) {
    const points = input.observations.map(([year, value]) => ({ year, value }));
    return differences(PUBLISHED[undpStatus(points, methodologyOf(input))], expected.status, 'status');
  },
});
