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
  ['no known hole in what comes with the packages (npm audit)', auditPackages],
  ['the changesets ask for a bump that the data allow', compareData],
];

/** @type {string[]} What could not be checked here, so that it is not taken for right. */
const unchecked = [];

/** Compares the data with the last release, or with main. A shallow clone has neither. */
async function compareData() {
  const NOTHING_TO_COMPARE_WITH = 3;
  const { exitCode } = await run('npm', ['run', '--silent', 'diff']);
  if (exitCode !== NOTHING_TO_COMPARE_WITH) return exitCode === 0;
  // A clone of one commit knows no other: that is said at the end, and no fault of the change.
  unchecked.push('the bump (no commit to compare the data with)');
  return true;
}

/** Asks the registry what is known of the packages that ours bring along; not every registry can say. */
async function auditPackages() {
  const { exitCode, output } = await run('npm', ['audit', '--omit=dev', '--json'], { quiet: true });
  if (exitCode === 0) return true;
  if (output.includes('"auditReportVersion"')) {
    console.error(output);
    return false;
  }
  unchecked.push('known holes (the registry answers no npm audit)');
  return true;
}

await runScript(async () => {
  await install();
  const failed = [];
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    if (!(await step())) failed.push(name);
  }
  if (unchecked.length > 0) console.log(`\nNOT CHECKED: ${unchecked.join('; ')}.`);
  const passed = unchecked.length > 0 ? 'All other checks passed.' : 'All checks passed.';
  console.log(failed.length === 0 ? `\n${passed}` : `\nFailed checks: ${failed.join('; ')}.`);
  return failed.length === 0 ? 0 : 1;
});
