import { defineConfig } from 'tsup';

// Files stay one to one with the sources: a bundler then takes exactly what a page imports, and no chunk
// has a name that changes. The declarations come from tsc, which mirrors the sources in the same way.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  clean: true,
  silent: true,
  outDir: 'dist',
});
