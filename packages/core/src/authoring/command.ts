import { join } from 'node:path';
import { InvalidDataError } from './invalid-data.js';
import { printProblem } from './problem.js';
import { readFolder } from './read-folder.js';
import { readRoadmapFile } from './read-roadmap-file.js';

/** What a command says, and the code it ends with. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  /** For the standard output. */
  readonly said?: string;
  /** For the standard error. */
  readonly complaint?: string;
}

const USAGE = `hc-roadmap check <folder or file.json>

Checks a folder of YAML files, or a roadmap in a JSON file, and tells every problem with its place.
Ends with 0 when everything is right, with 1 when something is wrong, and with 2 when the command was not understood.
`;

/** The command `hc-roadmap`, without the program around it. */
export function command(parameters: readonly string[]): Outcome {
  const [what, path, ...rest] = parameters;
  if (what === '--help' || what === '-h') return { exitCode: 0, said: USAGE };
  if (what !== 'check' || path === undefined || rest.length > 0) return { exitCode: 2, complaint: USAGE };
  const isFile = path.endsWith('.json');
  try {
    return { exitCode: 0, said: `${path} is right: ${isFile ? fileSaid(path) : folderSaid(path)}\n` };
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    // From where the command was given, so that a terminal can open the file at the place.
    const place = (file: string): string => (file === path ? path : join(path, file));
    const lines = error.problems.map((problem) => printProblem({ ...problem, file: place(problem.file) }));
    return { exitCode: 1, complaint: `${lines.join('\n')}\n${count(lines.length, 'problem')}\n` };
  }
}

function fileSaid(path: string): string {
  const { targets, indicators } = readRoadmapFile(path);
  return `${count(targets.length, 'target')}, ${count(indicators.length, 'indicator')}`;
}

function folderSaid(path: string): string {
  const { roadmaps, indicators, sources } = readFolder(path);
  return [
    count(roadmaps.length, 'roadmap'),
    count(indicators.length, 'indicator'),
    count(sources.length, 'source'),
  ].join(', ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
