import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

/** A page of the site in a browser, and what was noticed while it loaded. */
export interface Visit {
  readonly page: Page;
  /** Console messages and uncaught errors. */
  readonly messages: readonly string[];
  /** Addresses outside the site that were asked for. */
  readonly strangers: readonly string[];
}

interface VisitOptions extends BrowserContextOptions {
  /** For a visit that several tests look at: the one who opened it closes it. */
  readonly shared?: boolean;
  /** What to do with the page before it loads. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Visits a page of the site by its path; the widgets have their data when the promise settles. */
export type Open = (path: string, options?: VisitOptions) => Promise<Visit>;

declare global {
  interface Window {
    /** What broke the Content-Security-Policy or Trusted Types. */
    policyViolations: string[];
  }
}

/** Starts a browser for the tests of a file. Every visit has a context of its own. */
export function useBrowser(): Open {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser.close());

  return async (path, { shared = false, prepare, ...options } = {}) => {
    const origin = inject('origin');
    const context = await browser.newContext(options);
    // Just under the limit of a test: on a slow machine the wait that took too long is what fails, and is named.
    context.setDefaultTimeout(110_000);
    if (!shared) onTestFinished(() => context.close());
    const page = await context.newPage();
    const messages: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) strangers.push(request.url());
    });
    await page.addInitScript(() => {
      window.policyViolations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        window.policyViolations.push(`${violatedDirective}: ${blockedURI}`);
      });
    });
    await prepare?.(page);
    await page.goto(`${origin}/${path}`);
    if (options.javaScriptEnabled !== false) await widgetsSettled(page);
    return { page, messages, strangers };
  };
}

/** Selects every widget. */
export const ANY_WIDGET =
  'hc-target-progress, hc-target-chart, hc-target-list, hc-second-opinions, hc-evidence, hc-roadmap, hc-milestones, hc-timeline, hc-glossary, hc-action-lines';

/** Waits until every widget of the page shows its data or says why it cannot. */
export async function widgetsSettled(page: Page): Promise<void> {
  await page.evaluate(async (selector) => {
    const widgets = document.querySelectorAll(selector);
    await Promise.all(
      [...widgets].map(async (widget) => {
        await customElements.whenDefined(widget.localName);
        await (widget as Element & { updateComplete: Promise<unknown> }).updateComplete;
      }),
    );
  }, ANY_WIDGET);
}
