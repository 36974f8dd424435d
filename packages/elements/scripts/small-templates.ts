import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';
import ts from 'typescript';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes the templates in what is built smaller, which a minifier does not, because they are texts to it: styles lose what
 * means nothing, and a run of white space in markup becomes one space, as it is for a reader, or none where a block begins
 * or ends: every widget on a page would have a text of its own for it.
 */
export const smallTemplates: Plugin = {
  name: 'small-templates',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: await withSmallTemplates(source), loader: 'ts' };
    });
  },
};

/** A module with its templates made smaller. */
export async function withSmallTemplates(source: string): Promise<string> {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const replacements: Promise<Replacement>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const kind = node.tag.text;
      if (
        kind === 'css' &&
        ts.isNoSubstitutionTemplateLiteral(node.template) &&
        isWhole(node.template.text)
      ) {
        replacements.push(smallStyles(node.template, file));
      } else if (kind === 'css') {
        replacements.push(...partsOf(node.template).map((part) => singleSpaces(part, file)));
      } else if (kind === 'html' || kind === 'svg') {
        replacements.push(...smallMarkup(partsOf(node.template), file));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const found = (await Promise.all(replacements)).sort((one, other) => other.start - one.start);
  // From the end to the beginning: what is still to be replaced stays where it was.
  return found.reduce(
    (text, { start, end, text: small }) => text.slice(0, start) + small + text.slice(end),
    source,
  );
}

type TemplatePart = ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function partsOf(template: ts.TemplateLiteral): readonly TemplatePart[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

async function smallStyles(
  template: ts.NoSubstitutionTemplateLiteral,
  file: ts.SourceFile,
): Promise<Replacement> {
  const { code } = await transform(template.text, { loader: 'css', minify: true });
  return { ...placeOf(template, file), text: code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`') };
}

/** A selector alone is no style sheet: a minifier would give it a body. */
function isWhole(styles: string): boolean {
  return styles.includes('{');
}

/** Styles that are put together are not whole anywhere: they lose their runs of white space only, as markup does. */
function singleSpaces(part: TemplatePart, file: ts.SourceFile): Promise<Replacement> {
  const { start, end } = placeOf(part, file);
  return Promise.resolve({ start, end, text: file.text.slice(start, end).replaceAll(/\s+/g, ' ') });
}

/** What stands where something is filled in while we look at a whole template: a tag may begin before it and end after it. */
const FILLED_IN = '\0';
/** What never stands in a line of text, and has no text of its own that begins or ends with a space. */
const BLOCKS = '(?:p|div|ul|ol|details|summary|rect|line|path|circle)';
const MEANINGLESS = new RegExp(
  [
    ` (?=</?${BLOCKS}\\b)`,
    `(?<=</?${BLOCKS}\\b[^<>]*>) `,
    // From outside, and a picture from inside.
    ` (?=<(?:li|text)\\b)|(?<=</(?:li|text)>) `,
    `(?<=<svg\\b[^<>]*>) | (?=</svg>)`,
  ].join('|'),
  'g',
);

/** Markup loses the white space that no reader sees. */
function smallMarkup(parts: readonly TemplatePart[], file: ts.SourceFile): Promise<Replacement>[] {
  const places = parts.map((part) => placeOf(part, file));
  const whole = places.map(({ start, end }) => file.text.slice(start, end)).join(FILLED_IN);
  const small = whole.replaceAll(/\s+/g, ' ').replaceAll(MEANINGLESS, '').split(FILLED_IN);
  return places.map((place, index) => Promise.resolve({ ...place, text: small[index] ?? '' }));
}

/** Where the text of a part of a template stands, without what delimits it: a backtick, `${` or `}`. */
function placeOf(part: TemplatePart, file: ts.SourceFile): { readonly start: number; readonly end: number } {
  const isLast = ts.isNoSubstitutionTemplateLiteral(part) || ts.isTemplateTail(part);
  return { start: part.getStart(file) + 1, end: part.getEnd() - (isLast ? 1 : 2) };
}
