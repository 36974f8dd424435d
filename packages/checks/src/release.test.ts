import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { changesOf, report } from '../../../scripts/release/report.mjs';
import { findNodes, repository, runWell } from './support/run.js';
import { filesOf, manifestOf, packageFolders } from './support/stranger.js';

const { folder } = inject('stranger');
const { pinned: node } = findNodes();

/** Everything that git knows of the work tree: the commit, and what differs from it. */
async function workTree(): Promise<string> {
  const commands = [['rev-parse', 'HEAD'], ['status', '--porcelain'], ['diff']];
  const said = await Promise.all(commands.map((parameters) => runWell('git', parameters, repository)));
  return said.join('');
}

const changesets = readdirSync(join(repository, '.changeset'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => {
    const [, head = '', text = ''] = readFileSync(join(repository, '.changeset', name), 'utf8').split(
      '---\n',
    );
    return { name, head, text: text.trim().split('\n')[0] ?? '' };
  });

describe('a dry run of a release', () => {
  const tarballs = join(folder, 'dry-run');
  let before: string;
  let said: string;

  beforeAll(async () => {
    before = await workTree();
    // Installing would take away what the other tests run on.
    const parameters = ['scripts/release-dry.mjs', '--installed', '--tarballs', tarballs];
    said = await runWell(node, parameters, repository);
  }, 300_000);

  it('changes nothing', async () => {
    expect(await workTree()).toBe(before);
  });

  describe.each(packageFolders)('says of %s', (name) => {
    const { name: packageName, version } = manifestOf(name);
    const section = (): string =>
      said.split(/^== /m).find((text) => text.startsWith(`${packageName} `)) ?? '';
    const raised = (): string => / -> (\S+)$/m.exec(section())?.[1] ?? '';

    it('the version: another one when a changeset asks for it', () => {
      expect(section()).toContain(`${packageName}  ${version} -> `);
      expect(raised() === version).toBe(changesets.length === 0);
    });

    it('what changes for its users: the text of every changeset', () => {
      const its = changesets.filter(({ head }) => head.includes(`'${packageName}'`));
      expect(its.filter(({ text }) => !section().includes(text)).map((one) => one.name)).toEqual([]);
    });

    it('every file with its size, and they are what is in the tarball', async () => {
      const listed = [...section().matchAll(/^ *([\d,]+) B {2}(\S+)$/gm)].map(([, size = '', path = '']) => ({
        path,
        size: Number(size.replaceAll(',', '')),
      }));
      const unpacked = join(tarballs, name);
      mkdirSync(unpacked, { recursive: true });
      const tarball = listed.at(-1)?.path ?? '';
      await runWell('tar', ['-xzf', join(tarballs, tarball), '-C', unpacked], folder);
      const files = listed.slice(0, -1);
      for (const { path, size } of files)
        expect(readFileSync(join(unpacked, 'package', path)).byteLength, path).toBe(size);
      // The changelog is new in a first release.
      const others = files.map(({ path }) => path).filter((path) => path !== 'CHANGELOG.md');
      expect(others.sort()).toEqual(filesOf(name).filter((path) => path !== 'CHANGELOG.md'));
    });

    it('that the build is that of the new version, published for everybody and with its provenance', () => {
      const manifest = JSON.parse(
        readFileSync(join(tarballs, name, 'package/package.json'), 'utf8'),
      ) as typeof built;
      const built = { version: raised(), publishConfig: { access: 'public', provenance: true } };
      expect(manifest).toMatchObject(built);
      expect(section()).toContain('access: public; provenance: yes');
    });
  });

  it('that elements asks for the core of its own version, and names that version itself', () => {
    const unpacked = join(tarballs, 'elements/package');
    const { version, dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as {
      version: string;
      dependencies: Record<string, string>;
    };
    expect(dependencies['@hc-roadmap/core']).toBe(`^${version}`);
    expect(readFileSync(join(unpacked, 'dist/static/index.json'), 'utf8')).toContain(version);
  });
});

describe('the report of a release', () => {
  const changelog = '# core\n\n## 1.10.0\n\n### Minor Changes\n\n- b\n\n## 1.1.0\n\n- a\n';

  it('has of a changelog what is said of its version and no other', () => {
    expect(changesOf(changelog, '1.10.0')).toBe('### Minor Changes\n\n- b');
    expect(changesOf(changelog, '1.1.0')).toBe('- a');
    expect(changesOf(changelog, '1.1')).toBe('');
  });

  it('says so when there is nothing in the changelog', () => {
    const packed = {
      name: 'a',
      version: '1.0.0',
      filename: 'a.tgz',
      size: 1,
      unpackedSize: 2,
      integrity: 'x',
    };
    expect(report({ ...packed, files: [] }, '1.0.0', '', {})).toContain('Nothing in the changelog.');
  });
});
