import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { expand, publishedEntries } from './support/entries.js';
import { findNodes, repository, run, runWell } from './support/run.js';

const { folder } = inject('stranger');
// What belongs to a framework is tested with that framework, in frameworks.test.ts.
const entries = publishedEntries().filter(({ specifier }) => !/\/elements\/(react|types)\//.test(specifier));
const modules = entries.filter(({ kind }) => kind === 'module').map(({ specifier }) => specifier);
const notInTheMap = ['@hc-roadmap/core/dist/index.js', '@hc-roadmap/core/roadmaps/no-such-roadmap'];

it('patterns are expanded over the files that are there', () => {
  const manifest = {
    name: 'a',
    version: '1',
    exports: { './*': { types: './dist/*.d.ts', default: './dist/*.js' }, './b.css': './dist/b.css' },
  };
  expect(expand(manifest, ['dist/c.js', 'dist/d/e.js', 'dist/c.d.ts', 'f.js'])).toEqual([
    { specifier: 'a/c', kind: 'module' },
    { specifier: 'a/d/e', kind: 'module' },
    { specifier: 'a/b.css', kind: 'file' },
  ]);
  expect(modules.some((specifier) => specifier.includes('/roadmaps/'))).toBe(true);
});

describe.each(Object.entries(findNodes()))('on the %s Node', (name, node) => {
  let problems: Record<string, string>;
  let output: string;

  beforeAll(async () => {
    const script = join(folder, `import-${name}.mjs`);
    writeFileSync(
      script,
      `import { existsSync } from 'node:fs';
      const problems = {};
      for (const { specifier, kind } of ${JSON.stringify([...entries, ...notInTheMap.map((specifier) => ({ specifier, kind: 'module' }))])}) {
        try {
          if (kind === 'file' && !existsSync(new URL(import.meta.resolve(specifier)))) throw new Error('no such file');
          if (kind === 'json') await import(specifier, { with: { type: 'json' } });
          if (kind === 'module') await import(specifier);
        } catch (error) {
          problems[specifier] = error.code ?? error.message;
        }
      }
      console.log(JSON.stringify(problems));`,
    );
    const { stdout, stderr } = await run(node, [script], folder);
    // Node 20 says that importing JSON is experimental; that is about the check, not about the packages.
    output = stderr.replaceAll(/^.*ExperimentalWarning: Importing JSON.*\n|^\(Use `.*\n/gm, '');
    problems = JSON.parse(stdout) as Record<string, string>;
  });

  it.each(entries)('$specifier can be imported without a page', ({ specifier }) => {
    expect(problems[specifier]).toBeUndefined();
  });

  it('importing is silent', () => {
    expect(output).toBe('');
  });

  it('what is not in the exports map cannot be imported', () => {
    expect(problems).toMatchObject({
      '@hc-roadmap/core/dist/index.js': 'ERR_PACKAGE_PATH_NOT_EXPORTED',
      '@hc-roadmap/core/roadmaps/no-such-roadmap': 'ERR_MODULE_NOT_FOUND',
    });
  });

  it('a CommonJS program can require both packages', async () => {
    const ask = (specifier: string): string => `Object.keys(require('${specifier}')).length`;
    const code = `console.log(${ask('@hc-roadmap/core')}, ${ask('@hc-roadmap/elements')})`;
    const stdout = await runWell(node, ['--input-type=commonjs', '--eval', code], folder);
    expect(stdout).toMatch(/^[1-9]\d* [1-9]\d*\n$/);
  });
});

/** Compiles files of the stranger's; gives what the compiler complains about. */
async function compile(
  files: Readonly<Record<string, string>>,
  parameters: readonly string[],
): Promise<string[]> {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const strict = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--ignoreConfig',
  ];
  const all = [compiler, ...strict, ...parameters, ...Object.keys(files)];
  const { stdout } = await run(process.execPath, all, folder);
  return stdout.split('\n').filter((line) => line.includes(': error '));
}

const resolutions = {
  nodenext: ['--module', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};
const importAll = (specifiers: readonly string[]): string =>
  specifiers.map((specifier, index) => `export * as entry${index} from '${specifier}';`).join('\n');

const right = `
  ${importAll(modules)}
  import '@hc-roadmap/elements/define/all.js';
  import { assessTarget, explain, nl, type Verdict } from '@hc-roadmap/core';
  import { getRoadmap } from '@hc-roadmap/core/roadmaps';
  import { HcErrorEvent } from '@hc-roadmap/elements';
  const assessment = assessTarget(getRoadmap(), 'coe-civ-capacity', { asOf: '2020' });
  export const verdict: Verdict = assessment.verdict;
  export const sentence: string = explain(getRoadmap(), assessment, nl).sentence;
  const widget = document.createElement('hc-target-progress');
  widget.asOf = '2017-12';
  widget.addEventListener('hc-error', (event) => event instanceof HcErrorEvent && event.error.message);`;

const wrong = `
  import { noSuchFunction, assessTarget } from '@hc-roadmap/core';
  import '@hc-roadmap/elements/define/all.js';
  assessTarget('data', 3);
  document.createElement('hc-target-progress').asOf = 2017;`;

describe.each(Object.entries(resolutions))('with types, module resolution %s', (name, resolution) => {
  let complaints: string[];

  beforeAll(async () => {
    const files = { [`right-${name}.ts`]: right, [`wrong-${name}.ts`]: wrong };
    complaints = await compile(files, [...resolution, '--lib', 'es2022,dom,dom.iterable']);
  });

  it('every entry has types that a strict project accepts', () => {
    expect(complaints.filter((line) => !line.startsWith('wrong-'))).toEqual([]);
  });

  it('what is not exported, or is used wrongly, is a type error', () => {
    const wrongly = complaints.filter((line) => line.startsWith('wrong-'));
    expect(wrongly.map((line) => /error (TS\d+)/.exec(line)?.[1])).toEqual(['TS2305', 'TS2554', 'TS2322']);
  });
});

// The entry with the schema is left out: the types of zod need the name URL, from a page or from Node.
it('the types of core, without those of zod, need no page', async () => {
  const core = modules.filter((specifier) => /^@hc-roadmap\/core(?!\/schema)/.test(specifier));
  expect(await compile({ 'core.ts': importAll(core) }, [...resolutions.nodenext, '--lib', 'es2022'])).toEqual(
    [],
  );
});
