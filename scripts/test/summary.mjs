/**
 * @typedef {object} VitestReport what vitest's json reporter writes
 * @property {{
 *   name: string,
 *   status: string,
 *   message?: string,
 *   assertionResults: { status: string, fullName: string }[],
 * }[]} testResults one for each test file
 */

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {string[]} failures one line each
 * @property {number} skipped
 */

/**
 * Adds tallies up.
 *
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  };
}

/**
 * Counts the tests of one report. A file that failed without a failed test (it could not be loaded, a hook threw, its
 * worker died) is one failure.
 *
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tally({ testResults }) {
  return sum(
    testResults.map(({ name, status, message, assertionResults }) => {
      const failures = assertionResults
        .filter((test) => test.status === 'failed')
        .map(({ fullName }) => `${name}: ${fullName}`);
      if (status === 'failed' && failures.length === 0) {
        failures.push(`${name}: ${message?.split('\n')[0] || 'the file failed outside its tests'}`);
      }
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const notRun = assertionResults.filter(
        (test) => test.status !== 'passed' && test.status !== 'failed',
      ).length;
      return { passed, failures, skipped: notRun };
    }),
  );
}

/**
 * Counts a suite: all reports of one workspace. No report is one failure, and so is a report that cannot be read.
 *
 * @param {string[]} reports the texts of its result files
 * @returns {Tally}
 */
export function tallySuite(reports) {
  if (reports.length === 0) {
    return {
      passed: 0,
      failures: ['the suite wrote no result file: it did not run, or it broke off'],
      skipped: 0,
    };
  }
  return sum(
    reports.map((report) => {
      try {
        return tally(JSON.parse(report));
      } catch (error) {
        const reason = /** @type {Error} */ (error).message;
        return { passed: 0, failures: [`a result file cannot be read: ${reason}`], skipped: 0 };
      }
    }),
  );
}

/**
 * The counts in words; as the last line of a test run they are what other programs read.
 *
 * @param {Tally} counts
 * @returns {string}
 */
export function summaryLine({ passed, failures, skipped }) {
  const line = `${passed} passed, ${failures.length} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
