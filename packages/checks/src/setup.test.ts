import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { describe, expect, it } from 'vitest';

import {
  chooseChromium,
  chromiumCandidates,
  chromiumInstallers,
} from '../../../scripts/setup/chromium-choice.mjs';
import { installFingerprint } from '../../../scripts/setup/install.mjs';
import { explainNpmFailure, withoutWarnings } from '../../../scripts/setup/npm-failure.mjs';
import { webServersToInstall } from '../../../scripts/setup/web-servers.mjs';
import { choosePort, requireFreePort } from '../../../scripts/start/port.mjs';
import { failedTasks, lastWords } from '../../../scripts/test/failed-tasks.mjs';
import { sum, summaryLine, tally, tallySuite } from '../../../scripts/test/summary.mjs';

const passed = { status: 'passed', fullName: 'adds' };
const failed = { status: 'failed', fullName: 'subtracts' };

function file(status: string, assertionResults: { status: string; fullName: string }[], message = '') {
  return { name: 'src/sums.test.ts', status, message, assertionResults };
}

describe('the closing line of npm test', () => {
  it('counts passed and failed tests, and names the failed ones by file and title', () => {
    expect(tally({ testResults: [file('failed', [passed, passed, failed])] })).toEqual({
      passed: 2,
      failures: ['src/sums.test.ts: subtracts'],
      skipped: 0,
    });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const counts = tally({ testResults: [file('failed', [], "Cannot find module './sums.js'\nat line 1")] });
    expect(counts.failures).toEqual(["src/sums.test.ts: Cannot find module './sums.js'"]);
  });

  it('counts a test file whose hook threw as a failure, and the tests that did not run as skipped', () => {
    const counts = tally({
      testResults: [file('failed', [passed, { status: 'skipped', fullName: 'waits' }])],
    });
    expect(counts).toEqual({
      passed: 1,
      failures: ['src/sums.test.ts: the file failed outside its tests'],
      skipped: 1,
    });
  });

  it('counts a suite that wrote no result file as a failure', () => {
    expect(tallySuite([]).failures).toHaveLength(1);
  });

  it.each(['', '{', '{}', 'null'])('counts a result file that cannot be read (%j) as a failure', (text) => {
    expect(tallySuite([text]).failures).toHaveLength(1);
  });

  it('adds up all result files of a suite, and all suites', () => {
    const report = JSON.stringify({ testResults: [file('failed', [passed, failed])] });
    const counts = sum([tallySuite([report, report]), tallySuite([report])]);
    expect(summaryLine(counts)).toBe('3 passed, 3 failed');
  });

  it('names skipped tests, to-dos included, only when there are any', () => {
    const todo = { status: 'todo', fullName: 'multiplies' };
    const skipped = { status: 'skipped', fullName: 'divides' };
    expect(summaryLine(tally({ testResults: [file('passed', [passed])] }))).toBe('1 passed, 0 failed');
    expect(summaryLine(tally({ testResults: [file('passed', [passed, todo, skipped])] }))).toBe(
      '1 passed, 0 failed, 2 skipped',
    );
  });
});

describe('a suite that breaks off', () => {
  const task = (taskId: string, execution?: { exitCode?: number }) => ({
    taskId,
    logFile: `${taskId}.log`,
    ...(execution && { execution }),
  });

  it('is named where its task ended with a fault, and not where it did not start or went well', () => {
    const tasks = [task('a#test', { exitCode: 1 }), task('b#test', { exitCode: 0 }), task('c#test')];
    expect(failedTasks({ tasks }).map(({ taskId }) => taskId)).toEqual(['a#test']);
  });

  it('is quoted with the end of its log, without colours and empty lines', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `\u001b[31mline ${index}\u001b[39m\r\n\n`);
    const words = lastWords(lines.join(''));
    expect(words.at(-1)).toBe('line 99');
    expect(words[0]).toBe(`line ${100 - words.length}`);
    expect(words.length).toBeLessThan(30);
    expect(lastWords('')).toEqual([]);
  });
});

describe('a failed install', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /registry cannot be reached/],
    ['npm error code EAI_AGAIN', /registry cannot be reached/],
    ['npm error code ECONNREFUSED', /registry cannot be reached/],
    ['npm error code ETIMEDOUT', /registry cannot be reached/],
    ['npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device\nnpm error code 1', /disk is full/],
    ['npm error code EUSAGE\nnpm error Missing: zod@4.6.6 from lock file', /run npm install/],
    ['spawn npm ENOENT', /npm was not found/],
  ])('is explained: %j', (output, explanation) => {
    expect(explainNpmFailure(output)).toMatch(explanation);
  });

  it("refers to npm's own message when it is of no known kind", () => {
    expect(explainNpmFailure('npm error code E404')).toContain("npm's own message is above");
  });

  it("shows npm's errors without its warnings", () => {
    const output =
      'npm warn EBADENGINE Unsupported engine {\nnpm error npm warn tar ENOSPC\nnpm error code 1';
    expect(withoutWarnings(output)).toBe('npm error code 1');
  });
});

describe('packages are installed anew', () => {
  const member = { folder: 'packages/core', manifest: { dependencies: { zod: '4.6.7' } } };
  const before = installFingerprint('lock', [member]);

  it.each([
    ['the lockfile', 'other lock', member],
    ['a dependency', 'lock', { ...member, manifest: { dependencies: { zod: '4.6.6' } } }],
    ["a workspace's folder", 'lock', { ...member, folder: 'packages/kernel' }],
  ])('when %s changes', (_what, lockfile, changed) => {
    expect(installFingerprint(lockfile, [changed])).not.toBe(before);
  });

  it('but not when a script of a package.json changes', () => {
    const edited = { ...member, manifest: { ...member.manifest, scripts: { test: 'vitest run' } } };
    expect(installFingerprint('lock', [edited])).toBe(before);
  });
});

describe('the web servers of the tests of hosting', () => {
  const ci = { isCi: true, isDebian: true, hasAptGet: true, isRoot: true };

  it('are installed in CI when they are missing', () => {
    expect(webServersToInstall(ci, (program) => program === 'nginx')).toEqual(['caddy']);
    expect(webServersToInstall(ci, () => false)).toContain('nginx');
  });

  it.each(Object.keys(ci))('are not installed without %s', (key) => {
    expect(webServersToInstall({ ...ci, [key]: false }, () => false)).toEqual([]);
  });
});

describe('the Chromium of the browser tests', () => {
  const starts = (path: string) => ['/opt/chromium', '/usr/bin/google-chrome'].includes(path);

  it('is the one that CHROMIUM_PATH names, whatever else is there', () => {
    expect(chooseChromium('/opt/chromium', ['/usr/bin/google-chrome'], starts)).toBe('/opt/chromium');
  });

  it('is not looked for elsewhere when CHROMIUM_PATH names one that does not start', () => {
    expect(() => chooseChromium('/opt/absent', ['/opt/chromium'], starts)).toThrow(
      'CHROMIUM_PATH is /opt/absent, which is not a Chromium that starts',
    );
  });

  it('is otherwise the first that starts', () => {
    const candidates = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/chromium'];
    expect(chooseChromium(undefined, candidates, starts)).toBe('/usr/bin/google-chrome');
    expect(chooseChromium('', ['/usr/bin/chromium'], starts)).toBeUndefined();
  });

  it('is looked for on PATH, Chromium before Chrome, and in the usual place when PATH lacks it', () => {
    expect(chromiumCandidates('/first:/second').slice(0, 3)).toEqual([
      '/first/chromium',
      '/second/chromium',
      '/first/chromium-browser',
    ]);
    expect(chromiumCandidates(undefined)).toEqual(['/usr/bin/chromium']);
  });

  it('is installed with apt-get only by root on Debian, and else with Playwright', () => {
    const debian = { isDebian: true, hasAptGet: true, isRoot: true };
    expect(chromiumInstallers(debian)).toEqual(['apt-get', 'playwright']);
    expect(chromiumInstallers({ ...debian, isRoot: false })).toEqual(['playwright']);
    expect(chromiumInstallers({ ...debian, isDebian: false })).toEqual(['playwright']);
    expect(chromiumInstallers({ ...debian, hasAptGet: false })).toEqual(['playwright']);
  });
});

describe('the port of npm start', () => {
  it('is --port, else PORT, else 4173', () => {
    expect(choosePort(['--port', '5000'], { PORT: '6000' })).toBe(5000);
    expect(choosePort(['--port=5000'], {})).toBe(5000);
    expect(choosePort([], { PORT: '6000' })).toBe(6000);
    expect(choosePort([], { PORT: '' })).toBe(4173);
  });

  it.each(['0', '65536', '80a', '-1', '1e3'])('is refused when it is not a port: %s', (text) => {
    expect(() => choosePort([], { PORT: text })).toThrow('npm start -- --port 5000');
  });

  it('is refused together with parameters that npm start does not know', () => {
    expect(() => choosePort(['--prot', '5000'], {})).toThrow('npm start -- --port 5000');
  });

  it('is named as taken when another program serves on it, with how to choose another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(
      new RegExp(`^Port ${port} is taken by another program.*npm start -- --port 5000`),
    );
    other.close();
    await once(other, 'close');
    await expect(requireFreePort(port, '127.0.0.1')).resolves.toBeUndefined();
  });
});
