/**
 * The script that a page loads: it finds the widgets on the page, also those that come later, and loads what each of them
 * needs and nothing else.
 */
import { checkedImport, useNonce, type Checked } from './checked-import.js';
import { upgradeLinks, watched, type KnownWidgets } from './links.js';

/** Filled in when the files are made. */
declare const __FOLDER__: string;
/** Files and their fingerprints in turn; the guard first. */
declare const __FILES__: Checked;
/** Which of them each widget needs before it is there, by their places among the files. */
declare const __WIDGETS__: Readonly<Record<string, readonly number[]>>;
declare const __ATTRIBUTES__: KnownWidgets;

const here = import.meta.url;
const folder = new URL(__FOLDER__, here);
const nonce = [...document.scripts].find(({ src }) => src === here)?.nonce ?? '';
useNonce(nonce);

/** What checks the modules that the widgets load themselves. */
const guard = checkedImport(chosen([0]), folder).then((module) => {
  (module as { useNonce: typeof useNonce }).useNonce(nonce);
});

function chosen(places: readonly number[]): Checked {
  return places.flatMap((place) => __FILES__.slice(2 * place, 2 * place + 2));
}

const names = Object.keys(__WIDGETS__);
const waiting = names.map((name) => `${name}:not(:defined)`).join();
const asked = new Set<string>();

function load(name: string): void {
  if (asked.has(name)) return;
  asked.add(name);
  guard
    .then(() => checkedImport(chosen(__WIDGETS__[name] ?? []), folder))
    .catch((error: unknown) => {
      // The page keeps what stands in the tag.
      console.warn(`<${name}> ${String(error)}`);
    });
}

function look(root: ParentNode): void {
  upgradeLinks(root, __ATTRIBUTES__);
  for (const { localName } of root.querySelectorAll(waiting)) load(localName);
}

/**
 * Finds the widgets in a part of the page, now and later. The page itself is watched already; a shadow root of yours is not.
 *
 * @returns What ends it.
 */
export function watch(root: Document | DocumentFragment | Element): () => void {
  look(root);
  const observer = new MutationObserver(() => look(root));
  observer.observe(root, watched);
  return () => observer.disconnect();
}

watch(document);
