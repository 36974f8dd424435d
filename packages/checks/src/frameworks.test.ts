import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { repository, run, runWell } from './support/run.js';
import { siteForFile } from './support/server.js';
import { install } from './support/stranger.js';

const open = browserForFile();
const site = siteForFile();
const { folder, tarballs } = inject('stranger');
const consumers = join(repository, 'packages/checks/consumers');

/** Installs the packed packages in a project of a framework. */
async function makeProject(name: string): Promise<string> {
  const project = join(folder, 'consumers', name);
  cpSync(join(consumers, name), project, { recursive: true });
  await install(project, Object.values(tarballs));
  return project;
}

/** The files of a built project, by their path. */
function built(project: string): ReadonlyMap<string, string> {
  const dist = join(project, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(dist, path), readFileSync(path, 'utf8')]),
  );
}

interface Mistake {
  readonly source: string;
  readonly right: string;
  readonly wrong: string;
  /** What the compiler says about it. */
  readonly named: string;
}

/** A level that does not exist, or a property that is spelled wrong. */
const mistakes: Readonly<Record<string, Mistake>> = {
  'react-19': {
    source: 'main.tsx',
    right: 'heading-level={2}',
    wrong: 'heading-level={9}',
    named: "Type '9'",
  },
  'react-18': { source: 'main.tsx', right: 'asOf=', wrong: 'as0f=', named: 'as0f' },
  angular: { source: 'main.ts', right: 'error.message', wrong: 'error.massage', named: 'massage' },
  vue: { source: 'Page.vue', right: ':heading-level="2"', wrong: ':heading-level="9"', named: "Type '9'" },
  svelte: {
    source: 'Page.svelte',
    right: 'heading-level={2}',
    wrong: 'heading-level={9}',
    named: "Type '9'",
  },
};

function mistakeOf(name: string): Mistake {
  const mistake = mistakes[name];
  if (mistake === undefined) throw new Error(`frameworks.test.ts must know a mistake for ${name}`);
  return mistake;
}

describe.each(readdirSync(consumers))('a project with %s', (name) => {
  let project: string;
  let visit: Visit;

  beforeAll(async () => {
    project = await makeProject(name);
    await runWell('npm', ['run', 'build'], project);
    site.files.clear();
    site.put('', built(project));
    visit = await open();
    await visitWidgets(visit, `${site.origin()}/index.html`);
  });

  it('gives an object as a property and a level as a number, and hears that the widget is ready', async () => {
    const first = visit.page.locator('hc-target-progress').first();
    expect(await first.evaluate((widget) => (widget as { data?: { id: string } }).data?.id)).toBe(
      'human-capital-topsectoren-2016-2020',
    );
    expect(await first.getByRole('heading', { level: 2 }).count()).toBe(1);
    await visit.page.locator('#ready').getByText('ready').waitFor();
  });

  it('gives an attribute with a hyphen', async () => {
    const second = visit.page.locator('hc-target-progress').nth(1);
    expect(await second.locator('[part=verdict]').textContent()).toContain('2016');
  });

  it('hears what is wrong', async () => {
    await visit.page
      .locator('#problem')
      .getByText(/^target must be one of /)
      .waitFor();
    expect(visit.errors).toEqual([]);
  });

  it('does not compile when the types are not kept', async () => {
    const { source, right, wrong, named } = mistakeOf(name);
    const path = join(project, 'src', source);
    const code = readFileSync(path, 'utf8');
    expect(code).toContain(right);
    writeFileSync(path, code.replace(right, wrong));
    const { exitCode, stdout } = await run('npm', ['run', 'build'], project);
    expect(exitCode).not.toBe(0);
    expect(stdout).toContain(named);
  });
});
