import { existsSync } from 'node:fs';
import { FIREFOX, startFirefox } from './firefox.js';
import type { Tab } from './tab.js';
import { SCREEN, startWebKit, WEBKIT_DRIVER } from './webkit.js';

interface Program {
  readonly name: string;
  readonly start: () => Promise<Tab>;
  /** What it needs, by its path, with the package of Debian that has it. */
  readonly needed: Readonly<Record<string, string>>;
}

/** The browsers of these tests. WebKit is what Safari is made of. */
export const programs: readonly Program[] = [
  { name: 'Firefox', start: startFirefox, needed: { [FIREFOX]: 'firefox-esr' } },
  {
    name: 'WebKit',
    start: startWebKit,
    needed: { [WEBKIT_DRIVER]: 'webkit2gtk-driver', [SCREEN]: 'xvfb' },
  },
];

/** Refuses to go on when something is not there: a test that looks at nothing must not pass. */
export function requirePrograms(): void {
  const needed = programs.flatMap((program) => Object.entries(program.needed));
  const missing = needed.filter(([path]) => !existsSync(path));
  if (missing.length === 0) return;
  throw new Error(
    `not there: ${missing.map(([path]) => path).join(', ')}. On Debian: apt-get install --no-install-recommends ${missing
      .map(([, name]) => name)
      .join(' ')}`,
  );
}
