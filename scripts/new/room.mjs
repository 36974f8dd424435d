import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { format, resolveConfig } from 'prettier';

/** Why nothing was made. */
export class Refusal extends Error {}

/**
 * @typedef {object} Kind
 * @property {(id: string) => Readonly<Record<string, string>>} files What each file has in it, by its path from the root.
 * @property {(id: string) => string} place What must not be there yet: a file or a folder.
 * @property {(id: string) => readonly string[]} next What its author does next, in order.
 * @property {(id: string) => Readonly<Record<string, (text: string) => string>>} [changes] How files that list what there
 *   is change, by their path from the root.
 * @property {(root: string, id: string) => string | null} [refuse] Why this id cannot be, if there is a reason.
 */

const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Makes all files of something new, or none.
 *
 * @param {string} root The repository.
 * @param {Kind} kind
 * @param {string} id
 * @returns {Promise<{ made: string[], changed: string[] }>} The files.
 * @throws {Refusal} when the id has not the form of one, or is taken.
 */
export async function createRoom(root, kind, id) {
  if (!FORM.test(id))
    throw new Refusal(
      `"${id}" is no id: lower-case letters and digits, words joined by hyphens, a letter first, like coe-civ-capacity`,
    );
  const files = Object.entries(kind.files(id));
  const taken = [kind.place(id), ...files.map(([path]) => path)].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Refusal(`${taken} is there already`);
  const reason = kind.refuse?.(root, id) ?? null;
  if (reason !== null) throw new Refusal(reason);
  // All texts are worked out before the first file is written.
  const changes = Object.entries(kind.changes?.(id) ?? {}).map(
    ([path, change]) => /** @type {const} */ ([path, change(readFileSync(join(root, path), 'utf8'))]),
  );
  const texts = await Promise.all(
    [...files, ...changes].map(async ([path, text]) => {
      const filepath = join(root, path);
      // The length of an id decides where a line is broken.
      return { filepath, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
    }),
  );
  for (const { filepath, text } of texts) {
    mkdirSync(dirname(filepath), { recursive: true });
    writeFileSync(filepath, text);
  }
  return { made: files.map(([path]) => path), changed: changes.map(([path]) => path) };
}
