import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { redirect } from '../src/redirects/redirect.js';
import { load } from '../test/authored.js';
import { idsOf, parseRedirects, readRedirects } from './redirects.js';
import { REDIRECTS_FILE, renderRedirects } from './render-redirects.js';
import { fileURLToPath } from 'node:url';

const loaded = load();
if ('problems' in loaded) throw new Error('must be right');
const ids = idsOf(loaded);
const messages = (text: string): string[] => parseRedirects(text, ids).problems.map(({ message }) => message);

describe('a retired id', () => {
  it('leads to an id that there is: of a target, an indicator, a source, a series or a measure', () => {
    const text =
      'old-target: double\nold-indicator: centres\nold-source: report\ncentres/old: centres/main\ndouble/old: double/count\n';
    expect(parseRedirects(text, ids)).toEqual({
      redirects: {
        'centres/old': 'centres/main',
        'double/old': 'double/count',
        'old-indicator': 'centres',
        'old-source': 'report',
        'old-target': 'double',
      },
      problems: [],
    });
  });

  it('does not lead to another retired id', () => {
    expect(messages('first: second\nsecond: double\n')).toEqual([
      'leads to an id that is retired too; name the last one (found: "second")',
    ]);
  });

  it('is not there any more, and what it leads to is', () => {
    expect(messages('double: centres\n')).toEqual(['is retired, but it is still there (found: "centres")']);
    expect(messages('old: no-such-id\n')).toEqual(['leads to an id that is not there (found: "no-such-id")']);
    expect(messages('old: 5\n')).toEqual(['must lead to an id (found: 5)']);
  });

  it('of a series or a measure leads to one of the same indicator or target', () => {
    expect(messages('double/old: centres/main\n')).toEqual([
      'leads to something else; what it is in has to be the same (found: "centres/main")',
    ]);
    expect(messages('double/old: double\n')).toEqual([]);
  });

  it('stands on a line of its own', () => {
    expect(messages('- old\n')).toEqual(['must be a retired id and its new id on each line']);
    expect(parseRedirects('', ids)).toEqual({ redirects: {}, problems: [] });
  });
});

it('an id that is not retired leads to itself', () => {
  expect(redirect('coe-civ-capacity')).toBe('coe-civ-capacity');
});

it('the retired ids in the code are those in the data', () => {
  const redirects = readRedirects(fileURLToPath(new URL('../data', import.meta.url)));
  const committed = readFileSync(new URL(`../src/${REDIRECTS_FILE}`, import.meta.url), 'utf8');
  expect(renderRedirects(redirects)).toBe(committed);
  for (const [id, to] of Object.entries(redirects)) expect(redirect(id)).toBe(to);
});
