/**
 * Turns the authored data into TypeScript: `tsx scripts/generate.ts`, or with `--check` to find out whether
 * what is committed still follows from the data. Prints every problem and writes nothing when there is one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadData } from './load.js';
import { printProblem } from '../src/authoring/problem.js';
import { idsOf, parseRedirects } from './redirects.js';
import { REDIRECTS_FILE, renderRedirects } from './render-redirects.js';
import { render, type GeneratedFiles } from './render.js';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const generatedFolder = join(packageFolder, 'src/generated');

function main(check: boolean): number {
  const loaded = loadData(join(packageFolder, 'data'));
  if ('problems' in loaded) {
    for (const problem of loaded.problems) console.error(`data/${printProblem(problem)}`);
    console.error(`${loaded.problems.length} problem(s) in the data; nothing was written`);
    return 1;
  }
  const files = render(loaded);
  const { redirects, problems } = parseRedirects(
    readFileSync(join(packageFolder, 'data/redirects.yml'), 'utf8'),
    idsOf(loaded),
  );
  if (problems.length > 0) {
    for (const problem of problems) console.error(`data/${printProblem(problem)}`);
    return 1;
  }
  const stale = differences(files);
  const redirectsFile = join(packageFolder, 'src', REDIRECTS_FILE);
  const staleRedirects =
    !existsSync(redirectsFile) || readFileSync(redirectsFile, 'utf8') !== renderRedirects(redirects);
  if (check) {
    if (staleRedirects)
      console.error(`src/${REDIRECTS_FILE} does not follow from the data; run npm run generate`);
    for (const name of stale)
      console.error(`src/generated/${name} does not follow from the data; run npm run generate`);
    return stale.length === 0 && !staleRedirects ? 0 : 1;
  }
  for (const name of stale) {
    const path = join(generatedFolder, name);
    const text = files.get(name);
    if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  if (staleRedirects) writeFileSync(redirectsFile, renderRedirects(redirects));
  console.log(`${files.size} generated files, ${stale.length} changed`);
  return 0;
}

/** Names of files that are missing, different, or there without a reason. */
function differences(files: GeneratedFiles): string[] {
  const present = existing();
  const extra = present.filter((name) => !files.has(name));
  const changed = [...files].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(generatedFolder, name), 'utf8') !== text,
  );
  return [...changed.map(([name]) => name), ...extra];
}

function existing(): string[] {
  try {
    return readdirSync(generatedFolder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts'));
  } catch {
    return [];
  }
}

process.exitCode = main(process.argv.includes('--check'));
