import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { installEnvironment, root, toolsFolder } from './environment.mjs';
import { explainNpmFailure, withoutWarnings } from './npm-failure.mjs';
import { run } from './run.mjs';
import { SetupError } from './script.mjs';
import { rootWorkspace, workspaces } from './workspaces.mjs';

/** Written after a good install, and only then; `npm ci` deletes it with the rest of node_modules. */
const stamp = join(root, 'node_modules', '.hc-roadmap-install');

/** The fields of a package.json that decide what is installed: editing a script installs nothing anew. */
const fieldsThatNpmReads = [
  ...['name', 'version', 'bin', 'engines', 'workspaces', 'overrides', 'allowScripts'],
  ...['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'],
];

/**
 * What decides an install, as one hash.
 *
 * @param {string} lockfile the text of package-lock.json
 * @param {{ folder: string, manifest: Record<string, unknown> }[]} members the repository and its workspaces
 * @returns {string}
 */
export function installFingerprint(lockfile, members) {
  const manifests = members.map(({ folder, manifest }) => [
    folder,
    fieldsThatNpmReads.map((field) => manifest[field]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([lockfile, manifests]))
    .digest('hex');
}

/** @param {string} output what npm printed */
function failInstall(output) {
  rmSync(stamp, { force: true });
  console.error(withoutWarnings(output).trimEnd());
  throw new SetupError(explainNpmFailure(output));
}

/** Installs the packages of package-lock.json, unless they are already there. */
export async function install() {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const fingerprint = installFingerprint(lockfile, [rootWorkspace(), ...workspaces()]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;

  rmSync(stamp, { force: true });
  console.log('Installing packages (about half a minute, only the first time and when they change)…');
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
  const { exitCode, output } = await run('npm', parameters, { env: installEnvironment(), quiet: true });
  if (exitCode !== 0) failInstall(output);

  const pinnedNode = await run(join(toolsFolder, 'node'), ['--version'], { quiet: true });
  if (pinnedNode.exitCode !== 0) {
    throw new SetupError(
      'The pinned Node was not installed. Does npm have ignore-scripts on? The packages node and esbuild need theirs.',
    );
  }
  writeFileSync(stamp, fingerprint);
}
