import type { MethodRefusal } from '../methods/method.js';

/** Why figures cannot carry a model: never an error, as the figures are what they are. */
export interface Refusal {
  readonly reason: MethodRefusal;
}
