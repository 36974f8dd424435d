import { en } from '../i18n/en.js';
import type { Messages } from '../i18n/messages.js';
import { nl } from '../i18n/nl.js';
import { closestAcross } from './closest.js';

/**
 * The messages for an element: by its own `lang`, else that of the nearest ancestor (out of shadow roots
 * too), which includes the document's. Dutch where none is given or the language is not one of ours.
 */
export function messagesFor(element: Element): Messages {
  const tag = nearestLang(element).toLowerCase();
  return tag === 'en' || tag.startsWith('en-') ? en : nl;
}

function nearestLang(element: Element): string {
  return closestAcross(element, '[lang]')?.getAttribute('lang') ?? '';
}
