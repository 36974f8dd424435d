import type { AuthoredData } from './authored-data.js';
import { InvalidDataError } from './invalid-data.js';
import { loadFolder } from './load-folder.js';

/**
 * Reads a folder of YAML files, checks every file against its form and all of them against the rules, and gives what
 * they hold. What an author may leave unsaid is written out.
 *
 * @param folder The folder that holds `sources.yml`, `indicators/` and `roadmaps/`.
 * @throws InvalidDataError `invalid-data`, with every problem in every file.
 */
export function readFolder(folder: string): AuthoredData {
  const loaded = loadFolder(folder);
  if ('problems' in loaded) throw new InvalidDataError(folder, loaded.problems);
  return loaded;
}
