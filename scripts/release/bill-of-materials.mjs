import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { childEnvironment, root, run, SetupError } from '../setup.mjs';
import { pack, publishedWorkspaces } from './pack.mjs';

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} purl
 * @property {{ type: string, url: string }[]} [externalReferences]
 */

/**
 * What comes to a person who installs the packages, as CycloneDX: they are packed and installed in an empty project, and npm
 * says what is there. In the repository itself, npm cannot tell it from our tools.
 *
 * @param {string} folder a new one, for the project
 * @returns {Promise<{ metadata: { component: Component }, components: Component[] }>}
 */
export async function billOfMaterials(folder) {
  const packed = [];
  for (const workspace of publishedWorkspaces()) packed.push(await pack(root, workspace.folder, folder));
  const project = join(folder, 'project');
  mkdirSync(project, { recursive: true });
  const about = { name: 'hc-roadmap', version: packed[0]?.version, private: true };
  writeFileSync(join(project, 'package.json'), JSON.stringify(about));
  const options = ['--silent', '--prefer-offline', '--ignore-scripts'];
  await npm(project, 'install', ...options, ...packed.map(({ filename }) => join(folder, filename)));
  const bill = JSON.parse(await npm(project, 'sbom', '--silent', '--sbom-format=cyclonedx'));
  // npm calls the project after its folder, and says where on this machine the tarballs were.
  bill.metadata.component.name = about.name;
  for (const component of bill.components) {
    component.externalReferences = component.externalReferences.filter(
      (/** @type {{ url: string }} */ { url }) => !url.startsWith('file:'),
    );
  }
  return bill;
}

/**
 * @param {string} cwd
 * @param {string[]} parameters
 */
async function npm(cwd, ...parameters) {
  const { exitCode, output } = await run('npm', parameters, { cwd, env: childEnvironment(), quiet: true });
  if (exitCode !== 0) throw new SetupError(`npm ${parameters[0]} failed:\n${output.trimEnd()}`);
  return output;
}
