/**
 * A module that may be imported only when it is what it was when these files were made: its file and its fingerprint
 * (SHA-256, base64), followed by those of all that it imports itself, one after the other.
 */
export type Checked = readonly string[];

let nonce = '';

/** The nonce of the page's policy, when it has one. */
export function useNonce(given: string): void {
  nonce = given;
}

/**
 * Imports a module when it and all that it imports are what they should be. `integrity` cannot be said of an import, but
 * of what is loaded before it: what was loaded and checked is what the import then takes.
 *
 * @param files The module first.
 * @param base Where the files are.
 * @throws Error when a file is something else, or cannot be had.
 */
export async function checkedImport(files: Checked, base: string | URL): Promise<unknown> {
  const waiting: Promise<void>[] = [];
  for (let index = 0; index < files.length; index += 2) {
    waiting.push(check(new URL(files[index] ?? '', base).href, files[index + 1] ?? ''));
  }
  await Promise.all(waiting);
  return import(/* @vite-ignore */ new URL(files[0] ?? '', base).href);
}

const checks = new Map<string, Promise<void>>();

function check(address: string, fingerprint: string): Promise<void> {
  const known = checks.get(address);
  if (known !== undefined) return known;
  const checking = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    // A browser that cannot check what it loads beforehand loads it unchecked, as it would any module.
    if (!link.relList.supports('modulepreload')) {
      resolve();
      return;
    }
    link.rel = 'modulepreload';
    link.href = address;
    link.integrity = `sha256-${fingerprint}`;
    link.crossOrigin = 'anonymous';
    link.nonce = nonce;
    link.onload = () => {
      link.remove();
      resolve();
    };
    link.onerror = () => {
      link.remove();
      // What failed can be asked for again.
      checks.delete(address);
      reject(new Error(`${address} cannot be had, or is not what it should be`));
    };
    document.head.append(link);
  });
  checks.set(address, checking);
  return checking;
}
