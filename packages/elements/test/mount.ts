import { HcErrorEvent, HcReadyEvent } from '../src/events.js';
import '../src/define/all.js';

// The page of the test runner is English; a partner's page is Dutch.
document.documentElement.lang = 'nl';

/** Puts a piece of HTML on the page and waits until its widget shows its data or says why not. */
export async function mount<Name extends keyof HTMLElementTagNameMap>(
  markup: string,
  tag: Name,
): Promise<HTMLElementTagNameMap[Name]> {
  const fragment = document.createRange().createContextualFragment(markup);
  const element = fragment.querySelector(tag);
  if (element === null) throw new Error(`no ${tag} in ${markup}`);
  document.body.replaceChildren(fragment);
  await settled(element);
  return element;
}

/** Waits for what a changed attribute asks for. */
export async function settled(element: HTMLElement): Promise<void> {
  if ('updateComplete' in element) await element.updateComplete;
}

/** The text that a reader sees, spaces made single. */
export function seen(element: HTMLElement, selector = '[part=base]'): string {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  return (found?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** Notes the events of a widget while something is done to it. */
export async function eventsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const types: string[] = [];
  const note = (event: Event): void => {
    types.push(event.type);
  };
  const names = [HcReadyEvent.type, HcErrorEvent.type];
  for (const name of names) document.addEventListener(name, note);
  try {
    await action();
  } finally {
    for (const name of names) document.removeEventListener(name, note);
  }
  return types;
}

/** Takes the console's warnings away from it, to look at what they say before the code and the address of its explanation. */
export async function warningsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (message: string) => {
    warnings.push(message.replace(/ \[[a-z-]+\] https:\S+$/, ''));
  };
  try {
    await action();
  } finally {
    console.warn = original;
  }
  return warnings;
}
