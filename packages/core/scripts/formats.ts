/** Writes the data in every format into `dist/data`: the last step of the build. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allFormats } from './formats/all.js';
import { datasetOf } from './formats/dataset.js';
import { loadData } from './load.js';
import { printProblem } from '../src/authoring/problem.js';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

function main(): number {
  const loaded = loadData(join(packageFolder, 'data'));
  if ('problems' in loaded) {
    for (const problem of loaded.problems) console.error(`data/${printProblem(problem)}`);
    return 1;
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(packageFolder, 'dist/data');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of allFormats(datasetOf(loaded, version))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return 0;
}

process.exitCode = main();
