/** What authors read when something is wrong: where it stands, and what it is. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load, loadFiles, loadWith, problems, type Change } from '../../test/authored.js';
import { loadData } from '../../scripts/load.js';
import { printProblem } from './problem.js';

const ROADMAP = 'roadmaps/test-roadmap';
const DOUBLE = `${ROADMAP}/targets/double.yml`;
const CENTRES = 'indicators/centres.yml';

describe('data that are right', () => {
  it('have no problem', () => {
    expect(problems()).toEqual([]);
  });

  it('take their ids from the names of files and folders', () => {
    const loaded = load();
    if ('problems' in loaded) throw new Error('must be right');
    const [roadmap] = loaded.roadmaps;
    expect([roadmap?.id, roadmap?.targets[0]?.id, roadmap?.indicators[0]?.id]).toEqual([
      'test-roadmap',
      'double',
      'centres',
    ]);
  });

  it('of this project are right, and every indicator of a roadmap is one of the collection', () => {
    const loaded = loadData(fileURLToPath(new URL('../../data', import.meta.url)));
    if ('problems' in loaded) throw new Error(loaded.problems.map(printProblem).join('\n'));
    for (const { indicators } of loaded.roadmaps) {
      expect(loaded.indicators).toEqual(expect.arrayContaining([...indicators]));
    }
  });
});

it('a school year and a month need no quotes in YAML', () => {
  expect(problems([CENTRES, "'2018'", '2018/19'])).toEqual([]);
  expect(problems([CENTRES, "'2018'", '2018-11'])).toEqual([]);
});

it('all problems are told at once, in all files, and nothing is returned', () => {
  const changes: Change[] = [
    ['sources.yml', 'https://example.org/report', 'ftp://example.org'],
    [CENTRES, 'decimals: 0', 'decimals: many'],
    [DOUBLE, '{ nl: doel, en: target }', '{ nl: doel }'],
    ['roadmap.yml', "'2015-12'", '2015'],
    ['action-lines.yml', 'basis: stated', 'basis: said'],
  ];
  expect(problems(...changes).map((line) => line.split(/:\d/)[0])).toEqual([
    'sources.yml',
    CENTRES,
    DOUBLE,
    `${ROADMAP}/roadmap.yml`,
    `${ROADMAP}/action-lines.yml`,
  ]);
  expect(load(...changes)).not.toHaveProperty('roadmaps');
});

describe('the terms of a roadmap', () => {
  const TERMS = `${ROADMAP}/terms.yml`;
  const term = (sources: string): string =>
    `- { id: word, name: { nl: woord, en: word }, text: { nl: Zo., en: So. }, basis: stated, sources: [${sources}] }\n`;

  it('may be left out', () => {
    const loaded = load();
    expect('roadmaps' in loaded && loaded.roadmaps[0]).not.toHaveProperty('terms');
  });

  it('come with the roadmap when they are there', () => {
    const loaded = loadWith(TERMS, term('report'));
    expect('roadmaps' in loaded && loaded.roadmaps[0]?.terms?.map(({ id }) => id)).toEqual(['word']);
  });

  it('that name what is not there are told with their place in their own file', () => {
    const loaded = loadWith(TERMS, term('book'));
    expect('problems' in loaded && loaded.problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${TERMS}:1`,
    ]);
  });
});

it('a slip in one file does not keep the rules from the other files, and is not told a second time', () => {
  expect(
    problems(
      [CENTRES, 'decimals: 0', 'decimals: many'],
      [DOUBLE, 'basis: stated }', 'basis: assumed }'],
      ['roadmap.yml', 'statedIn: [report]', 'statedIn: [rapport]'],
    ).map((line) => line.split('  ').slice(0, 2).join(' ')),
  ).toEqual([
    `${CENTRES}:7:13 unit.decimals`,
    `${ROADMAP}/roadmap.yml:18:12 statedIn[0]`,
    `${DOUBLE}:16:15 measures[0].baseline`,
  ]);
});

it('a roadmap without one of its files is told which one is missing', () => {
  const files = new Map([
    ['sources.yml', '[]'],
    ['indicators/notes.txt', ''],
    [`${ROADMAP}/targets/notes.txt`, ''],
  ]);
  const loaded = loadFiles(files);
  expect('problems' in loaded && loaded.problems.map(({ file }) => file)).toEqual([
    `${ROADMAP}/roadmap.yml`,
    `${ROADMAP}/action-lines.yml`,
  ]);
});
