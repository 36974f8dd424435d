import { copyFileSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { smallTemplates } from './scripts/small-templates.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// One output file for each source file: with code splitting a bundler drops the registration (decision 5).
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.d.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  clean: true,
  silent: true,
  outDir: 'dist',
  esbuildPlugins: [smallTemplates],
  define: { __VERSION__: JSON.stringify(version) },
  onSuccess: () => {
    for (const sheet of ['pre.css', 'themes.css']) copyFileSync(`src/${sheet}`, `dist/${sheet}`);
    return Promise.resolve();
  },
});
