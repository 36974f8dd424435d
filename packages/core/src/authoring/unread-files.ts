import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.js';

/** Which files of a data folder are read; `*` is any id. */
const PLACES: readonly string[] = [
  'sources.yml',
  'indicators/*.yml',
  'goals.yml',
  'not-found.yml',
  'roadmaps/*/roadmap.yml',
  'roadmaps/*/action-lines.yml',
  'roadmaps/*/terms.yml',
  'roadmaps/*/targets/*.yml',
];

/**
 * A YAML file that nothing reads, because of its name or its folder, would go unnoticed.
 *
 * @param others Files that the caller reads beside those.
 */
export function unreadFiles(folder: string, others: readonly string[]): Problem[] {
  return yamlFiles(folder, '').flatMap((file) => {
    if (isPlace(file) || others.includes(file)) return [];
    const renamed = file.replace(/\.yaml$/, '.yml');
    const message =
      renamed !== file && isPlace(renamed)
        ? `is not read, because of the end of its name; name it ${renamed}`
        : `is not read: it is none of ${PLACES.join(', ')}; move or rename it`;
    return [{ code: 'unread-file', file, line: 1, column: 1, path: '', message }];
  });
}

function isPlace(file: string): boolean {
  const given = file.split('/');
  return PLACES.some((place) => {
    const parts = place.split('/');
    return parts.length === given.length && parts.every((part, index) => fits(part, given[index] ?? ''));
  });
}

function fits(part: string, given: string): boolean {
  if (part === '*') return true;
  return part === '*.yml' ? given.endsWith('.yml') : part === given;
}

function yamlFiles(folder: string, inside: string): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((first, second) => (first.name < second.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      // Folders of tools: nobody keeps data there.
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return yamlFiles(folder, path);
      return /\.ya?ml$/.test(entry.name) ? [path] : [];
    });
}
