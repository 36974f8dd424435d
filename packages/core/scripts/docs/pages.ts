import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collection } from '../../src/collection.js';
import { allMethods } from '../../src/methods/all.js';
import { currentMethods } from '../../src/methods/find.js';
import { countSentence, notFoundList } from './collection.js';
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

/**
 * The page on the data, with what is counted and listed from them.
 *
 * @param folder Where it stands: what is not computed in it is kept.
 */
export function dataPage(folder: string): Map<string, string> {
  const counted = fill(read(folder, 'data.md'), 'counts', countSentence(collection));
  return new Map([['data.md', fill(counted, 'not-found', notFoundList(collection))]]);
}

function read(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${name} must exist in docs: it has a computed part`);
  return readFileSync(path, 'utf8');
}
