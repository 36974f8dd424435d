import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { publishedData } from './vite/data-files.js';
import { publishedEmbed } from './vite/embed.js';
import { roadmapPages } from './vite/plugin.js';
import { pages } from './vite/pages.js';
import { publishedFiles } from './vite/published.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: folder,
  // Relative addresses: the built site works in any folder of any web server.
  base: './',
  appType: 'mpa',
  plugins: [roadmapPages(), publishedFiles(), publishedData(), publishedEmbed()],
  build: {
    // The first browsers with light-dark(); for older ones Vite would rewrite it.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing inline and nothing as a data: address, so that the strict Content-Security-Policy holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map(({ path }) => `${folder}${path}`) },
  },
});
