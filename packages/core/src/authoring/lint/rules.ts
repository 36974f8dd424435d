/** Every rule, in the order in which it is checked. The form of each file is checked before, by its schema. */
import { danglingReference } from './dangling-reference.js';
import { derivedValue } from './derived-value.js';
import { duplicateId } from './duplicate-id.js';
import { duplicatePeriod } from './duplicate-period.js';
import { emptyContradiction } from './empty-contradiction.js';
import { missingReason } from './missing-reason.js';
import { missingSource } from './missing-source.js';
import { outOfRange } from './out-of-range.js';
import type { Rule } from './rule.js';
import { shareNotItsParts } from './share-not-its-parts.js';
import { twoTargetsOneNumber } from './two-targets-one-number.js';
import { unknownPlace } from './unknown-place.js';
import { unmarkedBreak } from './unmarked-break.js';
import { unsafeAddress } from './unsafe-address.js';
import { unusableId } from './unusable-id.js';
import { unusedSource } from './unused-source.js';
import { wrongUnit } from './wrong-unit.js';

export const rules: readonly Rule[] = [
  unusableId,
  duplicateId,
  danglingReference,
  duplicatePeriod,
  missingReason,
  missingSource,
  shareNotItsParts,
  derivedValue,
  wrongUnit,
  outOfRange,
  unmarkedBreak,
  emptyContradiction,
  twoTargetsOneNumber,
  unknownPlace,
  unsafeAddress,
  unusedSource,
];
