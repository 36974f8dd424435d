// npm run check: everything a change is held to besides its tests. Every step runs, whatever became of the one before.
import { build, install, run, runScript, turbo } from './setup.mjs';

/**
 * @param {string} command
 * @param {string[]} parameters
 */
async function tool(command, ...parameters) {
  const { exitCode } = await run(command, parameters);
  return exitCode === 0;
}

/** @type {[name: string, step: () => Promise<boolean>][]} */
const steps = [
  ['build', build],
  ['formatting (prettier)', () => tool('prettier', '--check', '.')],
  [
    'generated files are up to date',
    () => turbo(['generate:check', '--continue', '--output-logs=errors-only']),
  ],
  ['types (tsc)', () => turbo(['types', '--continue', '--output-logs=errors-only'])],
  ['lint (eslint)', () => tool('eslint', '.', '--max-warnings', '0')],
  ['unused code and dependencies (knip)', () => tool('knip')],
];

await runScript(async () => {
  await install();
  const failed = [];
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    if (!(await step())) failed.push(name);
  }
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed checks: ${failed.join('; ')}.`);
  return failed.length === 0 ? 0 : 1;
});
