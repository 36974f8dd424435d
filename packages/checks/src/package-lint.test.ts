import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';
import { run } from './support/run.js';
import { manifestOf, packageFolders } from './support/stranger.js';

const { folder, tarballs } = inject('stranger');

const attwProgram = join(
  dirname(fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'))),
  'dist/index.js',
);

/** What the type checker cannot look at: a style sheet has no types, and it does not expand patterns. */
const leftToExports = /\.css$|\*/;

/** Resolutions that the profile esm-only leaves aside: Node without exports maps, and CommonJS. */
const asideForEsm = ['node10', 'node16-cjs'];

interface AttwReport {
  readonly analysis: { readonly entrypoints: Readonly<Record<string, unknown>> };
  readonly problems?: Readonly<Record<string, readonly { readonly resolutionKind?: string }[]>>;
}

function problemsOf({ problems = {} }: AttwReport): unknown[] {
  return Object.values(problems)
    .flat()
    .filter(({ resolutionKind = '' }) => !asideForEsm.includes(resolutionKind));
}

async function attw(
  tarball: string,
  ignored: readonly string[],
): Promise<{ exitCode: number; report: AttwReport }> {
  const exclude = ignored.length === 0 ? [] : ['--exclude-entrypoints', ...ignored];
  const { exitCode, stdout } = await run(
    process.execPath,
    [attwProgram, tarball, '--profile', 'esm-only', '--format', 'json', ...exclude],
    folder,
  );
  return { exitCode, report: JSON.parse(stdout) as AttwReport };
}

describe.each(packageFolders)('%s', (name) => {
  const entries = Object.keys(manifestOf(name).exports);
  const ignored = entries.filter((entry) => leftToExports.test(entry));

  it('publint has no remark', async () => {
    const tarball = new Uint8Array(readFileSync(tarballs[name])).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it(`the types are right, checked without ${ignored.join(' and ') || 'exception'}`, async () => {
    const { exitCode, report } = await attw(tarballs[name], ignored);
    expect(problemsOf(report)).toEqual([]);
    expect(exitCode).toBe(0);
    expect(Object.keys(report.analysis.entrypoints).sort()).toEqual(
      entries.filter((entry) => !ignored.includes(entry)).sort(),
    );
  });
});

it('the linters see a package that is wrong', async () => {
  const wrong = join(folder, 'wrong-package');
  mkdirSync(wrong, { recursive: true });
  const exports = { '.': { types: './a.d.cts', default: './a.js' } };
  const manifest = { name: 'wrong', version: '1.0.0', type: 'module', exports };
  writeFileSync(join(wrong, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(wrong, 'a.d.cts'), 'export const a: number;');
  writeFileSync(join(wrong, 'a.js'), 'module.exports = {};');
  await run('npm', ['pack', '--silent', '--pack-destination', wrong], wrong);
  const { messages } = await publint({ pkgDir: wrong, strict: true });
  expect(messages.map(({ code }) => code)).toContain('FILE_INVALID_FORMAT');
  const { exitCode, report } = await attw(join(wrong, 'wrong-1.0.0.tgz'), []);
  expect(problemsOf(report)).not.toEqual([]);
  expect(exitCode).not.toBe(0);
});
