import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { ceilings } from './ceilings.js';
import { browserForFile, visitWidgets } from './support/browser.js';
import { bundle, type EsbuildBundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { repository } from './support/run.js';
import { siteForFile } from './support/server.js';
import { roadmap, tag } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

interface Weighed {
  readonly file: string;
  readonly minified: number;
  readonly brotli: number;
  /** What the file is made of, the most bytes first. */
  readonly madeOf: Readonly<Record<string, number>>;
}

const report: Record<
  string,
  { ceiling: number; brotli: number; minified: number; files: readonly Weighed[] }
> = {};

// In a folder of its own: a file beside the test results would be read as one of them.
afterAll(() => {
  const folder = join(repository, 'packages/checks/test-results/sizes');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify(report, null, 2));
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Weighs the files of a bundle that a page loads; all of them unless the page says which. */
function weigh(
  name: keyof typeof ceilings,
  { files, metafile }: EsbuildBundle,
  loaded: readonly string[] = [...files.keys()],
): number {
  const weighed = loaded.map((file): Weighed => {
    const text = files.get(file) ?? '';
    const inputs = Object.entries(metafile.outputs[`bundle/${file}`]?.inputs ?? {})
      .map(([path, { bytesInOutput }]) => [path.replace('node_modules/', ''), bytesInOutput] as const)
      .sort(([, first], [, second]) => second - first);
    return {
      file,
      minified: Buffer.byteLength(text),
      brotli: brotliCompressSync(text).byteLength,
      madeOf: Object.fromEntries(inputs),
    };
  });
  const brotli = sum(weighed.map((file) => file.brotli));
  const minified = sum(weighed.map((file) => file.minified));
  report[name] = { ceiling: ceilings[name], brotli, minified, files: weighed };
  return brotli;
}

const { id } = roadmap;
const target = 'coe-civ-capacity';

describe('a page', () => {
  it.each([
    ['page with one target', ['target-progress'], tag('hc-target-progress', { target })],
    [
      'page with one target by another measure',
      ['target-progress'],
      tag('hc-target-progress', { target, measure: 'companies' }),
    ],
    [
      'page with one target by another method',
      ['target-progress'],
      tag('hc-target-progress', { target, method: 'eurostat', 'as-of': '2018' }),
    ],
    ['page with one chart', ['target-chart'], tag('hc-target-chart', { target })],
    [
      'page with one chart of where it leads',
      ['target-chart'],
      tag('hc-target-chart', { target: 'stem-graduates', 'as-of': '2018', projection: '' }),
    ],
    [
      'page with a target and the action lines',
      ['target-progress', 'action-lines'],
      tag('hc-target-progress', { target }) + tag('hc-action-lines'),
    ],
    ['page with a target list', ['target-list'], tag('hc-target-list')],
    ['page with evidence', ['evidence'], tag('hc-evidence', { target })],
    ['page with a whole roadmap', ['roadmap'], tag('hc-roadmap')],
    ['page with milestones', ['milestones'], tag('hc-milestones')],
    ['page with a timeline', ['timeline'], tag('hc-timeline')],
    ['page with a roadmap of its own', ['target-progress'], tag('hc-target-progress', { src: 'own.json' })],
    ['page with a glossary', ['glossary'], tag('hc-glossary')],
    ['page with second opinions', ['second-opinions'], tag('hc-second-opinions', { target })],
    // What a page loads before it is known which of them it has, and of what.
    ['page for which every widget is defined', ['all'], ''],
  ] as const)('%s does not outgrow its ceiling', async (name, defined, body) => {
    const built = await bundle(
      defined.map((define) => `import '@hc-roadmap/elements/define/${define}.js';`).join(''),
    );
    site.put('', built.files);
    site.files.set('/page.html', htmlPage({ body }));
    site.files.set('/own.json', JSON.stringify(roadmap));
    const visit = await open();
    await visitWidgets(visit, `${site.origin()}/page.html`);
    await visit.page.waitForLoadState('networkidle');
    const loaded = visit.requests
      .filter((url) => url.endsWith('.js'))
      .map((url) => url.slice(site.origin().length + 1));
    expect(loaded).toContain('entry.js');
    expect(weigh(name, built, loaded)).toBeLessThanOrEqual(ceilings[name]);
  });
});

describe('a program', () => {
  it.each([
    ['assessTarget', '@hc-roadmap/core', 'assessTarget'],
    ['assessByMethod', '@hc-roadmap/core', 'assessByMethod'],
    ['linear', '@hc-roadmap/core', 'linear'],
    ['one target', `@hc-roadmap/core/roadmaps/${id}/targets/${target}`, '*'],
    ['whole roadmap', `@hc-roadmap/core/roadmaps/${id}`, '*'],
    ['getRoadmap', '@hc-roadmap/core/roadmaps', 'getRoadmap'],
    ['loadRoadmap', '@hc-roadmap/core/load', 'loadRoadmap'],
    ['lookups', '@hc-roadmap/core/lookup', '*'],
  ] as const)('that imports %s does not outgrow its ceiling', async (name, specifier, imported) => {
    const names = imported === '*' ? '*' : `{ ${imported} }`;
    const built = await bundle(`export ${names} from '${specifier}'`);
    expect(weigh(name, built)).toBeLessThanOrEqual(ceilings[name]);
  });
});

it('every ceiling is used, and none is more than a twentieth above what it is for', () => {
  expect(Object.keys(report).sort()).toEqual(Object.keys(ceilings).sort());
  const loose = Object.entries(report).filter(([, { ceiling, brotli }]) => ceiling > 1.05 * brotli + 20);
  expect(loose.map(([name]) => name)).toEqual([]);
});
