/** Where the authored data are. */
export const DATA = 'packages/core/data';

/** What is the same for all data, after they were filled in. */
export const afterData = [
  '`npm run generate` tells what is still to be filled in, with its file and line, and writes the modules when nothing is.',
  '`npm run docs -w @hc-roadmap/core` counts anew what is in the data; `npm run diff` tells what changed.',
  '`npm run changeset` says what a user will notice.',
];
