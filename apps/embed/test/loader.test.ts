import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { browserForFile, shown } from './support/browser.js';
import { fallback, htmlPage, integrityOf, loader, manifest, scriptTag } from './support/page.js';
import { siteForFile } from './support/serve.js';

const open = browserForFile();
const site = siteForFile();
const bar = `<hc-target-progress target="coe-civ-capacity">${fallback}</hc-target-progress>`;

/** Serves something for the time of a test. */
function serve(path: string, text: string): void {
  site.files.set(path, text);
  onTestFinished(() => void site.files.delete(path));
}

function original(path: string): string {
  return readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8');
}

describe('a page with the script', () => {
  it('shows its widget, and asks only this site, once for each file', async () => {
    serve('/page.html', htmlPage(bar));
    const { page, messages, requests } = await open(`${site.origin()}/page.html`);
    await shown(page, 'hc-target-progress');
    const files = requests.filter((url) => url.endsWith('.js'));
    expect(new Set(files).size).toBe(files.length);
    expect(requests.every((url) => url.startsWith(site.origin()) || url.startsWith('data:'))).toBe(true);
    expect(messages).toEqual([]);
  });

  it('loads nothing for widgets that it does not have', async () => {
    serve('/page.html', htmlPage(bar));
    const { page, requests } = await open(`${site.origin()}/page.html`);
    await shown(page, 'hc-target-progress');
    const others = manifest.files.filter(({ path }) => /\/hc-(?!target-progress)/.test(path));
    expect(others.length).toBeGreaterThan(9);
    expect(others.filter(({ path }) => requests.includes(`${site.origin()}/${path}`))).toEqual([]);
  });

  it('shows a widget that is put on the page later, also in a shadow root that is watched', async () => {
    serve('/page.html', htmlPage(''));
    const { page, requests } = await open(`${site.origin()}/page.html`);
    expect(requests.filter((url) => url.includes(`/${manifest.version}/hc-`))).toEqual([]);
    // As text: what runs these tests would take the import for one of its own.
    await page.evaluate(`(async () => {
      document.body.append(document.createElement('hc-timeline'));
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.append(document.createElement('hc-milestones'));
      const { watch } = await import('/${loader}');
      watch(root);
    })()`);
    await shown(page, 'hc-timeline');
    await shown(page, 'hc-milestones');
  });

  it('leaves nothing of its own in the head and nothing in the global scope', async () => {
    serve('/page.html', htmlPage(bar));
    serve('/plain.html', htmlPage('', ''));
    const names = 'Object.getOwnPropertyNames(globalThis).sort()';
    const { page } = await open(`${site.origin()}/page.html`);
    await shown(page, 'hc-target-progress');
    expect(await page.locator('head > link[rel=modulepreload]').count()).toBe(0);
    const { page: plain } = await open(`${site.origin()}/plain.html`);
    // Lit notes its versions there, as it does on every page that has it.
    const added = (await page.evaluate<string[]>(names)).filter(
      (name) => !name.startsWith('lit') && !name.startsWith('reactiveElement'),
    );
    expect(added).toEqual(await plain.evaluate(names));
  });

  it('the alias shows the same', async () => {
    serve(
      '/page.html',
      htmlPage(bar, `<script type="module" src="/hc-roadmap.${manifest.alias}.js"></script>`),
    );
    const { page, messages } = await open(`${site.origin()}/page.html`);
    await shown(page, 'hc-target-progress');
    expect(messages).toEqual([]);
  });
});

describe('a file that was changed on its way', () => {
  it('is not run when it is the script itself', async () => {
    serve(`/${loader}`, `${original(loader)};globalThis.changed=1`);
    serve('/page.html', htmlPage(bar));
    const { page, messages } = await open(`${site.origin()}/page.html`);
    expect(await page.evaluate('globalThis.changed')).toBeUndefined();
    expect(messages.join()).toContain('integrity');
    expect(await page.locator('hc-target-progress p').isVisible()).toBe(true);
  });

  it.each(manifest.files.map(({ path }) => path).filter((path) => /\/hc-target-progress.*\.js$/.test(path)))(
    'is not run when it is what a widget needs at once (%s)',
    async (path) => {
      serve(`/${path}`, `globalThis.changed=1;${original(path)}`);
      serve('/page.html', htmlPage(bar));
      const { page, messages } = await open(`${site.origin()}/page.html`);
      await expect.poll(() => messages.join()).toContain('cannot be had, or is not what it should be');
      expect(await page.evaluate('globalThis.changed')).toBeUndefined();
      expect(await page.locator('hc-target-progress p').isVisible()).toBe(true);
    },
  );

  it('is not run when a widget asks for it later: the reader is told, and sees what stands in the tag', async () => {
    const paths = manifest.files
      .map(({ path }) => path)
      .filter((path) => path.includes('coe-civ-capacity.nl'));
    expect(paths).not.toEqual([]);
    for (const path of paths) serve(`/${path}`, `globalThis.changed=1;${original(path)}`);
    serve('/page.html', htmlPage(bar));
    const { page } = await open(`${site.origin()}/page.html`);
    await page.locator('hc-target-progress [part=error]').waitFor();
    expect(await page.evaluate('globalThis.changed')).toBeUndefined();
    expect(await page.locator('hc-target-progress p').first().isVisible()).toBe(true);
  });
});

describe('every module', () => {
  it('is asked for by its fingerprint', () => {
    const texts = manifest.files
      .filter(({ path }) => /\/.*\.js$/.test(path))
      .map(({ path }) => [path, original(path)] as const);
    expect(texts.length).toBeGreaterThan(30);
    for (const [path, text] of texts) {
      if (!path.endsWith('/guard.js')) expect(text, path).not.toMatch(/\bimport\(/);
    }
  });

  it('can be pinned: every file is in the manifest with what it should be', () => {
    expect(integrityOf(loader)).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
    for (const { path, bytes } of manifest.files) expect(Buffer.byteLength(original(path)), path).toBe(bytes);
  });
});

describe.each([
  ['of this site', "script-src 'self'", ''],
  ['with a nonce', "script-src 'nonce-abc'", 'nonce="abc"'],
  ['with a nonce and strict-dynamic', "script-src 'nonce-abc' 'strict-dynamic'", 'nonce="abc"'],
  [
    'with the fingerprint of the script and strict-dynamic',
    `script-src '${integrityOf(loader)}' 'strict-dynamic'`,
    '',
  ],
])('under a policy that allows scripts %s', (_, scripts, attributes) => {
  it('the widget is shown, and nothing breaks the policy', async () => {
    serve('/page.html', htmlPage(bar, scriptTag(attributes)));
    site.headers.set(
      'content-security-policy',
      `default-src 'none'; ${scripts}; style-src 'self'; img-src data:; require-trusted-types-for 'script'`,
    );
    onTestFinished(() => site.headers.clear());
    const { page, messages } = await open(`${site.origin()}/page.html`);
    await shown(page, 'hc-target-progress');
    expect(await page.evaluate('globalThis.violations')).toEqual([]);
    expect(messages).toEqual([]);
  });
});
