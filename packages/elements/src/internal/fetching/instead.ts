import type { Roadmap } from '@hc-roadmap/core';
import type { Messages } from '../../i18n/messages.js';
import { closestAcross } from '../closest.js';
import { embeddedRoadmap } from '../embedded.js';
import { fetchedWords } from './fetched.words.js';

/** What a widget shows without the roadmap that it was to show, and the words to say so. */
export interface Instead<View> {
  readonly messages: Messages;
  readonly instead?: { readonly view: View; readonly messages: Messages };
}

interface Asked<View> {
  readonly messages: Messages;
  readonly show: (roadmap: Roadmap | null) => View | Promise<View>;
}

/**
 * What the embedded roadmap has, for a widget with nothing in view: where the page names one beside the address, and where its
 * tag is empty. The content of a tag was written for what should have been there, so it goes before a roadmap that nobody named.
 */
export async function standIn<View>(
  host: HTMLElement & { readonly roadmap: string | null },
  { messages, show }: Asked<View>,
  isReached: boolean,
): Promise<Instead<View>> {
  const without = wordsFor(messages, isReached ? 'wrong' : 'unreached');
  const named = host.roadmap ?? closestAcross(host, 'hc-provider[roadmap]')?.getAttribute('roadmap') ?? null;
  if (named === null && hasContent(host)) return { messages: without };
  try {
    const [view, { title }] = await Promise.all([show(null), embeddedRoadmap(named).about()]);
    const said = { ...without, lastKnown: sayTitle(messages, title[messages.language]) };
    return { messages: said, instead: { view, messages } };
  } catch {
    // It has no such target: what was wrong first is what is told.
    return { messages: without };
  }
}

function hasContent(host: HTMLElement): boolean {
  return host.childElementCount > 0 || host.textContent.trim() !== '';
}

/** The words of a language, with those for what did not come. A language that the page has added says what all widgets say. */
export function wordsFor(messages: Messages, trouble: 'unreached' | 'wrong'): Messages {
  return messages.pack === undefined
    ? { ...messages, cannotShow: fetchedWords[messages.language][trouble] }
    : messages;
}

function sayTitle({ language, pack, lastKnown }: Messages, title: string): string {
  return pack === undefined ? fetchedWords[language].standIn(title) : `${lastKnown} (${title})`;
}
