import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { root } from '../setup.mjs';

/** Where turbo writes what it ran, one file a run, when it is asked to with `--summarize`. */
const runs = join(root, '.turbo', 'runs');

/** How much of a log is shown: what broke a task is in its end, and a build machine may keep only the end of ours. */
const linesShown = 20;

/**
 * @typedef {object} TurboRun what turbo writes of a run
 * @property {{ taskId: string, logFile: string, execution?: { exitCode?: number } }[]} tasks
 */

/** Deletes what turbo wrote of earlier runs. */
export function deleteRuns() {
  rmSync(runs, { recursive: true, force: true });
}

/**
 * The tasks that broke off in a run; one that did not start, since another failed, is none.
 *
 * @param {TurboRun} run
 */
export function failedTasks({ tasks }) {
  return tasks.filter(({ execution }) => (execution?.exitCode ?? 0) !== 0);
}

/**
 * The end of a log, without colours and empty lines.
 *
 * @param {string} log
 * @returns {string[]}
 */
export function lastWords(log) {
  return stripVTControlCharacters(log)
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-linesShown);
}

/** @returns {string[]} for each task that failed in the last run its name and the end of its log */
export function readLastWords() {
  const names = existsSync(runs) ? readdirSync(runs).filter((name) => name.endsWith('.json')) : [];
  return names
    .flatMap((name) => failedTasks(JSON.parse(readFileSync(join(runs, name), 'utf8'))))
    .map(({ taskId, logFile }) => {
      const log = join(root, logFile);
      const words = existsSync(log) ? lastWords(readFileSync(log, 'utf8')) : ['it left no log'];
      return [`The end of ${taskId}:`, ...words.map((line) => `  ${line}`)].join('\n');
    });
}
