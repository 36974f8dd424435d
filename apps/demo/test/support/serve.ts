import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { publishedEmbed } from '../../vite/embed.js';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    origin: string;
  }
}

/** Serves the built site, as static files, to all tests. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    // A page that does not exist is a 404 and not the start page.
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [publishedEmbed()],
    preview: { host: '127.0.0.1' },
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  provide('origin', new URL(address).origin);
  return () => server.close();
}
