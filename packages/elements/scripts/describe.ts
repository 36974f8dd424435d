/**
 * Describes the elements for editors and frameworks, out of their doc blocks: `custom-elements.json` for every tool
 * that knows the standard, one file for VS Code and one for the editors of JetBrains, types for templates, and
 * components for React.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { vsCodeData, webTypes } from './editors.js';
import { reactComponents, templateTypes } from './frameworks.js';
import { elementsOf, publicSide } from './public-side.js';

/** The analyzer sees to it that package.json names the manifest in this folder. */
const folder = 'dist';

const found = await cli({
  argv: [
    'analyze',
    '--litelement',
    '--quiet',
    '--outdir',
    folder,
    '--globs',
    'src/**/*.ts',
    '--exclude',
    'src/**/*.test.ts',
  ],
  cwd: process.cwd(),
  noWrite: true,
});
const manifest = publicSide(found);
const elements = elementsOf(manifest);
const about = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

const described = {
  'custom-elements.json': manifest,
  'vscode.html-custom-data.json': vsCodeData(elements),
  'web-types.json': webTypes(elements, about),
};
const files = {
  ...Object.fromEntries(
    Object.entries(described).map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`]),
  ),
  ...templateTypes(elements),
  ...reactComponents(elements),
};
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
