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

  it('a selector alone stays a selector', async () => {
    expect(await withSmallTemplates('css`table.wide`')).toBe('css`table.wide`');
  });

  it('a run of white space in a line of text is one space, also around what is filled in', async () => {
    const source = 'html`<p>\n  <b>one</b>\n  ${two}   <i>\n three </i>\n</p>`';
    expect(await withSmallTemplates(source)).toBe('html`<p><b>one</b> ${two} <i> three </i></p>`');
  });

  it('where a block begins or ends there is no white space, also when a tag has something filled in', async () => {
    const source =
      'html`\n  <p\n    class=${one}\n  >\n    ${two.map((three) => svg`<svg>\n  <path d=${three} />\n  <text> a </text>\n</svg>`)}\n</p>\n`';
    expect(await withSmallTemplates(source)).toBe(
      'html`<p class=${one} >${two.map((three) => svg`<svg><path d=${three} /><text> a </text></svg>`)}</p>`',
    );
  });

  it('what stands side by side keeps its space: a picture in a line, the cells of a row', async () => {
    const source = 'html`${one}\n<svg></svg>\n<b>two</b><tr><th>a</th>\n<td>b</td></tr>`';
    expect(await withSmallTemplates(source)).toBe(
      'html`${one} <svg></svg> <b>two</b><tr><th>a</th> <td>b</td></tr>`',
    );
  });

  it('what is no template of a widget stays as it is', async () => {
    const source = 'const text = `two  spaces\n${html}`; other`a  b`;';
    expect(await withSmallTemplates(source)).toBe(source);
  });
});
