import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { readRedirects } from '../redirects.js';
import type { LoadedData } from '../formats/dataset.js';
import type { PlacedMessage } from '../../src/authoring/problem.js';
import type { ComparedData } from './data.js';

export interface Version {
  readonly data: ComparedData;
  /** The form of a roadmap, as JSON Schema. */
  readonly schema: unknown;
}

interface Loader {
  readonly loadData: (folder: string) => LoadedData | { readonly problems: readonly PlacedMessage[] };
}

/** The data and the model that a folder of the package has, read by the package's own loader. */
export async function versionIn(packageFolder: string): Promise<Version> {
  const load = async (path: string): Promise<unknown> =>
    import(pathToFileURL(join(packageFolder, path)).href) as Promise<unknown>;
  const { loadData } = (await load('scripts/load.ts')) as Loader;
  const { roadmapSchema } = (await load('src/schema.ts')) as { readonly roadmapSchema: z.ZodType };
  const dataFolder = join(packageFolder, 'data');
  const loaded = loadData(dataFolder);
  if ('problems' in loaded)
    throw new Error(`the data in ${dataFolder} have problems; run npm run generate there`);
  return {
    data: { ...loaded, redirects: readRedirects(dataFolder) },
    schema: z.toJSONSchema(roadmapSchema, { unrepresentable: 'any', io: 'input' }),
  };
}

/**
 * The same of a commit. Old data are read by the loader of their own time: today's may want another form of them.
 *
 * @throws Error when the commit is not there, as in a shallow clone.
 */
export async function versionAt(root: string, commit: string): Promise<Version> {
  // Inside the project, so that the code finds the packages it imports.
  const folder = join(root, 'node_modules/.cache/hc-roadmap-diff', commit);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const archive = execFileSync(
      'git',
      ['archive', '--format=tar', commit, 'packages/core', 'tsconfig.base.json'],
      {
        cwd: root,
        maxBuffer: 1024 ** 3,
      },
    );
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return await versionIn(join(folder, 'packages/core'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
