import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserForFile, visitWidgets } from './support/browser.js';
import { htmlPage } from './support/page.js';
import { findNodes, run, runWell } from './support/run.js';
import { siteForFile } from './support/server.js';
import { install } from './support/stranger.js';

const { tarballs } = inject('stranger');
const open = browserForFile();
const site = siteForFile();
const { pinned: node } = findNodes();

/** Settings that every tarball is found with, and nothing is left on the machine. */
type Settings = (registry: string, tools: string) => Readonly<Record<string, string>>;

interface PackageManager {
  readonly name: string;
  readonly package: string;
  /** Its program in `node_modules`, and whether it is a script for Node. */
  readonly program: string;
  readonly settings: Settings;
  readonly install: readonly string[];
  /** What runs Node in its project. */
  readonly node: readonly string[];
}

const core = `file:${tarballs.core}`;

const managers: readonly PackageManager[] = [
  {
    name: 'pnpm',
    package: 'pnpm@12.21.0',
    program: '.bin/pnpm',
    settings: (registry, tools) => ({
      '.npmrc': `registry=${registry}\n`,
      'pnpm-workspace.yaml': `overrides:\n  '@hc-roadmap/core': ${core}\nstoreDir: ${tools}/store\n`,
    }),
    install: ['install', '--no-frozen-lockfile'],
    node: ['exec', 'node'],
  },
  {
    name: 'Yarn 1',
    package: 'yarn@1.22.22',
    program: 'yarn/bin/yarn.js',
    settings: (registry) => ({ '.npmrc': `registry=${registry}\n` }),
    install: ['install', '--no-lockfile', '--non-interactive', '--cache-folder', '.cache'],
    node: ['--silent', 'node'],
  },
  {
    // Packages stay in archives (Plug'n'Play): what a package does not name among its own, it does not get.
    name: "Yarn 4 with Plug'n'Play",
    package: '@yarnpkg/cli-dist@4.18.1',
    program: '@yarnpkg/cli-dist/bin/yarn.js',
    settings: (registry) => ({
      '.yarnrc.yml': [
        `npmRegistryServer: ${registry}`,
        'enableTelemetry: false',
        'enableGlobalCache: false',
        'enableImmutableInstalls: false',
        'nodeLinker: pnp',
        '',
      ].join('\n'),
      'yarn.lock': '',
    }),
    install: ['install'],
    node: ['node'],
  },
];

const program = `
import { assessTarget, en, explain } from '@hc-roadmap/core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { HcTargetProgress } from '@hc-roadmap/elements';
const roadmap = getRoadmap();
const assessment = assessTarget(roadmap, 'coe-civ-capacity', { asOf: '2020' });
console.log(JSON.stringify([explain(roadmap, assessment, en).sentence, HcTargetProgress.name]));
`;

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hc-roadmap-managers-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(managers)('installed with $name', (manager) => {
  let project: string;
  let executable: string;
  let missing = '';

  const manage = (parameters: readonly string[]): Promise<string> =>
    manager.program.endsWith('.js')
      ? runWell(node, [executable, ...parameters], project)
      : runWell(executable, parameters, project);

  beforeAll(async () => {
    const tools = join(folder, `tools-${manager.program.replaceAll('/', '-')}`);
    project = join(folder, `project-${manager.program.replaceAll('/', '-')}`);
    for (const path of [tools, project]) mkdirSync(path);
    executable = join(tools, 'node_modules', manager.program);
    writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true }));
    missing = await install(tools, [manager.package]).then(
      () => '',
      (error: unknown) => String(error),
    );
    if (missing !== '') return;
    const registry = (await run('npm', ['config', 'get', 'registry'], folder)).stdout.trim();
    // npm has settings of its own for certificates and proxies; the others trust what Node does.
    missing = await fetch(new URL('zod', registry), { method: 'HEAD' }).then(
      ({ ok, status }) => (ok ? '' : `the registry answers Node with ${status}`),
      (error: unknown) => `Node does not reach the registry: ${String((error as Error).cause ?? error)}`,
    );
    if (missing !== '') return;
    const manifest = {
      private: true,
      type: 'module',
      dependencies: { '@hc-roadmap/core': core, '@hc-roadmap/elements': `file:${tarballs.elements}` },
      // What elements asks for is in no registry yet.
      resolutions: { '@hc-roadmap/core': core },
    };
    const files = { 'package.json': JSON.stringify(manifest), ...manager.settings(registry, tools) };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
    await manage(manager.install);
  });

  it('both packages run in Node', async ({ skip }) => {
    skip(missing !== '', missing);
    writeFileSync(join(project, 'program.mjs'), program);
    const [sentence, name] = JSON.parse(await manage([...manager.node, 'program.mjs'])) as string[];
    expect(sentence).toMatch(/^Achieved\. In 2019 there were 324 /);
    expect(name).toBe('HcTargetProgress');
  });

  it('a page is bundled, and its widget says what it should', async ({ skip }) => {
    skip(missing !== '', missing);
    writeFileSync(join(project, 'page.js'), `import '@hc-roadmap/elements/define/target-progress.js';`);
    await build({
      absWorkingDir: project,
      entryPoints: { entry: 'page.js' },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'bundle',
      logLevel: 'silent',
    });
    site.files.clear();
    for (const file of readdirSync(join(project, 'bundle')))
      site.files.set(`/${file}`, readFileSync(join(project, 'bundle', file), 'utf8'));
    const body = '<hc-target-progress target="coe-civ-capacity" lang="en"></hc-target-progress>';
    site.files.set('/index.html', htmlPage({ body }));
    const visit = await open();
    await visitWidgets(visit, `${site.origin()}/index.html`);
    expect(await visit.page.locator('[part=verdict]').textContent()).toContain('324');
    expect(visit.errors).toEqual([]);
  });
});
