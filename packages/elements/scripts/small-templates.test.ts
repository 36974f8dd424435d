import { describe, expect, it } from 'vitest';
import { withSmallTemplates } from './small-templates.js';

describe('templates in what is built', () => {
  it('styles lose comments and white space, and keep what they mean', async () => {
    const source =
      "export const styles = css`\n  /* Why. */\n  :host(:dir(rtl)) .a > li::before {\n    content: '– ';\n    color: #ffffff;\n  }\n`;";
    expect(await withSmallTemplates(source)).toMatch(
      /^export const styles = css`:host\(:dir\(rtl\)\) \.a>li:before\{content:"[^"]+ ";color:#fff\}`;$/,
    );
  });

  it('a character that a style sheet writes with a backslash is the same when the module runs', async () => {
    const small = await withSmallTemplates('css`a::before { content: "\u2013 `"; }`'.replace(' `"', ' \\`"'));
    expect(small).toBe('css`a:before{content:"\\\\2013  \\`"}`');
  });

  it('a run of white space in markup is one space, also around what is filled in', async () => {
    const source =
      'html`<p\n    class=${one}\n  >\n    ${two.map((three) => svg`<g>\n  <path />\n</g>`)}\n</p>`';
    expect(await withSmallTemplates(source)).toBe(
      'html`<p class=${one} > ${two.map((three) => svg`<g> <path /> </g>`)} </p>`',
    );
  });

  it('what is no template of a widget stays as it is', async () => {
    const source = 'const text = `two  spaces\n${html}`; other`a  b`;';
    expect(await withSmallTemplates(source)).toBe(source);
  });
});
