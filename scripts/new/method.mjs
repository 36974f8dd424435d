import { register } from './register.mjs';

const METHODS = 'packages/core/src/methods';
const WORDS = 'packages/core/src/words/analysis';

/** @param {string} id */
const nameOf = (id) => id.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** @param {string} id */
const code = (id) => `\
import { defineMethod } from './define.js';
import type { Method } from './method.js';

// Here a comment in the form of the other methods: what it compares; for which targets, and for which not; the formula of
// its ratio with the units; the limits of its categories; and where it was published (@see).
export const ${nameOf(id)}: Method = defineMethod({
  id: '${id}',
  // Types and tests refuse what stands here: only who knows the method can say it. method.ts and
  // define.ts say what each of them is, and that there is a rule beside them.
  edition: '',
  kinds: [],
  looksAt: 'to be written',
  points: 0,
  categories: {},
});
`;

/** @param {string} id */
const test = (id) => `\
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ${nameOf(id)} } from './${id}.js';

it('says which publication it is of, and what it needs and gives', () => {
  const { edition, kinds, points, categories } = ${nameOf(id)};
  expect(edition, 'write in ${id}.ts which published edition it is').not.toBe('');
  expect(kinds, 'write in ${id}.ts which kinds of targets it judges').not.toEqual([]);
  expect(points, 'write in ${id}.ts the fewest figures that it needs').toBeGreaterThan(0);
  expect(categories, 'write in ${id}.ts its categories, best first, with their verdicts').not.toEqual({});
});

it('has a page that says all that the pages of methods say', () => {
  const page = readFileSync(new URL('../../../../docs/methods/${id}.md', import.meta.url), 'utf8');
  const open = [...page.matchAll(/<!-- write: ([^>]*) -->/g)].map(([, what]) => what);
  expect(open, 'write these in docs/methods/${id}.md').toEqual([]);
});
`;

/** @param {string} id */
const examples = (id) => `\
# Worked examples of ${id}: at least five, and one of every verdict that it can give, each with its source (where it was
# published, or how it was worked out and by whom). examples.test.ts says what their form is; linear.examples.yml has some.
[]
`;

/** @param {string} id */
const page = (id) => `\
# ${id}

<!-- write: whose method it is and what it compares; for which targets to use it, and for which not -->

## Formula

<!-- write: the formula of the ratio, what each letter is, and its unit -->

## Limits

<!-- write: a table of the ratios with their category and verdict, and what a goal that was reached gives -->

## What it declares

<!-- computed: declaration -->
<!-- end of computed -->

## What it refuses

<!-- write: a table of the figures that it does not judge, with the reason that is given -->

## Pitfalls

<!-- write: what surprises who uses it -->

## Sources

<!-- write: the publications, with the edition -->
`;

/** @type {import('./room.mjs').Kind} */
export const method = {
  place: (id) => `${METHODS}/${id}.ts`,
  files: (id) => ({
    [method.place(id)]: code(id),
    [`${METHODS}/${id}.test.ts`]: test(id),
    [`${METHODS}/${id}.examples.yml`]: examples(id),
    [`docs/methods/${id}.md`]: page(id),
  }),
  changes(id) {
    const key = /-/.test(id) ? `'${id}'` : id;
    const named = register(/\n {2}method: \{\n[^}]*(?=\n {2}\},)/, `\n    ${key}: '',`);
    const labelled = register(/[^]*(?=\n\};\n)/, `\n  ${key}: {},`);
    return {
      [`${METHODS}/all.ts`]: (text) => {
        const imported = register(/(import [^]*?;\n)(?=\n)/, `import { ${nameOf(id)} } from './${id}.js';\n`);
        return register(/allMethods: [^;]*(?=\n\];)/, `\n  ${nameOf(id)},`)(imported(text));
      },
      'packages/core/src/index.ts': register(
        /(export \{ \w+ \} from '\.\/methods\/[^']*';\n)+(?=export \{ allMethods)/,
        `export { ${nameOf(id)} } from './methods/${id}.js';\n`,
      ),
      [`${METHODS}/find.ts`]: register(/export type MethodId =[^;]*/, `\n  | '${id}'`),
      [`${WORDS}/en.ts`]: named,
      [`${WORDS}/nl.ts`]: named,
      [`${WORDS}/categories-en.ts`]: labelled,
      [`${WORDS}/categories-nl.ts`]: labelled,
    };
  },
  next: (id) => [
    `Write ${method.place(id)}: \`npm run types -w @hc-roadmap/core\` tells what it lacks.`,
    `Give it a name, and its categories labels, in ${WORDS}: {nl,en}.ts and categories-{nl,en}.ts.`,
    `Write its page and its worked examples. \`npx vitest run src/methods src/words\` in packages/core tells what they lack.`,
    '`npm run docs -w @hc-roadmap/core` computes the rest of the page, draws its picture and compares it with the other methods.',
    'Published cases in a file go to packages/core/test/conformance. The pages that count the methods: README.md, docs/methods/which-method.md.',
    '`npm run changeset` says what a user will notice.',
  ],
};
