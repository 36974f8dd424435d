import { nothing } from 'lit';
import { en } from '../i18n/en.js';
import type { Messages } from '../i18n/messages.js';
import { nl } from '../i18n/nl.js';
import { closestAcross } from './closest.js';

/** The languages there are, by their tags in lower case, and who must be told when one is added. */
export const languages = {
  messages: new Map<string, Messages>([
    ['nl', nl],
    ['en', en],
  ]),
  // Not an event: a thousand widgets that listen would each look through all that listen already.
  listeners: new Set<() => void>(),
};

/**
 * The messages for an element: by its own `lang`, else that of the nearest ancestor (out of shadow roots
 * too), which includes the document's. Dutch where none is given or the language is not one that there is.
 */
export function messagesFor(element: Element): Messages {
  return messagesOf(closestAcross(element, '[lang]')?.getAttribute('lang') ?? '');
}

/** The messages for a language tag, with a region (`en-GB`) or without. */
export function messagesOf(tag: string): Messages {
  const [language = ''] = tag.toLowerCase().split('-');
  return languages.messages.get(tag.toLowerCase()) ?? languages.messages.get(language) ?? nl;
}

/** The language that the widget speaks. What it shows of the roadmap may be in another. */
export function tagOf({ language, pack }: Messages): string {
  return pack?.tag ?? language;
}

/** The `lang` of what is the roadmap's own: said only where the widget speaks another language. */
export function langOfTexts({ language, pack }: Messages): string | typeof nothing {
  return pack === undefined ? nothing : language;
}
