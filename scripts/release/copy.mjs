import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { root, run, SetupError, workspaces } from '../setup.mjs';

/**
 * @param {string[]} parameters
 * @param {string} [cwd]
 */
async function git(parameters, cwd = root) {
  const { exitCode, output } = await run('git', parameters, { cwd, quiet: true });
  if (exitCode !== 0) throw new SetupError(`git ${parameters.join(' ')} failed:\n${output.trimEnd()}`);
  return output;
}

/** @param {string} output of git with `-z` */
const paths = (output) => output.split('\0').filter(Boolean);

/**
 * Copies the repository as it stands, changes that are not committed included, so that versions can be raised and packages
 * built without touching it. What is installed is linked, not copied.
 *
 * @param {string} folder a new one
 * @returns {Promise<string[]>} what a person must know of the copy
 */
export async function copyRepository(folder) {
  // The history comes along: the changelog names the commits of its changesets.
  await git(['clone', '--quiet', '--shared', root, folder]);
  const changed = paths(await git(['ls-files', '-z', '--modified', '--others', '--exclude-standard']));
  for (const path of changed) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
    else rmSync(join(folder, path), { force: true });
  }
  const isWhole = !existsSync(join(folder, '.git', 'shallow'));
  if (!isWhole) await startHistory(folder);
  for (const place of ['', ...workspaces().map((workspace) => workspace.folder)])
    linkInstalled(place, folder);
  const isCommitted = (await git(['status', '--porcelain'])) === '';
  return [
    ...(isCommitted ? [] : ['changes that are not committed are in it']),
    ...(isWhole
      ? []
      : ['this is a clone without its history, so the commits in the changelog are not those of a release']),
  ];
}

/**
 * Gives a copy a history of one commit. In a clone that lacks its history, changesets would look for the commits for ever.
 *
 * @param {string} folder
 */
async function startHistory(folder) {
  rmSync(join(folder, '.git'), { recursive: true });
  await git(['init', '--quiet'], folder);
  await git(['add', '--all'], folder);
  const author = ['-c', 'user.name=dry run', '-c', 'user.email=dry-run@localhost'];
  await git([...author, 'commit', '--quiet', '--no-verify', '--message', 'copy'], folder);
}

/**
 * Links what is installed in a workspace; the workspaces themselves become those of the copy.
 *
 * @param {string} place the workspace's folder; '' for the repository itself
 * @param {string} copy
 */
function linkInstalled(place, copy) {
  const from = join(root, place, 'node_modules');
  if (!existsSync(from)) return;
  const to = join(copy, place, 'node_modules');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '@hc-roadmap')
      cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
  }
}
