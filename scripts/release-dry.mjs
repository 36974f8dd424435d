// npm run release:dry: what `npm run version` and `npm run release` would publish. Works in a copy: nothing here changes.
// With `-- --tarballs <folder>` the tarballs are kept there; with `--installed` nothing is installed anew.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { copyRepository } from './release/copy.mjs';
import { pack, publishedWorkspaces } from './release/pack.mjs';
import { changesOf, report } from './release/report.mjs';
import { install, run, runScript, SetupError } from './setup.mjs';

/**
 * @param {string} copy
 * @param {string} command
 * @param {string[]} parameters
 */
async function inCopy(copy, command, ...parameters) {
  const { exitCode, output } = await run(command, parameters, { cwd: copy, quiet: true });
  if (exitCode !== 0) throw new SetupError(`${command} ${parameters.join(' ')} failed:\n${output.trimEnd()}`);
}

await runScript(async () => {
  const { values } = parseArgs({ options: { tarballs: { type: 'string' }, installed: { type: 'boolean' } } });
  if (!values.installed) await install();
  const folder = mkdtempSync(join(tmpdir(), 'hc-roadmap-release-'));
  try {
    const copy = join(folder, 'repository');
    console.log('Raising the versions and building in a copy (about a minute)…\n');
    const notes = await copyRepository(copy);
    await inCopy(copy, 'changeset', 'version');
    const published = publishedWorkspaces();
    for (const { manifest } of published) await inCopy(copy, 'npm', 'run', 'build', '-w', manifest.name);
    for (const { folder: workspace, manifest } of published) {
      const packed = await pack(copy, workspace, resolve(values.tarballs ?? join(folder, 'tarballs')));
      const path = join(copy, workspace, 'CHANGELOG.md');
      const changelog = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const released = JSON.parse(readFileSync(join(copy, workspace, 'package.json'), 'utf8'));
      const changes = changesOf(changelog, packed.version);
      console.log(`${report(packed, manifest.version, changes, released)}\n`);
      if (packed.version === manifest.version)
        console.log('No changeset raises this version: it would not be published.\n');
    }
    for (const note of notes) console.log(`NOTE: ${note}.`);
    console.log('Nothing was published, and nothing here was changed.');
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
