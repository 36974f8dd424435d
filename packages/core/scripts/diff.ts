/**
 * What changed in the data since a commit, and the smallest version bump that allows: `npm run diff -- <git ref>`.
 * `--json` prints it as JSON.
 *
 * Exit codes: 0 the changesets allow it, 1 they ask for too little, 2 the command is not understood, 3 there is nothing
 * to compare with.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { versionAt, versionIn } from './diff/at-ref.js';
import { findBase } from './diff/base.js';
import { isSmaller, reasonsFor, smallestAllowed } from './diff/bump.js';
import { declaredBump } from './diff/changesets.js';
import { compareData } from './diff/compare.js';
import { printReport, type Report } from './diff/print.js';
import { schemaReasons } from './diff/schema-change.js';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(packageFolder, '../..');

async function main(): Promise<number> {
  const { named, json } = readArguments();
  const base = findBase(root, named);
  if ('missing' in base) {
    console.error(`The data were NOT compared: ${base.missing}.`);
    return 3;
  }
  const [before, after] = [await versionAt(root, base.commit), await versionIn(packageFolder)];
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const difference = compareData(before.data, after.data);
  const model = schemaReasons(before.schema, after.schema);
  const report: Report = {
    base: `${base.name} (${base.commit.slice(0, 7)})`,
    ...difference,
    model,
    smallestAllowed: smallestAllowed([...model, ...reasonsFor(difference)], version),
    declared: declaredBump(join(root, '.changeset')),
  };
  console.log(json ? JSON.stringify(report, null, 2) : printReport(report));
  if (!isSmaller(report.declared, report.smallestAllowed)) return 0;
  console.error('The changesets ask for too little: run npm run changeset.');
  return 1;
}

function readArguments(): { readonly named: string | undefined; readonly json: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length > 1) throw new TypeError(`name one git ref, got ${positionals.join(' ')}`);
  return { named: positionals[0], json: values.json };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof TypeError ? 2 : 3;
}
