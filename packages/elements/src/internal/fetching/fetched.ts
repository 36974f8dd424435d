import type { ReactiveControllerHost } from 'lit';
import type { Roadmap } from '@hc-roadmap/core';
import { RoadmapError } from '@hc-roadmap/core/errors';
import { InvalidRoadmapError, loadRoadmap } from '@hc-roadmap/core/load';
import type { Messages } from '../../i18n/messages.js';
import { fetchText } from './fetch-text.js';
import { standIn, wordsWithout } from './instead.js';
import { unreachable } from './unreachable.js';

/** A widget that shows what is at an address. */
export type Host = HTMLElement & ReactiveControllerHost & { readonly roadmap: string | null };

/** One request for all widgets of a page that name an address. */
interface Shared {
  readonly roadmap: Promise<Roadmap>;
  readonly abort: AbortController;
  /** The widgets that have no answer yet. */
  readonly waiting: Set<Host>;
  isAnswered: boolean;
}

/** What failed is not kept, so that it can be asked for again. */
const shared = new Map<string, Shared>();

interface Question {
  answer?: Promise<unknown>;
}

/** What each widget asked for last. */
const latest = new WeakMap<Host, Question>();

/**
 * What a widget shows of the roadmap at an address of the page's own choice, which is checked before anything is shown of it. A
 * module of its own, so that only pages that name an address load it; what is given to it by place costs the others least.
 *
 * @param address `http:` or `https:`, or relative to the page.
 * @param show Works out what to show of a roadmap; of an embedded one when it is `null`.
 * @throws RoadmapError `unreachable-roadmap` when nothing can be got there, and `invalid-roadmap`, with every problem,
 * when it is no roadmap. What can be shown instead comes with it.
 */
export function viewOf<View>(
  host: Host,
  address: string,
  messages: Messages,
  show: (roadmap: Roadmap | null) => View | Promise<View>,
): Promise<View> {
  const question: Question = {};
  latest.set(host, question);
  const answer = (async () => {
    const got = await fetchFor(host, address).catch((thrown: unknown) => ownError(thrown, host, address));
    // What was asked for in the meantime has its own answer, which is waited for.
    const last = latest.get(host) ?? question;
    if (last !== question) return last.answer as Promise<View>;
    if (!(got instanceof Error)) return show(got);
    const without = wordsWithout(messages, got instanceof InvalidRoadmapError);
    throw Object.assign(
      got,
      hasView(host) ? { messages: without } : await standIn(host, messages, without, show),
    );
  })();
  question.answer = answer;
  return answer;
}

/** Whether there is something in view that stays: what the widget or a server has drawn, which ends with a footer. */
function hasView({ shadowRoot }: Host): boolean {
  return (shadowRoot?.querySelector('[part=base] slot[name=footer]') ?? null) !== null;
}

/** Widgets share a request and not an error, with which comes what each of them shows. */
function ownError(thrown: unknown, { baseURI }: Host, address: string): Error {
  if (thrown instanceof InvalidRoadmapError) {
    return new InvalidRoadmapError(`src ${new URL(address, baseURI).href}`, thrown.problems);
  }
  if (thrown instanceof RoadmapError) return new RoadmapError(thrown.code, thrown.message);
  return new Error(String(thrown));
}

function fetchFor(host: Host, address: string): Promise<Roadmap> {
  const url = URL.canParse(address, host.baseURI) ? new URL(address, host.baseURI) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return Promise.reject(unreachable(address, 'it must be an http or https address'));
  }
  // The server never sees what is behind it: the file is the same.
  url.hash = '';
  const one = shared.get(url.href) ?? share(url.href);
  // Whoever asks for something else does not wait for what it asked for before.
  for (const [key, other] of shared) if (other !== one && other.waiting.delete(host)) stopUnlessAwaited(key);
  return wait(host, url.href, one);
}

function share(url: string): Shared {
  const abort = new AbortController();
  const roadmap = fetchText(url, abort.signal).then((text) => loadRoadmap(text, { name: `src ${url}` }));
  const one: Shared = { roadmap, abort, waiting: new Set(), isAnswered: false };
  shared.set(url, one);
  roadmap.then(
    () => (one.isAnswered = true),
    () => {
      if (shared.get(url) === one) shared.delete(url);
    },
  );
  return one;
}

/** Waits for as long as the widget is on the page. */
async function wait(host: Host, url: string, { roadmap, waiting }: Shared): Promise<Roadmap> {
  const controller = {
    hostDisconnected: () => {
      // A widget that is moved is away for a moment.
      setTimeout(stopUnlessAwaited, 0, url);
    },
  };
  waiting.add(host);
  host.addController(controller);
  try {
    return await roadmap;
  } finally {
    waiting.delete(host);
    host.removeController(controller);
  }
}

/** Stops a request that no widget on the page waits for. */
function stopUnlessAwaited(url: string): void {
  const one = shared.get(url);
  if (one === undefined || one.isAnswered || [...one.waiting].some((host) => host.isConnected)) return;
  shared.delete(url);
  one.abort.abort();
}
