import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** The parts of a description that a page has a table for. */
export type Described = 'attributes' | 'cssProperties' | 'cssParts' | 'events';

const path = fileURLToPath(import.meta.resolve('@hc-roadmap/elements/custom-elements.json'));
const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Package;
const elements = modules.flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[]);

/** What the package says of all its elements. */
export function describedElements(): CustomElementDeclaration[] {
  return elements.filter(({ tagName }) => tagName !== undefined);
}

/** What the package itself says of an element. */
export function elementOf(tag: string): CustomElementDeclaration {
  const found = elements.find(({ tagName }) => tagName === tag);
  if (found === undefined) throw new Error(`demo-reference: tag must be one of the package, got ${tag}`);
  return found;
}
