import type { Roadmap } from '@hc-roadmap/core';
import type { Messages } from '../../i18n/messages.js';
import { fetchedWords } from './fetched.words.js';
import type { Host } from './fetched.js';

/** What a widget shows without the roadmap that it was to show, and the words to say so. */
interface Instead<View> {
  readonly messages: Messages;
  readonly instead?: { readonly view: View; readonly messages: Messages };
}

/**
 * What the embedded roadmap has, for a widget with nothing in view: where the page names one beside the address, and where its
 * tag is empty. The content of a tag was written for what should have been there, so it goes before a roadmap that nobody named.
 *
 * @param without The words for a widget whose roadmap did not come.
 */
export async function standIn<View>(
  host: Host,
  messages: Messages,
  without: Messages,
  show: (roadmap: Roadmap | null) => View | Promise<View>,
): Promise<Instead<View>> {
  const isNamed = host.roadmap !== null || host.closest('hc-provider[roadmap]') !== null;
  if (!isNamed && hasContent(host)) return { messages: without };
  try {
    const view = await show(null);
    const { pack, language, lastKnown } = messages;
    const said = pack === undefined ? fetchedWords[language].standIn : lastKnown;
    return { messages: { ...without, lastKnown: said }, instead: { view, messages } };
  } catch {
    // It has no such target: what was wrong first is what is told.
    return { messages: without };
  }
}

function hasContent(host: HTMLElement): boolean {
  return host.childElementCount > 0 || host.textContent.trim() !== '';
}

/** The words of a language, with those for what did not come. A language that the page has added says what all widgets say. */
export function wordsWithout(messages: Messages, isReached: boolean): Messages {
  if (messages.pack !== undefined) return messages;
  const { wrong, unreached } = fetchedWords[messages.language];
  return { ...messages, cannotShow: isReached ? wrong : unreached };
}
