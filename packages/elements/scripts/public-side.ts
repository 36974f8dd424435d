import type {
  ClassField,
  ClassMember,
  CustomElementDeclaration,
  Declaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest';

/** An element as its doc block describes it. */
export type DescribedElement = CustomElementDeclaration & { readonly tagName: string };

/**
 * The public side of the elements out of what the analyzer found: no private members, no modules without an element,
 * and files where they are in the package instead of where their source is.
 */
export function publicSide({ schemaVersion, modules }: Package): Package {
  return { schemaVersion, modules: modules.flatMap(publicModule) };
}

/** The elements of a manifest, in the order of their tags. */
export function elementsOf({ modules }: Package): DescribedElement[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations.filter(isElement))
    .sort((first, second) => (first.tagName < second.tagName ? -1 : 1));
}

function publicModule({ path, declarations = [] }: JavaScriptModule): JavaScriptModule[] {
  const elements = declarations.filter(isElement);
  if (elements.length === 0) return [];
  const module = path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return [
    {
      kind: 'javascript-module',
      path: module,
      declarations: elements.map(publicElement),
      exports: elements.flatMap(({ name, tagName }) => {
        const declaration = { name, module };
        return [
          { kind: 'js' as const, name, declaration },
          // The class registers nothing; the module of `define/` with the same name does.
          {
            kind: 'custom-element-definition' as const,
            name: tagName,
            declaration,
          },
        ];
      }),
    },
  ];
}

function publicElement(element: DescribedElement): DescribedElement {
  const {
    name,
    tagName,
    description = '',
    members,
    events,
    attributes,
    slots,
    cssParts,
    cssProperties,
  } = element;
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    description: description.replaceAll(/\s*\n\s*/g, ' '),
    attributes: (attributes ?? []).map(({ inheritedFrom: _, ...attribute }) => attribute),
    members: (members ?? []).filter(isPublicField).map(({ inheritedFrom: _, ...member }) => member),
    events: (events ?? []).filter(isNamedEvent),
    slots: slots ?? [],
    cssParts: cssParts ?? [],
    cssProperties: cssProperties ?? [],
  };
}

function isElement(declaration: Declaration): declaration is DescribedElement {
  return 'tagName' in declaration;
}

/** The analyzer also lists what the base class dispatches, without the name that the class of the event knows. */
function isNamedEvent({ name }: { readonly name?: string }): boolean {
  return name?.startsWith('hc-') === true;
}

function isPublicField(member: ClassMember): member is ClassField {
  return member.kind === 'field' && member.static !== true && (member.privacy ?? 'public') === 'public';
}
