import { describe, expect, it } from 'vitest';
import { fingerprint } from '../scripts/fingerprint.js';
import { closure, guardImports, type Bundled } from '../scripts/guarded.js';

const none = { imports: [], dynamicImports: [] };
const modules = (others: Readonly<Record<string, Bundled>>): Map<string, Bundled> =>
  new Map(Object.entries({ 'guard.js': { text: 'export{checkedImport}', ...none }, ...others }));

describe('modules that check what they import later', () => {
  const some = modules({
    'a.js': { text: 'import"./c.js";import("./b.js")', imports: ['c.js'], dynamicImports: ['b.js'] },
    'b.js': { text: 'import"./c.js"', imports: ['c.js'], dynamicImports: [] },
    'c.js': { text: 'export{}', ...none },
  });

  it('have the fingerprints of it and of all that it imports at once', () => {
    const guarded = guardImports(some);
    const list = JSON.stringify(['b.js', fingerprint('import"./c.js"'), 'c.js', fingerprint('export{}')]);
    expect(guarded.get('a.js')).toContain(`_hcImport(${list},import.meta.url)`);
    expect(guarded.get('b.js')).toBe('import"./c.js"');
  });

  it('are another file as soon as something under them is', () => {
    const changed = new Map(some).set('c.js', { text: 'export{};', ...none });
    expect(guardImports(changed).get('a.js')).not.toBe(guardImports(some).get('a.js'));
  });

  it('need the module that checks', () => {
    expect([...closure(some, 'a.js')]).toEqual(['a.js', 'c.js', 'guard.js']);
    expect([...closure(some, 'b.js')]).toEqual(['b.js', 'c.js']);
  });

  it('that import each other later cannot be made', () => {
    const circle = modules({
      'a.js': { text: 'import("./b.js")', imports: [], dynamicImports: ['b.js'] },
      'b.js': { text: 'import("./a.js")', imports: [], dynamicImports: ['a.js'] },
    });
    expect(() => guardImports(circle)).toThrow('a.js imports b.js imports a.js: a circle cannot be checked');
  });

  it('that import in another way than is known are not passed over', () => {
    const other = modules({
      'a.js': { text: 'import( "./c.js" )', imports: [], dynamicImports: ['c.js'] },
      'c.js': { text: '', ...none },
    });
    expect(() => guardImports(other)).toThrow('a.js imports c.js, but not as import("./c.js")');
  });
});
