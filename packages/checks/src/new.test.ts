/** `npm run new`, in a copy of the repository: what it makes, what it refuses, and that nothing it makes passes for a fact. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository } from '../../../scripts/release/copy.mjs';
import { findNodes, repository, run, type Outcome } from './support/run.js';

const temporary = mkdtempSync(join(tmpdir(), 'hc-roadmap-new-'));
const copy = join(temporary, 'repository');
const data = join(copy, 'packages/core/data');
const node = findNodes().pinned;

beforeAll(async () => {
  await copyRepository(copy);
});
afterAll(() => rmSync(temporary, { recursive: true }));

function make(...parameters: string[]): Promise<Outcome> {
  return run(node, ['scripts/new.mjs', ...parameters], copy);
}

function generate(): Promise<Outcome> {
  return run(
    node,
    [join(repository, 'node_modules/tsx/dist/cli.mjs'), 'scripts/generate.ts'],
    join(copy, 'packages/core'),
  );
}

/** The keys of a file that wait for a value: they end with a colon, or with a remark after it, and nothing lies below. */
function open(file: string): string[] {
  const lines = readFileSync(join(data, file), 'utf8').split('\n');
  const indent = (line = ''): number => /^[ -]*/.exec(line)?.[0].length ?? 0;
  return lines.flatMap((line, index) =>
    /^[ -]*\w+:( #.*)?$/.test(line) && indent(lines[index + 1]) <= indent(line)
      ? [`${file}:${index + 1}`]
      : [],
  );
}

/** The places that generation names, without their columns. */
function places({ stderr }: Outcome): string[] {
  return [...stderr.matchAll(/^data\/([^:]+:\d+):\d+ {2}/gm)].map(([, place = '']) => place);
}

/** Types a value after each key that waits for one. */
function fill(file: string, values: Readonly<Record<string, string>>): void {
  const waiting = new Set(open(file));
  const text = readFileSync(join(data, file), 'utf8')
    .split('\n')
    .map((line, index) => {
      if (!waiting.has(`${file}:${index + 1}`)) return line;
      const [, key = ''] = /(\w+):/.exec(line) ?? [];
      const value = values[key];
      if (value === undefined) throw new Error(`${file}: a value for ${key} is wanted`);
      return `${line.split(':')[0] ?? ''}: ${value}`;
    });
  writeFileSync(join(data, file), text.join('\n'));
}

describe('an indicator', () => {
  const file = 'indicators/trees.yml';
  beforeAll(async () => {
    const { exitCode, stdout } = await make('indicator', 'trees');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(`  packages/core/data/${file}\n`)]);
  });
  afterAll(() => rmSync(join(data, file)));

  it('names its schema in the first line, so that editors complete and check', () => {
    const [first = ''] = readFileSync(join(data, file), 'utf8').split('\n');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)$/.exec(first) ?? [];
    expect(existsSync(join(data, 'indicators', schema))).toBe(true);
  });

  it('is refused until every value is filled in, each with its line', async () => {
    const told = await generate();
    expect(told.exitCode).toBe(1);
    expect(places(told).toSorted()).toEqual(open(file).toSorted());
    expect(open(file).length).toBeGreaterThan(15);
    expect(told.stderr).toContain(
      'unit.kind  is not filled in; type one of: count, percent, per-thousand, million-euro',
    );
  });

  it('is right when they are', async () => {
    fill(file, {
      ...{ nl: 'tekst', en: 'text', kind: 'count', decimals: '0', id: 'main', geo: 'NL', level: 'all' },
      ...{ sources: '[roadmap-2017]', observations: "[{ period: '2017', value: 1 }]" },
    });
    expect(await generate()).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is not made over what is there', async () => {
    const before = readFileSync(join(data, file), 'utf8');
    expect(await make('indicator', 'trees')).toMatchObject({
      exitCode: 1,
      stderr: `packages/core/data/${file} is there already\n`,
    });
    expect(readFileSync(join(data, file), 'utf8')).toBe(before);
  });
});

describe('a roadmap', () => {
  const folder = 'roadmaps/trees-in-town';
  const unnamed = `${folder}/targets/NAME-OF-THE-TARGET.yml`;
  const target = `${folder}/targets/more-trees.yml`;
  beforeAll(async () => {
    expect(await make('roadmap', 'trees-in-town')).toMatchObject({ exitCode: 0, stderr: '' });
  });
  afterAll(() => rmSync(join(data, folder), { recursive: true }));

  it('has its own words, its lines and one target, each with its schema', () => {
    const files = readdirSync(join(data, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yml'),
    );
    expect(files.toSorted()).toEqual(['action-lines.yml', 'roadmap.yml', 'targets/NAME-OF-THE-TARGET.yml']);
    for (const name of files) {
      const [, schema = ''] = /\$schema=(.+)\n/.exec(readFileSync(join(data, folder, name), 'utf8')) ?? [];
      expect(existsSync(join(data, folder, name, '..', schema)), name).toBe(true);
    }
  });

  it('is refused until the target has a name and every value is filled in', async () => {
    const told = await generate();
    const waiting = [`${folder}/roadmap.yml`, `${folder}/action-lines.yml`].flatMap(open);
    expect(told.exitCode).toBe(1);
    expect(places(told)).toEqual(expect.arrayContaining(waiting));
    expect(waiting.length).toBeGreaterThan(35);
    expect(told.stderr).toContain('id "NAME-OF-THE-TARGET" must be kebab-case');
    expect(told.stderr).toContain(
      'kind  is not filled in; type one of: multiple, share, level, threshold, direction, milestone',
    );
  });

  it('is right when they are', async () => {
    renameSync(join(data, unnamed), join(data, target));
    const text = { nl: 'tekst', en: 'text', basis: 'stated', sources: '[roadmap-2017]', number: '1' };
    fill(`${folder}/roadmap.yml`, {
      ...text,
      ...{
        start: '2020',
        end: '2030',
        adopted: "'2020'",
        date: "'2020'",
        id: "'2020'",
        defaultEdition: "'2020'",
      },
      ...{ functions: '[]', agendaSettingParties: '[]', topsectors: '[]', organisations: '[]', events: '[]' },
      ...{ url: 'https://example.org/', statedIn: '[roadmap-2017]', contextIndicators: '[]' },
    });
    fill(`${folder}/action-lines.yml`, { ...text, id: 'planting', edition: "'2020'", targets: '[]' });
    fill(target, {
      ...text,
      ...{ kind: 'level', year: '2030', id: 'count', indicator: 'coe-funding', series: 'companies' },
      ...{ direction: 'increase', period: "'2015'" },
    });
    const told = await generate();
    expect(places(told)).toEqual([`${target}:4`]);
    expect(told.stderr).toContain('value  is missing; add it: a number without quotes');
    writeFileSync(
      join(data, target),
      readFileSync(join(data, target), 'utf8').replace('year:', 'value: 60\nyear:'),
    );
    expect(await generate()).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('does not take the place of the roadmap that pages show when they name none', async () => {
    const { exitCode, stderr } = await make('roadmap', 'apples');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('human-capital-topsectoren-2016-2020 would no longer be');
    expect(existsSync(join(data, 'roadmaps/apples'))).toBe(false);
  });
});

describe('a method', () => {
  const core = join(copy, 'packages/core');
  const program = (path: string, ...parameters: string[]): Promise<Outcome> =>
    run(node, [join(repository, 'node_modules', path), ...parameters], core);
  beforeAll(async () => {
    expect(await make('method', 'four-year-pace')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is listed wherever methods are, and all files are in our format', async () => {
    const { exitCode, stdout } = await program(
      'prettier/bin/prettier.cjs',
      ...['--check', 'src/methods', 'src/words', 'src/index.ts', '../../docs/methods'],
    );
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('All matched files use Prettier code style!'),
    ]);
    const listing = ['index.ts', 'methods/all.ts', 'methods/find.ts'];
    const words = ['en', 'nl', 'categories-en', 'categories-nl'].map((name) => `words/analysis/${name}.ts`);
    for (const file of [...listing, ...words])
      expect(readFileSync(join(core, 'src', file), 'utf8'), file).toMatch(/four-year-pace/);
  });

  it('is refused by the types, at what it looks at, and nowhere else', async () => {
    const { stdout } = await program('typescript/bin/tsc', '-p', 'tsconfig.json');
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^src\/methods\/four-year-pace\.ts\(\d+,\d+\): error .*is not assignable to type 'LooksAt'\.$/,
      ),
    ]);
  });

  it('is refused by its own tests, which name what is to be written and where', async () => {
    const { exitCode, stdout, stderr } = await program(
      'vitest/vitest.mjs',
      ...['run', 'src/methods/four-year-pace.test.ts', '--typecheck.enabled=false', '--reporter=dot'],
    );
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain('write in four-year-pace.ts which published edition it is');
    expect(stdout + stderr).toContain('write these in docs/methods/four-year-pace.md');
  });

  it('is not made over what is there', async () => {
    expect(await make('method', 'linear')).toMatchObject({
      exitCode: 1,
      stderr: 'packages/core/src/methods/linear.ts is there already\n',
    });
    // A file of the methods that is no method.
    expect(await make('method', 'define')).toMatchObject({ exitCode: 1 });
  });
});

describe('an element', () => {
  const elements = join(copy, 'packages/elements');
  const program = (path: string, ...parameters: string[]): Promise<Outcome> =>
    run(node, [join(repository, 'node_modules', path), ...parameters], elements);
  let told: Outcome;
  beforeAll(async () => {
    // Types of what is built of core, which the copy has not.
    cpSync(join(repository, 'packages/core/dist'), join(copy, 'packages/core/dist'), { recursive: true });
    told = await make('element', 'tree-count');
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('has its class, its tests, its page, and one in each language of the demo, all of them in our format', async () => {
    const made = [...told.stdout.matchAll(/^ {2}(\S+)$/gm)].map(([, file = '']) => file);
    for (const file of [
      'packages/elements/src/tree-count/tree-count.browser.test.ts',
      'apps/demo/en/tree-count.html',
    ])
      expect(made).toContain(file);
    for (const file of made)
      expect(readFileSync(join(copy, file), 'utf8'), file).toMatch(/tree-?count|part='subject'/i);
    const { stdout } = await run(
      node,
      [join(repository, 'node_modules/prettier/bin/prettier.cjs'), '--check', ...made],
      copy,
    );
    expect(stdout).toContain('All matched files use Prettier code style!');
  });

  it('has all types that it needs', async () => {
    expect(await program('typescript/bin/tsc', '-p', 'tsconfig.json')).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
  });

  it('is refused by its own tests, which name what is to be written and where', async () => {
    const { exitCode, stdout, stderr } = await program(
      'vitest/vitest.mjs',
      ...['run', 'src/tree-count/tree-count.test.ts', '--project=node', '--reporter=dot'],
    );
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain('write the heading in nl in tree-count.words.ts');
    for (const file of [
      'packages/elements/src/tree-count/tree-count.ts',
      'docs/elements/tree-count.md',
      'apps/demo/en/tree-count.html',
    ])
      expect(stdout + stderr).toContain(`write these in ${file}`);
  });

  it('is not made over what is there', async () => {
    expect(await make('element', 'timeline')).toMatchObject({
      exitCode: 1,
      stderr: 'packages/elements/src/timeline is there already\n',
    });
  });
});

it.each(['Trees', '4-in-10', 'trees_in_town', '../trees', ''])(
  '"%s" is no id, and nothing is made',
  async (id) => {
    const before = readdirSync(join(data, 'indicators'));
    expect(await make('indicator', id)).toMatchObject({ exitCode: 1, stdout: '' });
    expect(readdirSync(join(data, 'indicators'))).toEqual(before);
  },
);

it('who asks for something else is told what there is', async () => {
  expect(await make('planet', 'mars')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('npm run new -- roadmap|indicator|method|element') as string,
  });
});
