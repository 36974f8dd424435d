import type { UndpStatus } from '../../src/offices/undp/status.js';
import { ordinalMean, type OrdinalLabel } from '../../src/rollup/ordinal-mean.js';
import { levelOfLabel, levelOfStatus } from '../../src/offices/undp/levels.js';
import { conformance, differences } from './conformance.js';
import { PUBLISHED as STATUSES } from './undesa-cr-undp.js';

interface RollUp {
  /** From series to indicator the children are statuses; above that they are labels. */
  readonly level: string;
  readonly children: readonly (string | null)[];
}

const LABELS: Readonly<Record<OrdinalLabel, string>> = {
  'on-track': 'On Track',
  'for-review': 'For Review',
  'identified-gap': 'Identified Gap',
};

/** Our name for what UNDP prints. */
function named<Name extends string>(published: string, names: Readonly<Record<Name, string>>): Name {
  const found = (Object.keys(names) as Name[]).find((name) => names[name] === published);
  if (found === undefined) throw new Error(`UNDP has no ${published}`);
  return found;
}

function levelOf(child: string | null, level: string): number | null {
  if (child === null || child === 'Insufficient Data') return null;
  return level.startsWith('series')
    ? levelOfStatus(named<UndpStatus>(child, STATUSES))
    : levelOfLabel(named<OrdinalLabel>(child, LABELS));
}

export const cases = conformance<RollUp, string | null>({
  subject: 'ordinalMean',
  file: 'undp_rollup.json',
  check({ input: { level, children }, expected }) {
    const result = ordinalMean(children.map((child) => levelOf(child, level)));
    return differences(result === null ? null : LABELS[result.label], expected, 'label');
  },
});
