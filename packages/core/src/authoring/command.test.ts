import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { getRoadmap } from '../roadmaps.js';
import { command } from './command.js';

const trees = fileURLToPath(new URL('../../../../docs/made-up-roadmap', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'hc-roadmap-command-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function jsonFile(name: string, text: string): string {
  const path = join(temporary, name);
  writeFileSync(path, text);
  return path;
}

describe('hc-roadmap check', () => {
  it('says of a folder that is right what is in it, and ends with 0', () => {
    expect(command(['check', trees])).toEqual({
      exitCode: 0,
      said: `${trees} is right: 1 roadmap, 2 indicators, 1 source\n`,
    });
  });

  it('says the same of a roadmap in a JSON file', () => {
    const path = jsonFile('right.json', JSON.stringify(getRoadmap()));
    expect(command(['check', path])).toMatchObject({ exitCode: 0 });
  });

  it('tells every problem with the place in the file from where it was asked, and ends with 1', () => {
    const path = jsonFile(
      'wrong.json',
      JSON.stringify({ ...getRoadmap(), id: 'No Id', author: 'me' }, null, 2),
    );
    const { exitCode, complaint = '' } = command(['check', path]);
    expect(exitCode).toBe(1);
    expect(complaint.split('\n')).toEqual([
      expect.stringMatching(/wrong\.json:2:9 {2}id {2}must be kebab-case.*\(found: "No Id"\)$/),
      expect.stringMatching(/wrong\.json:\d+:\d+ {2}author {2}/),
      '2 problems',
      '',
    ]);
  });

  it('tells where a text stops being JSON', () => {
    const { complaint = '' } = command([
      'check',
      jsonFile('broken.json', '{\n  "id": "a",\n  "title": {,\n}'),
    ]);
    expect(complaint).toMatch(/broken\.json:3:\d+ {2}\(whole file\) {2}is not JSON/);
  });

  it('tells of a key that stands twice in a JSON file, when something is wrong', () => {
    const { complaint = '' } = command(['check', jsonFile('twice.json', '{\n  "id": "a",\n  "id": "b"\n}')]);
    expect(complaint).toMatch(/twice\.json:3:3 {2}\(whole file\) {2}the key stands here a second time/);
    expect(complaint).toMatch(/ title {2}/);
  });

  it('reads a JSON file with the mark that editors of Windows put before it', () => {
    const path = jsonFile('mark.json', `\uFEFF${JSON.stringify(getRoadmap())}`);
    expect(command(['check', path])).toMatchObject({ exitCode: 0 });
  });

  it('names a file or a folder that is not there, or holds no data', () => {
    for (const name of ['nowhere', 'nowhere.json', '']) {
      const path = join(temporary, name);
      const { exitCode, complaint = '' } = command(['check', path]);
      expect(exitCode).toBe(1);
      expect(complaint).toContain(`${path}:1:1  (whole file)  `);
      expect(complaint).toContain('\n1 problem\n');
    }
  });

  it('explains itself when it is asked to, and when it was not understood', () => {
    expect(command(['--help'])).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('check') as string,
    });
    for (const wrong of [[], ['check'], ['chekc', trees], ['check', trees, trees]]) {
      expect(command(wrong)).toMatchObject({
        exitCode: 2,
        complaint: expect.stringContaining('check') as string,
      });
    }
  });
});
