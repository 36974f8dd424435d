import type { Attribute } from 'custom-elements-manifest';
import { knownValues } from './known-values.js';
import type { DescribedElement } from './public-side.js';

/**
 * What VS Code completes and explains in HTML, as its "custom data".
 *
 * @see https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md
 */
export function vsCodeData(elements: readonly DescribedElement[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        // Without a value set the editor would expect a value of an attribute that has none.
        ...(isSwitch(attribute) ? { valueSet: 'v' } : {}),
        values: knownValues(attribute).map((name) => ({ name })),
      })),
    })),
  };
}

/**
 * What the editors of JetBrains complete and explain in HTML, as their "web types".
 *
 * @see https://github.com/JetBrains/web-types/blob/master/schema/web-types.json
 */
export function webTypes(
  elements: readonly DescribedElement[],
  { name, version }: { readonly name: string; readonly version: string },
): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: (element.attributes ?? []).map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: isSwitch(attribute) ? { kind: 'no-value', type: 'boolean' } : { type: typeOf(attribute) },
            values: knownValues(attribute).map((value) => ({ name: value })),
          })),
          slots: element.slots,
          js: {
            events: (element.events ?? []).map(({ name: event, description }) => ({
              name: event,
              description,
            })),
          },
          css: { parts: element.cssParts, properties: element.cssProperties },
        })),
      },
    },
  };
}

function isSwitch({ type }: Attribute): boolean {
  return type?.text === 'boolean';
}

function typeOf(attribute: Attribute): 'enum' | 'string' {
  return knownValues(attribute).length === 0 ? 'string' : 'enum';
}
