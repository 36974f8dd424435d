import { fingerprint } from './fingerprint.js';

/** A module as it was bundled: what it imports at once, and what it imports when it is needed. */
export interface Bundled {
  readonly text: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** The file that has `checkedImport`, and the name that the modules know it by. */
export const GUARD = 'guard.js';
const LOCAL_NAME = '_hcImport';

/**
 * Makes every module check what it imports later: each has the fingerprints of those in it, so that who checks the first
 * has checked them all.
 *
 * @param modules By their file names; `GUARD` is one of them.
 * @throws Error when a module imports itself in the end: its fingerprint would be a part of itself.
 */
export function guardImports(modules: ReadonlyMap<string, Bundled>): ReadonlyMap<string, string> {
  const guarded = new Map<string, string>();
  const under: string[] = [];

  const guard = (file: string): void => {
    if (guarded.has(file)) return;
    if (under.includes(file))
      throw new Error(`${[...under, file].join(' imports ')}: a circle cannot be checked`);
    under.push(file);
    const { text, dynamicImports } = find(modules, file);
    let checked = text;
    for (const later of new Set(dynamicImports)) {
      const call = `import("./${later}")`;
      if (!checked.includes(call)) throw new Error(`${file} imports ${later}, but not as ${call}`);
      const listed = JSON.stringify(listedWith(later));
      checked = checked.replaceAll(call, () => `${LOCAL_NAME}(${listed},import.meta.url)`);
    }
    if (dynamicImports.length > 0) {
      if (text.includes(LOCAL_NAME)) throw new Error(`${file} has a ${LOCAL_NAME} of its own`);
      checked = `import{checkedImport as ${LOCAL_NAME}}from"./${GUARD}";${checked}`;
    }
    guarded.set(file, checked);
    under.pop();
  };

  /** A file and all that it imports at once, each with its fingerprint. */
  const listedWith = (file: string): string[] =>
    [...closure(modules, file)].flatMap((one) => {
      guard(one);
      return [one, fingerprint(guarded.get(one) ?? '')];
    });

  for (const file of modules.keys()) guard(file);
  return guarded;
}

/** A file and all that it imports at once; the file first. */
export function closure(modules: ReadonlyMap<string, Bundled>, file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (one: string): void => {
    if (found.has(one)) return;
    found.add(one);
    const { imports, dynamicImports } = find(modules, one);
    for (const next of imports) add(next);
    if (dynamicImports.length > 0) add(GUARD);
  };
  add(file);
  return found;
}

function find(modules: ReadonlyMap<string, Bundled>, file: string): Bundled {
  const found = modules.get(file);
  if (found === undefined) throw new Error(`there is no ${file}`);
  return found;
}
