import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMethods } from '../../src/methods/all.js';
import { currentMethods } from '../../src/methods/find.js';
import { fill } from './page.js';
import { picture } from './picture.js';
import { declaration, overview, sameData, sameDataRatios } from './tables.js';

/**
 * The files in `docs/methods` that the code has a part in, by name: a picture for each method, the declarations on its
 * page, and the tables of the page that compares them.
 *
 * @param folder Where the pages stand: what is not computed in them is kept.
 */
export function methodPages(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id } of currentMethods) {
    const editions = allMethods.filter((method) => method.id === id);
    files.set(`${id}.md`, fill(read(folder, `${id}.md`), 'declaration', declaration(editions)));
  }
  for (const method of currentMethods) files.set(`${method.id}.svg`, picture(method));
  const which = fill(read(folder, 'which-method.md'), 'overview', overview(allMethods));
  files.set(
    'which-method.md',
    fill(fill(which, 'categories', sameData(allMethods)), 'ratios', sameDataRatios(allMethods)),
  );
  return files;
}

function read(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`docs/methods/${name} must exist: every method has its page`);
  return readFileSync(path, 'utf8');
}
