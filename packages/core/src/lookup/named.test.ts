import { describe, expect, it } from 'vitest';
import { named } from './named.js';

const items = [{ id: 'new' }, { id: 'other' }];
const successor = (id: string): string => (id === 'old' ? 'new' : id);
const find = (id: string): { readonly id: string } => named(items, id, 'unknown-target', 'target', successor);

describe('what an id names', () => {
  it('is found by the id itself, and by a retired id that leads to it', () => {
    expect(find('other')).toBe(items[1]);
    expect(find('old')).toBe(items[0]);
  });

  it('is not guessed: an id that is neither there nor retired is an error', () => {
    expect(() => find('odd')).toThrow('target must be one of new, other, got odd');
  });
});
