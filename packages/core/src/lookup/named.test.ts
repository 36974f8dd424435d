import { describe, expect, it } from 'vitest';
import { whileRetired } from '../../test/retired.js';
import { named } from './named.js';

const items = [{ id: 'new' }, { id: 'other' }];
const find = (id: string): { readonly id: string } => named(items, id, 'unknown-target', 'target');

describe('what an id names', () => {
  it('is found by the id itself, and by a retired id that leads to it', () => {
    expect(find('other')).toBe(items[1]);
    whileRetired('old', 'new', () => {
      expect(find('old')).toBe(items[0]);
      expect(find('other')).toBe(items[1]);
    });
  });

  it('is what the data themselves call so, even where we have retired the id', () => {
    whileRetired('other', 'new', () => {
      expect(find('other')).toBe(items[1]);
    });
  });

  it('is not guessed: an id that is neither there nor retired is an error', () => {
    expect(() => find('old')).toThrow('target must be one of new, other, got old');
  });
});
