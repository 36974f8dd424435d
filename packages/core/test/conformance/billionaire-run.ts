import { whoScenario, type Observations, type WhoArguments } from '../who-scenarios.js';
import { conformance, differences } from './conformance.js';

interface Input {
  readonly observations: Observations;
  readonly args: WhoArguments;
}

interface Expected {
  readonly year: readonly number[];
  /** R gives nothing for some years as a missing value. */
  readonly value: readonly (number | null)[];
}

export const cases = conformance<Input, Expected>({
  subject: 'billionaire-run',
  file: 'billionaire_run.json',
  check({ input, expected, source }) {
    const name = /function scenario_(\w+)/.exec(source)?.[1] ?? '';
    const points = whoScenario(name, input.observations, input.args);
    const actual = points.map(({ year, value }) => [year, value] as const);
    const wanted = expected.year.flatMap((year, index) => {
      const value = expected.value[index] ?? null;
      return value === null ? [] : [[year, value] as const];
    });
    return differences(actual, wanted, 'points');
  },
});
