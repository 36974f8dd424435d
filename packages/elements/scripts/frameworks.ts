import type { Attribute } from 'custom-elements-manifest';
import { knownValues } from './known-values.js';
import type { DescribedElement } from './public-side.js';

/** Texts of files by their path in `dist/`. */
export type Files = Readonly<Record<string, string>>;

const GENERATED = '// Made from the doc blocks of the elements by scripts/frameworks.ts.\n';

/**
 * Types of the tags for templates of React 19, Vue and Svelte. Nothing is registered and nothing runs: the module beside
 * the types is empty, so that it can be imported like any other.
 */
export function templateTypes(elements: readonly DescribedElement[]): Files {
  const react = elements.map(
    ({ tagName, name }) =>
      `'${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Attributes & EventHandlers;`,
  );
  const vue = elements.map(
    ({ tagName, name }) => `'${tagName}': DefineComponent<CamelCase<${name}Attributes> & HTMLAttributes>;`,
  );
  const svelte = elements.map(
    ({ tagName, name }) => `'${tagName}': HTMLAttributes<${name}> & ${name}Attributes & EventHandlers;`,
  );
  return {
    ...typesModule('attributes', attributeTypes(elements)),
    ...typesModule(
      'react',
      `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${namesOf(elements)} } from '../index.js';
import type { ${attributeNamesOf(elements)}, EventHandlers } from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${react.join('\n      ')}
    }
  }
}
`,
    ),
    ...typesModule(
      'vue',
      `import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ${attributeNamesOf(elements)} } from './attributes.js';

// The checker of templates knows attributes by their names in camel case.
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type CamelCase<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

declare module 'vue' {
  interface GlobalComponents {
    ${vue.join('\n    ')}
  }
}
`,
    ),
    ...typesModule(
      'svelte',
      `import type { HTMLAttributes } from 'svelte/elements';
import type { ${namesOf(elements)} } from '../index.js';
import type { ${attributeNamesOf(elements)}, EventHandlers } from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${svelte.join('\n    ')}
  }
}
`,
    ),
  };
}

/** A React component for each element, for React 18, which hands no properties and no events to custom elements. */
export function reactComponents(elements: readonly DescribedElement[]): Files {
  return Object.fromEntries(elements.flatMap((element) => Object.entries(reactComponent(element))));
}

function reactComponent({ name, tagName, description = '', events = [] }: DescribedElement): Files {
  const file = tagName.replace('hc-', '');
  const component = name.replace('Hc', '');
  const handlers = events.map((event) => ({
    // React has an onError of its own, for the event `error`.
    property: `onHc${capitalised(event.name.replace('hc-', ''))}`,
    event: event.name,
    type: event.type.text,
  }));
  const names = handlers.map(({ property, event }) => `${property}: '${event}'`).join(', ');
  const types = handlers.map(({ property, type }) => `${property}: EventName<${type}>`).join('; ');
  const eventClasses = [...new Set(handlers.map(({ type }) => type))].join(', ');
  return {
    [`react/${file}.js`]: `${GENERATED}import { createComponent } from '@lit/react';
import * as react from 'react';
import '../define/${file}.js';
import { ${name} } from '../${file}/${file}.js';

export const ${component} = createComponent({ react, tagName: '${tagName}', elementClass: ${name}, events: { ${names} } });
`,
    [`react/${file}.d.ts`]: `${GENERATED}import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${eventClasses} } from '../events.js';
import type { ${name} } from '../${file}/${file}.js';

/** ${description} */
export declare const ${component}: ReactWebComponent<${name}, { ${types} }>;
`,
  };
}

function typesModule(name: string, types: string): Files {
  return { [`types/${name}.d.ts`]: GENERATED + types, [`types/${name}.js`]: `${GENERATED}export {};\n` };
}

function attributeTypes(elements: readonly DescribedElement[]): string {
  const events = new Map(
    elements.flatMap((element) => element.events ?? []).map((event) => [event.name, event]),
  );
  const handlers = [...events.values()].map(
    ({ name, type, description = '' }) =>
      `  /** ${description} */\n  'on${name}'?: (event: ${type.text}) => void;`,
  );
  const classes = [...new Set([...events.values()].map(({ type }) => type.text))];
  return `import type { ${[...classes, ...elements.map(({ name }) => name)].join(', ')} } from '../index.js';

/** Handlers of the events, as the frameworks name them that know custom elements. */
export interface EventHandlers {
${handlers.join('\n')}
}
${elements.map(attributesOf).join('')}`;
}

function attributesOf({ name, tagName, attributes = [], members = [] }: DescribedElement): string {
  const written = attributes
    // Every element of a page has a language.
    .filter((attribute) => attribute.name !== 'lang')
    .map((attribute) => member(attribute.name, typeOf(attribute), attribute.description));
  const named = new Set(attributes.map(({ fieldName }) => fieldName));
  const objects = members
    .filter((one) => !named.has(one.name))
    .map((one) => member(one.name, `${name}['${one.name}']`, one.description));
  return `
/** What can be set on \`<${tagName}>\`. */
export interface ${name}Attributes {
${[...written, ...objects].join('\n')}
}
`;
}

function member(name: string, type: string, description = ''): string {
  return `  /** ${description} */\n  '${name}'?: ${type} | undefined;`;
}

/**
 * Ids are those of any roadmap, so they stay texts; a choice of words and a level are what they are.
 *
 * @throws Error when the type is none of these: a name of another type means nothing in the file that is made.
 */
function typeOf(attribute: Attribute): string {
  const { name, type = { text: 'string' } } = attribute;
  const text = type.text.replaceAll(' | null', '');
  if (text === 'number') {
    const levels = knownValues(attribute);
    return [...levels, ...levels.map((level) => `'${level}'`)].join(' | ');
  }
  if (/^(boolean|string|'[\w-]+'( \| '[\w-]+')*)$/.test(text)) return text;
  throw new Error(`frameworks: ${name} must be a boolean, number, string or words in quotes, got ${text}`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function namesOf(elements: readonly DescribedElement[]): string {
  return elements.map(({ name }) => name).join(', ');
}

function attributeNamesOf(elements: readonly DescribedElement[]): string {
  return elements.map(({ name }) => `${name}Attributes`).join(', ');
}
