/**
 * What the keys of the data mean, for editors that show it while somebody types and for who reads a schema: taken from the
 * comments in `types.ts`, which are the reference, so that it is written once.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** For each interface of the model: what each of its properties means. */
type Meanings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** This much of what a form has must be in an interface for it to be the form of that interface. */
const MOSTLY = 0.6;

const typesFile = fileURLToPath(new URL('../../src/types.ts', import.meta.url));
const meanings = readMeanings(readFileSync(typesFile, 'utf8'));

/** A JSON Schema in which every property says what it means, where the model does. */
export function withDescriptions(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (!isForm(value)) return value;
    const said = meaningsOf(Object.keys(value.properties));
    const properties = Object.entries(value.properties).map(([name, property]) => {
      const description = said?.get(name);
      return [name, description === undefined ? property : { description, ...property }] as const;
    });
    return { ...value, properties: Object.fromEntries(properties) };
  }) as object;
}

/** The meanings of the interface that has the most of these properties, and the fewest others. */
function meaningsOf(names: readonly string[]): ReadonlyMap<string, string> | undefined {
  const fits = [...meanings.values()]
    .map((members) => ({ members, shared: names.filter((name) => members.has(name)).length }))
    .filter(({ shared }) => shared >= MOSTLY * names.length)
    .sort((a, b) => b.shared - a.shared || a.members.size - b.members.size);
  return fits[0]?.members;
}

/** Reads the comments of interfaces. A property without one means what its type means. */
function readMeanings(source: string): Meanings {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const ofTypes = new Map<string, string>();
  const interfaces: ts.InterfaceDeclaration[] = [];
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    ofTypes.set(statement.name.text, commentOf(statement));
    if (ts.isInterfaceDeclaration(statement)) interfaces.push(statement);
  }
  const read = new Map<string, ReadonlyMap<string, string>>();
  for (const one of interfaces) {
    const inherited = (one.heritageClauses ?? [])
      .flatMap(({ types }) => types)
      .flatMap(({ expression }) => [...(read.get(expression.getText(file)) ?? [])]);
    const own = one.members.filter(ts.isPropertySignature).map((member) => {
      const type = member.type?.getText(file).replace(/^readonly |\[\]$/g, '') ?? '';
      return [member.name.getText(file), commentOf(member) || (ofTypes.get(type) ?? '')] as const;
    });
    read.set(one.name.text, new Map([...inherited, ...own]));
  }
  return new Map(
    [...read].map(([name, members]) => [name, new Map([...members].filter(([, text]) => text !== ''))]),
  );
}

function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ').trim();
}

/** The part of a JSON Schema that says what an object has. */
export interface Form {
  readonly properties: Readonly<Record<string, object>>;
}

export function isForm(value: unknown): value is Form {
  return (
    typeof value === 'object' &&
    value !== null &&
    'properties' in value &&
    typeof value.properties === 'object' &&
    value.properties !== null &&
    'type' in value &&
    value.type === 'object'
  );
}
