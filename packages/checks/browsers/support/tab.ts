/** Keys that a test presses. */
export type Key = 'Enter' | 'Escape' | 'Home' | 'ArrowRight';

/** The page that a browser shows, whichever browser it is. */
export interface Tab {
  /** Opens an address, and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page. It sees nothing of the test but what is given; both ways things travel as JSON. */
  readonly ask: <Given, Answer>(
    question: (given: Given) => Answer | Promise<Answer>,
    given: Given,
  ) => Promise<Answer>;
  readonly press: (key: Key) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** How wide the window is in all browsers, in CSS pixels. */
export const WINDOW = { width: 1280, height: 1000 } as const;

/** The call of a function, as a page can run it. */
export function written<Given>(question: (given: Given) => unknown, given: Given): string {
  return `(${String(question)})(${JSON.stringify(given)})`;
}
