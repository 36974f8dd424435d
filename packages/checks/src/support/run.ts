import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const repository = fileURLToPath(new URL('../../../..', import.meta.url));

/** Folders of the PATH that belong to the machine, not to a project that something was run from. */
function machineFolders(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.filter((folder) => folder !== '' && !/node_modules[/\\]\.bin[/\\]?$/.test(folder));
}

/** The two Nodes that the packages must run on. */
export function findNodes(): Record<'machine' | 'pinned', string> {
  const machine = machineFolders()
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path));
  if (machine === undefined) throw new Error('the machine has no node of its own on PATH');
  return { machine, pinned: join(repository, 'node_modules/.bin/node') };
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, in a folder, without what npm tells the programs that it runs itself. */
export function run(program: string, parameters: readonly string[], folder: string): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^VITEST|^NODE_ENV$|^NODE_OPTIONS$/i.test(name),
  );
  const child = spawn(program, parameters, {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, ...output }));
  });
}

/** Runs a program that must succeed. */
export async function runWell(
  program: string,
  parameters: readonly string[],
  folder: string,
): Promise<string> {
  const { exitCode, stdout, stderr } = await run(program, parameters, folder);
  if (exitCode === 0) return stdout;
  throw new Error(`${[program, ...parameters].join(' ')} ended with ${exitCode}\n${stdout}${stderr}`);
}
