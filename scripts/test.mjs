// npm test: every suite of every workspace; the last line it prints is the sum.
import {
  childEnvironment,
  ensureChromium,
  install,
  installWebServers,
  root,
  runScript,
  turbo,
  workspaces,
} from './setup.mjs';
import { deleteRuns, readLastWords } from './test/failed-tasks.mjs';
import { deleteResults, readResults } from './test/result-files.mjs';
import { sum, summaryLine, tallySuite } from './test/summary.mjs';

/** Suites whose build failed do not run; all others do. A CI run takes nothing from the cache. */
function turboParameters() {
  const parameters = [
    'build',
    'test',
    '--continue=dependencies-successful',
    '--concurrency=100%',
    '--output-logs=new-only',
    '--summarize',
  ];
  return process.env.CI === 'true' ? [...parameters, '--force'] : parameters;
}

/** @returns {Promise<import('./test/summary.mjs').Tally>} */
async function runSuites() {
  const suites = workspaces()
    .filter(({ manifest }) => manifest.scripts?.test)
    .map(({ folder }) => folder);
  suites.forEach(deleteResults);
  deleteRuns();
  const succeeded = await turbo(
    turboParameters(),
    childEnvironment({ CHROMIUM_PATH: await ensureChromium() }),
  );

  const tallies = suites.map((suite) => {
    const counts = tallySuite(readResults(suite));
    console.log(`${suite}: ${summaryLine(counts)}`);
    const failures = counts.failures.map((failure) => `${suite}: ${failure.replace(`${root}${suite}/`, '')}`);
    return { ...counts, failures };
  });
  const total = sum(tallies);
  if (succeeded || total.failures.length > 0) return total;
  return {
    ...total,
    failures: ['turbo failed though no test did: a build, or an error outside the tests, see above'],
  };
}

await runScript(
  async () => {
    await install();
    await installWebServers();
    const total = await runSuites();
    readLastWords().forEach((words) => console.log(`\n${words}`));
    if (total.failures.length > 0)
      console.log(`\nFailed:\n${total.failures.map((line) => `  ${line}`).join('\n')}`);
    if (total.passed === 0 && total.failures.length === 0) console.log('\nNo test ran.');
    console.log(`\n${summaryLine(total)}`);
    return total.passed > 0 && total.failures.length === 0 ? 0 : 1;
  },
  () => console.log(`\n${summaryLine({ passed: 0, failures: ['setting up'], skipped: 0 })}`),
);
