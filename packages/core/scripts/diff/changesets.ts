import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUMPS, largest, type Bump } from './bump.js';

/** The two packages always have the same version, so a changeset of either counts. */
const PACKAGES = ['@hc-roadmap/core', '@hc-roadmap/elements'];

/** The bump that the changesets in a folder ask for. */
export function declaredBump(folder: string): Bump {
  if (!existsSync(folder)) return 'none';
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return largest(files.map((name) => bumpIn(readFileSync(join(folder, name), 'utf8'))));
}

export function bumpIn(changeset: string): Bump {
  const [, head = ''] = /^---\r?\n([^]*?)\r?\n---/.exec(changeset) ?? [];
  const lines = head.matchAll(/^["']?(@[\w-]+\/[\w-]+)["']?:\s*(\w+)\s*$/gm);
  return largest(
    [...lines].flatMap(([, name = '', bump = '']) =>
      PACKAGES.includes(name) ? BUMPS.filter((known) => known === bump) : [],
    ),
  );
}
