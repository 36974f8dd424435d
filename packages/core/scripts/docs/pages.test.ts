import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from './page.js';
import { dataPage, methodPages } from './pages.js';
import { picture } from './picture.js';
import { linear } from '../../src/methods/linear.js';

const folder = fileURLToPath(new URL('../../../../docs/methods/', import.meta.url));

describe('the pages about the methods', () => {
  it.each([...methodPages(folder)])('%s says what the code computes (else: npm run docs)', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('keep what is not computed', () => {
    const page = 'before\n<!-- computed: table -->\nold\n<!-- end of computed -->\nafter\n';
    expect(fill(page, 'table', 'new')).toBe(
      'before\n<!-- computed: table -->\n\nnew\n\n<!-- end of computed -->\nafter\n',
    );
  });

  it('that have no place for a computed part are a mistake', () => {
    expect(() => fill('text', 'table', 'new')).toThrow(/must have the lines <!-- computed: table -->/);
  });
});

it('the page on the data counts and lists what is in them (else: npm run docs)', () => {
  const docs = fileURLToPath(new URL('../../../../docs/', import.meta.url));
  for (const [name, text] of dataPage(docs)) expect(readFileSync(join(docs, name), 'utf8')).toBe(text);
});

describe('the picture of a method', () => {
  it('has a name and a description, and the limits of the straight line half-way', () => {
    const text = picture(linear);
    expect(text).toContain('<title id="title">linear (SDSN 2019)');
    expect(text).toContain(
      'In 2018, half-way: decreasing at the bottom, stagnating from 100, moderately-improving from 125.25, on-track from 150.',
    );
  });

  it('carries no style, so that a strict policy shows it as it is', () => {
    expect(picture(linear)).not.toMatch(/style|<script|class=/);
  });
});
