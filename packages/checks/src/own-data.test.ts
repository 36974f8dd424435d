/** A roadmap at an address, from real servers in all the ways in which they fail. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, settle, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { layoutShift } from './support/layout-shift.js';
import { htmlPage } from './support/page.js';
import { answer, dropAtOnce, dropHalfWay, partnerForFile, pour, shared } from './support/partner.js';
import { siteForFile } from './support/server.js';
import { strangerResolve } from './support/stranger.js';
import { anyWidget, countShown, roadmap, tag } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();
const partner = partnerForFile();

const NAME = 'Een eigen doel';
const own = { ...roadmap, targets: roadmap.targets.map((one) => ({ ...one, name: { nl: NAME, en: NAME } })) };
const text = JSON.stringify(own);
const NOT_REACHED = 'De gegevens voor dit onderdeel konden niet worden opgehaald.';
const NOT_RIGHT = 'De gegevens voor dit onderdeel kloppen niet.';
const STANDS_IN = 'Hieronder staan andere gegevens: die van de landelijke roadmap Human Capital Topsectoren.';
/** What the tag says itself. */
const TRUE_SENTENCE = 'De roadmap noemt voor 2020 vier doelen.';
const GET = 'GET /own.json';

const address = (path = '/own.json'): string => partner.origin() + path;
const widget = (src = address()): string => tag('hc-target-progress', { src });
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
  site.files.set('/pre.css', readFileSync(strangerResolve('@hc-roadmap/elements/pre.css'), 'utf8'));
});

/** Puts HTML on the page of the site, and opens it without waiting for its widgets. */
async function openPage(body: string, head = ''): Promise<Visit> {
  site.files.set('/page.html', htmlPage({ body, head }));
  const visit = await open();
  await visit.page.addInitScript(() => {
    const failures: string[] = [];
    Object.assign(globalThis, { failures });
    document.addEventListener('hc-error', (event) => {
      failures.push((event as CustomEvent & { error: { code: string } }).error.code);
    });
  });
  // Time goes on by itself, and a test can let more of it pass.
  await visit.page.clock.install();
  await visit.page.goto(`${site.origin()}/page.html`);
  return visit;
}

const failuresOn = (page: Page): Promise<string[]> => page.evaluate('globalThis.failures');
const warningsOf = ({ messages }: Visit): string[] =>
  messages.filter((message) => message.startsWith('warning: <hc-'));

/** Waits for the widgets, while time goes by quickly enough for what they wait for. */
async function settleQuickly(page: Page): Promise<void> {
  const settled = settle(page).then(() => true);
  while (!(await Promise.race([settled, sleep(100)]))) await page.clock.fastForward(500);
}

/** What a reader sees of the widgets on a page: what they draw, and of the content of their tags what is in view. */
function seenOn(page: Page): Promise<string> {
  return page.evaluate((selector) => {
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((one) => [
      one.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.innerText ?? '',
      one.innerText,
    ]);
    return seen.join(' ').replace(/\s+/g, ' ');
  }, anyWidget);
}

interface Told {
  readonly visit: Visit;
  readonly seen: string;
  readonly warning: string;
}

/** Opens a page with a widget whose roadmap does not come: the reader and the developer are told, each once. */
async function openWithout(said: string, body = widget(), head = ''): Promise<Told> {
  const visit = await openPage(body, head);
  await settleQuickly(visit.page);
  const seen = await seenOn(visit.page);
  expect(seen).toContain(said);
  expect(await failuresOn(visit.page)).toHaveLength(1);
  const warnings = warningsOf(visit);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/docs\/errors\.md#(unreachable|invalid)-roadmap$/);
  expect(visit.errors).toEqual([]);
  return { visit, seen, warning: warnings[0] ?? '' };
}

describe('a roadmap of another site', () => {
  it('is asked for once, by all widgets and through a provider', async () => {
    partner.answers.set('/own.json', [answer(text)]);
    const body = [
      widget(),
      tag('hc-target-list', { src: `${address()}#top` }),
      `<hc-provider src="${address()}">${tag('hc-timeline')}${tag('hc-action-lines')}</hc-provider>`,
    ].join('');
    const visit = await openPage(body);
    await settle(visit.page);
    expect(await countShown(visit.page)).toBe(4);
    expect(await seenOn(visit.page)).toContain(NAME);
    expect(partner.asked).toEqual([GET]);
    expect(visit.messages).toEqual([]);
  });

  it.each([
    ['with a mark of the order of bytes', answer(`\uFEFF${text}`)],
    ['packed', answer(gzipSync(text), 200, { 'content-encoding': 'gzip' })],
    [
      'of another version of the data',
      answer(JSON.stringify({ schemaVersion: 1, __meta: { version: '9.0.0' }, ...own })),
    ],
    ['under another type', answer(text, 200, { 'content-type': 'text/plain; charset=windows-1252' })],
  ])('is shown %s', async (_how, given) => {
    partner.answers.set('/own.json', [given]);
    const visit = await openPage(widget());
    await settle(visit.page);
    expect(await seenOn(visit.page)).toContain(NAME);
    expect(visit.messages).toEqual([]);
  });

  it('is followed to where it has moved', async () => {
    partner.answers.set('/old.json', [answer('', 302, { location: '/own.json' })]);
    partner.answers.set('/own.json', [answer(text)]);
    const visit = await openPage(widget(address('/old.json')));
    await settle(visit.page);
    expect(await seenOn(visit.page)).toContain(NAME);
  });

  /** Opens a page whose roadmap comes slowly, and gives what has moved on it once its widgets are shown. */
  async function shiftWhileLoading(head: string): Promise<number> {
    let release = (): void => undefined;
    partner.answers.set('/own.json', [
      (response) => {
        response.writeHead(200, shared);
        response.write(text.slice(0, 1000));
        release = () => response.end(text.slice(1000));
      },
    ]);
    const body = ['hc-target-progress', 'hc-target-chart', 'hc-timeline']
      .map((name) => `${tag(name, { src: address() })}<p>Tekst eronder.</p>`)
      .join('');
    const { page } = await openPage(body, head);
    await expect.poll(() => partner.asked).toEqual([GET]);
    await sleep(300);
    expect(await seenOn(page)).toContain(TRUE_SENTENCE);
    release();
    await settle(page);
    expect(await countShown(page)).toBe(3);
    return layoutShift(page);
  }

  it('moves nothing on the page, however long it takes', async () => {
    expect(await shiftWhileLoading('<link rel="stylesheet" href="/pre.css">')).toBe(0);
  });

  it('would move the page without the style sheet that keeps the room, and that is seen', async () => {
    expect(await shiftWhileLoading('')).toBeGreaterThan(0);
  });
});

describe('a roadmap that has come before', () => {
  it('comes from the browser when its server says that it is still the same', async () => {
    const statuses: number[] = [];
    partner.answers.set('/own.json', [
      (response, request) => {
        const isSame = request.headers['if-none-match'] === '"one"';
        statuses.push(isSame ? 304 : 200);
        response.writeHead(isSame ? 304 : 200, { ...shared, etag: '"one"', 'cache-control': 'no-cache' });
        response.end(isSame ? undefined : text);
      },
    ]);
    const visit = await openPage(widget());
    await settle(visit.page);
    await visitWidgets(visit, `${site.origin()}/page.html`);
    expect(await seenOn(visit.page)).toContain(NAME);
    expect(statuses).toEqual([200, 304]);
  });

  it('is not asked for again as long as its server says that it holds', async () => {
    partner.answers.set('/own.json', [answer(text, 200, { 'cache-control': 'max-age=600' })]);
    const visit = await openPage(widget());
    await settle(visit.page);
    await visitWidgets(visit, `${site.origin()}/page.html`);
    expect(await seenOn(visit.page)).toContain(NAME);
    expect(partner.asked).toEqual([GET]);
  });
});

describe('a server that fails for the moment is asked again', () => {
  it.each([
    ['drops the connection half way', dropHalfWay(text)],
    ['answers 500', answer('', 500)],
    [
      'answers 503 and wants a second',
      answer('', 503, { 'retry-after': '1', 'access-control-expose-headers': 'retry-after' }),
    ],
    ['answers 429', answer('', 429)],
    ['drops the connection at once', dropAtOnce],
  ])('when it %s', async (_what, failing) => {
    partner.answers.set('/own.json', [failing, answer(text)]);
    const visit = await openPage(widget());
    await settleQuickly(visit.page);
    expect(await seenOn(visit.page)).toContain(NAME);
    expect(warningsOf(visit)).toEqual([]);
    expect(await failuresOn(visit.page)).toEqual([]);
  });

  it.each([
    ['drops the connection half way', dropHalfWay(text), 'the answer broke off'],
    ['answers 500', answer('', 500), 'the server answered 500'],
    ['answers 429', answer('', 429), 'the server answered 429'],
  ])('three times in all when it always %s', async (_what, failing, told) => {
    partner.answers.set('/own.json', [failing]);
    const { seen, warning } = await openWithout(NOT_REACHED);
    expect(seen).toContain(TRUE_SENTENCE);
    expect(warning).toContain(told);
    expect(warning).toContain('(asked 3 times)');
    expect(partner.asked).toEqual([GET, GET, GET]);
  });

  it('when it is silent, until the reader has gone on', async () => {
    partner.answers.set('/own.json', [() => undefined]);
    const { warning } = await openWithout(NOT_REACHED);
    expect(warning).toContain('the server was silent for too long');
    expect(partner.asked.length).toBeGreaterThan(1);
    expect(partner.asked.length).toBeLessThanOrEqual(3);
  });

  it('and not while the reader waits when it wants longer than a reader stays', async () => {
    const headers = { 'retry-after': '600', 'access-control-expose-headers': 'retry-after' };
    partner.answers.set('/own.json', [answer('', 503, headers)]);
    const { warning } = await openWithout(NOT_REACHED);
    expect(warning).toContain('the server answered 503 (asked once)');
    expect(partner.asked).toEqual([GET]);
  });

  it('when nobody is there', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const { warning } = await openWithout(NOT_REACHED, widget(`http://127.0.0.1:${port}/own.json`));
    expect(warning).toContain('there was no answer');
    expect(warning).toContain('(asked 3 times)');
  });
});

describe('what cannot become right by itself is asked once', () => {
  const wrong = { ...own, period: { start: 'soon' }, typo: true };
  it.each([
    ['a page that is not there', answer('', 404), NOT_REACHED, 'the server answered 404'],
    ['a page that is not to be seen', answer('', 403), NOT_REACHED, 'the server answered 403'],
    [
      'HTML',
      answer('<!doctype html><p>Welkom</p>', 200, { 'content-type': 'text/html' }),
      NOT_RIGHT,
      'is not JSON',
    ],
    ['JSON that was cut off', answer(text.slice(0, 5000)), NOT_RIGHT, 'is not JSON'],
    ['nothing', answer('', 204), NOT_RIGHT, 'is not JSON'],
    ['JSON that is no roadmap', answer(JSON.stringify(wrong)), NOT_RIGHT, 'period.start'],
    [
      'a form that is not known yet',
      answer(JSON.stringify({ schemaVersion: 2, ...own })),
      NOT_RIGHT,
      'schemaVersion  must be 1, got 2',
    ],
    ['text that is not UTF-8', answer(Buffer.from(text, 'utf16le')), NOT_REACHED, 'it must be text in UTF-8'],
  ])('%s', async (_what, given, said, told) => {
    partner.answers.set('/own.json', [given]);
    const { seen, warning } = await openWithout(said);
    expect(seen).toContain(TRUE_SENTENCE);
    expect(warning).toContain(told);
    expect(partner.asked).toEqual([GET]);
  });

  it('a server that does not allow other sites to read it, and the developer is told that it is that', async () => {
    partner.answers.set('/own.json', [(response) => response.writeHead(200).end(text)]);
    const { warning } = await openWithout(NOT_REACHED);
    expect(warning).toContain('CORS: access-control-allow-origin');
    // Once for the roadmap, and twice to know why not.
    expect(partner.asked).toEqual([GET, GET, GET]);
  });

  it('an address that leads to itself', async () => {
    partner.answers.set('/own.json', [answer('', 302, { location: '/own.json' })]);
    const { warning } = await openWithout(NOT_REACHED);
    expect(warning).toContain('sends it on in a circle');
  });

  it('an address that the policy of the page forbids, of which the server hears nothing', async () => {
    partner.answers.set('/own.json', [answer(text)]);
    const policy = `<meta http-equiv="content-security-policy" content="connect-src 'self'">`;
    const { warning } = await openWithout(NOT_REACHED, widget(), policy);
    expect(warning).toContain('the policy of the page forbids it (connect-src)');
    expect(partner.asked).toEqual([]);
  });
});

describe('a file of 50 MB is stopped at 5 MB', () => {
  const piece = Buffer.alloc(100_000, 'x');
  const times = 500;

  it('when its server does not say how large it is', async () => {
    const sent = { pieces: 0 };
    partner.answers.set('/own.json', [pour(piece, times, {}, sent)]);
    const { warning } = await openWithout(NOT_REACHED);
    expect(warning).toContain('it is larger than 5000000 bytes');
    await expect.poll(() => partner.brokenOff).toEqual(['/own.json']);
    // What lies between the server and the page is counted too.
    expect(sent.pieces).toBeLessThan(times / 2);
    expect(partner.asked).toEqual([GET]);
  });

  it('when its server says so, before it is read', async () => {
    const sent = { pieces: 0 };
    const length = String(piece.byteLength * times);
    partner.answers.set('/own.json', [pour(piece, times, { 'content-length': length }, sent)]);
    const { warning } = await openWithout(NOT_REACHED);
    expect(warning).toContain('it is larger than 5000000 bytes');
    await expect.poll(() => partner.brokenOff).toEqual(['/own.json']);
    expect(sent.pieces).toBeLessThan(times / 2);
  });

  it('when it is packed into fifty thousand', async () => {
    const packed = gzipSync(Buffer.alloc(piece.byteLength * times, 'x'));
    expect(packed.byteLength).toBeLessThan(100_000);
    partner.answers.set('/own.json', [answer(packed, 200, { 'content-encoding': 'gzip' })]);
    const { warning } = await openWithout(NOT_REACHED);
    expect(warning).toContain('it is larger than 5000000 bytes');
  });
});

describe('a request', () => {
  const hold = (): void => {
    partner.answers.set('/own.json', [() => undefined, answer(text)]);
  };

  it('is stopped when the last widget that waits for it is taken away, and nobody is told', async () => {
    hold();
    const visit = await openPage(`<div>${widget()}${tag('hc-timeline', { src: address() })}</div>`);
    await expect.poll(() => partner.asked).toEqual([GET]);
    await visit.page.evaluate(() => document.querySelector('hc-timeline')?.remove());
    await sleep(200);
    expect(partner.brokenOff).toEqual([]);
    await visit.page.evaluate(() => {
      Object.assign(globalThis, { taken: document.querySelector('hc-target-progress') });
      document.querySelector('hc-target-progress')?.remove();
    });
    await expect.poll(() => partner.brokenOff).toEqual(['/own.json']);
    await sleep(200);
    expect(warningsOf(visit)).toEqual([]);

    await visit.page.evaluate(() => {
      document.querySelector('div')?.append((globalThis as unknown as { taken: Element }).taken);
    });
    await settle(visit.page);
    expect(await seenOn(visit.page)).toContain(NAME);
    expect(partner.asked).toEqual([GET, GET]);
  });

  it('goes on when a widget is moved', async () => {
    let release = (): void => undefined;
    partner.answers.set('/own.json', [
      (response) => (release = () => void response.writeHead(200, shared).end(text)),
    ]);
    const visit = await openPage(`${widget()}<div></div>`);
    await expect.poll(() => partner.asked).toEqual([GET]);
    await visit.page.evaluate(() =>
      document.querySelector('div')?.append(document.querySelector('hc-target-progress') ?? ''),
    );
    await sleep(200);
    release();
    await settle(visit.page);
    expect(await seenOn(visit.page)).toContain(NAME);
    expect(partner.asked).toEqual([GET]);
  });

  it('is stopped when its widget is told to show another address', async () => {
    hold();
    partner.answers.set('/other.json', [answer(text)]);
    const visit = await openPage(widget());
    await expect.poll(() => partner.asked).toEqual([GET]);
    await visit.page.evaluate(
      (src) => document.querySelector('hc-target-progress')?.setAttribute('src', src),
      address('/other.json'),
    );
    await settle(visit.page);
    expect(await seenOn(visit.page)).toContain(NAME);
    await expect.poll(() => partner.brokenOff).toEqual(['/own.json']);
  });

  it('that failed is made again for a widget that comes later', async () => {
    partner.answers.set('/own.json', [answer('', 404), answer(text)]);
    const { visit } = await openWithout(NOT_REACHED);
    await visit.page.evaluate((src) => {
      const later = document.createElement('hc-timeline');
      later.setAttribute('src', src);
      document.querySelector('main')?.append(later);
    }, address());
    await settle(visit.page);
    expect(await visit.page.locator('hc-timeline [part=heading]').count()).toBe(1);
    expect(partner.asked).toEqual([GET, GET]);
  });
});

describe('when nothing comes', () => {
  it('the room that the page kept for the widget is given back where only the content of the tag is left', async () => {
    partner.answers.set('/own.json', [answer('', 404)]);
    const { visit } = await openWithout(
      NOT_REACHED,
      `${widget()}<p id="next">Verder</p>`,
      '<link rel="stylesheet" href="/pre.css">',
    );
    const gap = await visit.page.evaluate(() => {
      const [content, next] = [
        document.querySelector('hc-target-progress > *'),
        document.querySelector('#next'),
      ].map((one) => one?.getBoundingClientRect());
      return (next?.top ?? Infinity) - (content?.bottom ?? 0);
    });
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(60);
  });

  it('what was shown before stays, and the reader is told', async () => {
    partner.answers.set('/own.json', [answer(text)]);
    const visit = await openPage(widget());
    await settle(visit.page);
    await visit.page.evaluate(
      (src) => document.querySelector('hc-target-progress')?.setAttribute('src', src),
      address('/gone.json'),
    );
    await settle(visit.page);
    const seen = await seenOn(visit.page);
    expect(seen).toContain(`${NOT_REACHED} Hieronder staat wat het laatst bekend was.`);
    expect(seen).toContain(NAME);
  });

  it('an empty tag shows the embedded roadmap, and says which that is', async () => {
    const body = `<hc-target-progress target="coe-civ-capacity" src="${address()}"></hc-target-progress>`;
    const { visit, seen } = await openWithout(`${NOT_REACHED} ${STANDS_IN}`, body);
    expect(seen).toContain('324 centra');
    expect(await countShown(visit.page)).toBe(1);
  });
});
