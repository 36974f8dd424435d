import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Why nothing was made. */
export class Refusal extends Error {}

/**
 * @typedef {object} Kind
 * @property {(id: string) => Readonly<Record<string, string>>} files What each file has in it, by its path from the root.
 * @property {(id: string) => string} place What must not be there yet: a file or a folder.
 * @property {(id: string) => readonly string[]} next What its author does next, in order.
 * @property {(root: string, id: string) => string | null} [refuse] Why this id cannot be, if there is a reason.
 */

const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Makes all files of something new, or none.
 *
 * @param {string} root The repository.
 * @param {Kind} kind
 * @param {string} id
 * @returns {string[]} The files that were made.
 * @throws {Refusal} when the id has not the form of one, or is taken.
 */
export function createRoom(root, kind, id) {
  if (!FORM.test(id))
    throw new Refusal(
      `"${id}" is no id: lower-case letters and digits, words joined by hyphens, a letter first, like coe-civ-capacity`,
    );
  if (existsSync(join(root, kind.place(id)))) throw new Refusal(`${kind.place(id)} is there already`);
  const reason = kind.refuse?.(root, id) ?? null;
  if (reason !== null) throw new Refusal(reason);
  const files = Object.entries(kind.files(id));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // Never over a file of somebody.
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  return files.map(([path]) => path);
}
