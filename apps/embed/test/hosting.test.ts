import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FOLLOWED, KEPT, RULES, rulesOf } from '../scripts/hosting/rules.js';
import { webServers } from '../scripts/hosting/serve.js';
import { answerBytes } from '../scripts/hosting/traffic.js';
import { writtenFiles } from '../scripts/hosting/written.js';
import { browserForFile, shown } from './support/browser.js';
import { fallback, htmlPage, integrityOf, loader, manifest } from './support/page.js';
import { siteForFile } from './support/serve.js';
import { serveForGroup } from './support/web-server.js';

const paths = [...manifest.files.map(({ path }) => `/${path}`), '/manifest.json'];
const page = '/nl/hc-target-progress/coe-civ-capacity.html';
const script = `/${loader}`;
const alias = `/hc-roadmap.${manifest.alias}.js`;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

describe('what a server is to say', () => {
  it('the configurations and the tables of docs/hosting.md say as the rules do (else: npm run hosting)', async () => {
    for (const [path, text] of await writtenFiles()) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('every file that is built falls under one rule', () => {
    expect(paths.filter((path) => rulesOf(path).length !== 1)).toEqual([]);
  });

  it('is kept for ever when the name has a whole version, and for no other file', () => {
    for (const { path, immutable } of manifest.files)
      expect(rulesOf(`/${path}`)[0]?.headers['Cache-Control'] === KEPT, path).toBe(immutable);
    expect(new Set(RULES.map(({ headers }) => headers['Cache-Control']))).toEqual(new Set([KEPT, FOLLOWED]));
  });

  it.each(['/hc-roadmap.10.2.30-rc.1.js', '/10.2.30-rc.1/guard.js', '/hc-roadmap.page.styles.1.0.0.css'])(
    '%s is a name with a version',
    (path) => expect(rulesOf(path).map(({ name }) => name)).toEqual(['versioned']),
  );

  it.each([
    '/hc-roadmap.js',
    '/hc-roadmap.1.js',
    '/1.0.0/a/b.js',
    '/1.0.0/a.js.br',
    '/a.html',
    '/.git/config',
  ])('%s is no file of ours', (path) => expect(rulesOf(path)).toEqual([]));
});

const open = browserForFile();
const partner = siteForFile();

/** A page of another site than the one that serves the widgets: the browser knows this machine by two names. */
function visitPartner(text: string): ReturnType<typeof open> {
  partner.files.set('/partner.html', text);
  onTestFinished(() => void partner.files.delete('/partner.html'));
  return open(`${partner.origin().replace('127.0.0.1', 'localhost')}/partner.html`);
}

describe.each(webServers)('served by $name', ({ installed, brotli, start }) => {
  // A machine without the server: the tests are named as skipped.
  if (!installed) {
    it.skip('the program is not on this machine', () => expect(installed).toBe(true));
    return;
  }
  const server = serveForGroup(start);

  it('every file comes whole, with its type and the headers of its rule', async () => {
    for (const path of paths) {
      const { status, headers, body } = await server().ask(path);
      const wanted = Object.entries(rulesOf(path)[0]?.headers ?? {});
      expect(status, path).toBe(200);
      expect(headers['content-type'], path).toBe(TYPES[path.split('.').at(-1) ?? '']);
      expect(wanted.length).toBeGreaterThan(0);
      for (const [name, value] of wanted) expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
      expect(body.equals(readFileSync(join(server().files, path))), path).toBe(true);
    }
  });

  const encodings = [
    { encoding: 'gzip', ending: 'gz', unpack: gunzipSync, can: true },
    { encoding: 'br', ending: 'br', unpack: brotliDecompressSync, can: brotli },
  ];
  describe.each(encodings)('compressed as $encoding', ({ encoding, ending, unpack, can }) => {
    it.skipIf(!can).each([script, page, '/manifest.json'])(
      '%s is the file that was made beforehand',
      async (path) => {
        const { headers, body } = await server().ask(path, { 'accept-encoding': encoding });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
        expect(body.equals(readFileSync(join(server().files, `${path}.${ending}`)))).toBe(true);
        expect(unpack(body).equals(readFileSync(join(server().files, path)))).toBe(true);
      },
    );
  });

  it('compresses what was not compressed beforehand', async () => {
    const path = '/9.9.9/guard.js';
    mkdirSync(join(server().files, '9.9.9'));
    const text = `// ${'the same again and '.repeat(200)}`;
    writeFileSync(join(server().files, path), text);
    const { headers, body } = await server().ask(path, { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.byteLength).toBeLessThan(text.length / 10);
    expect(gunzipSync(body).toString()).toBe(text);
  });

  it.each([script, alias, page, '/manifest.json'])(
    'who has %s already is told so, without the file and with the same lifetime',
    async (path) => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const first = await server().ask(path, { 'accept-encoding': encoding });
        expect(first.headers.etag).toBeTruthy();
        const again = await server().ask(path, {
          'accept-encoding': encoding,
          'if-none-match': first.headers.etag ?? '',
        });
        expect(again.status).toBe(304);
        expect(again.body.byteLength).toBe(0);
        expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
        const other = await server().ask(path, { 'accept-encoding': encoding, 'if-none-match': '"other"' });
        expect(other.status).toBe(200);
      }
    },
  );

  it.each([
    '/hc-roadmap.9.8.7.js',
    '/9.8.7/guard.js',
    '/nl/hc-target-progress/none.html',
    `/${manifest.version}/`,
    `${script}.br`,
    '/',
    '/secret.txt',
    '/.hidden/manifest.json',
    '/nl/../secret.txt',
  ])('%s is not there, and nobody keeps that it was not', async (path) => {
    writeFileSync(join(server().files, 'secret.txt'), 'secret');
    mkdirSync(join(server().files, '.hidden'), { recursive: true });
    writeFileSync(join(server().files, '.hidden/manifest.json'), '{}');
    const { status, headers, body } = await server().ask(path);
    expect(status).toBe(404);
    expect(headers['cache-control']).toBeUndefined();
    expect(body.toString()).not.toContain('secret');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])(
    'nothing can be done with %s: files are only read',
    async (method) => {
      const { status } = await server().ask(script, {}, method);
      expect(status).toBe(405);
      const after = await server().ask(script);
      expect(after.body.equals(readFileSync(join(server().files, script)))).toBe(true);
    },
  );

  it('an answer without a file is as long as the paper on traffic counts, within a quarter', async () => {
    const { headers } = await server().ask(script);
    const answer = await server().ask(script, { 'if-none-match': headers.etag ?? '' });
    const said = Object.entries(answer.headers)
      .map(([key, value]) => `${key}: ${String(value)}\r\n`)
      .join('');
    const bytes = 'HTTP/1.1 304 Not Modified\r\n\r\n'.length + said.length;
    expect(Math.abs(bytes - answerBytes(script)) / answerBytes(script)).toBeLessThan(0.25);
  });

  it('HEAD says what GET says, without the file', async () => {
    const [head, get] = await Promise.all([server().ask(script, {}, 'HEAD'), server().ask(script)]);
    expect(head.body.byteLength).toBe(0);
    const { date: _, connection: __, ...wanted } = get.headers;
    expect(head.headers).toMatchObject(wanted);
  });

  it('the snippet works on a page of another site, under its policy, and no file is refused', async () => {
    const policy = `default-src 'none'; script-src ${server().origin}; style-src 'self'; require-trusted-types-for 'script'`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}; img-src data:"><script type="module" src="${server().origin}${script}" integrity="${integrityOf(loader)}" crossorigin></script>`;
    const visit = await visitPartner(
      htmlPage(`<hc-target-progress target="coe-civ-capacity">${fallback}</hc-target-progress>`, head),
    );
    await shown(visit.page, 'hc-target-progress');
    expect(await visit.page.evaluate('globalThis.violations')).toEqual([]);
    expect(visit.messages).toEqual([]);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'the widget runs in a frame of a page that is isolated from other origins (%s)',
    async (sandbox) => {
      partner.headers.set('cross-origin-embedder-policy', 'require-corp');
      onTestFinished(() => partner.headers.clear());
      const visit = await visitPartner(
        htmlPage(`<iframe src="${server().origin}${page}" title="Doel" ${sandbox}></iframe>`, ''),
      );
      const inner = visit.page.frameLocator('iframe');
      await inner.locator('hc-target-progress [part=heading]').first().waitFor();
      expect(await inner.locator('html').evaluate('globalThis.violations')).toEqual([]);
      expect(visit.messages).toEqual([]);
    },
  );
});
