// Measures how much room every widget needs in Chromium, at every width and in the fonts that pages have, and writes
// `packages/elements/src/pre.css`. To be run after a change of texts, data or styles, on built packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';

const path = fileURLToPath(new URL('../../elements/src/pre.css', import.meta.url));
const folder = fileURLToPath(new URL('..', import.meta.url));

/** What editors put inside a tag is there first, and for a widget with little to say it may be the taller one. */
const fallback =
  '<div class="fallback"><p>De roadmap noemt voor 2020 vier doelen. <a href="https://www.topsectoren.nl/">Lees de roadmap</a>.</p></div>';

const tag = (name, attributes = '') => `<${name} ${attributes}></${name}>`;
const targets = (name, ids, attributes = '') => ids.map((id) => tag(name, `target="${id}" ${attributes}`));
const numbers = ['coe-civ-capacity', 'stem-graduates'];
const milestone = 'knowledge-circulation';
const direction = 'international-talent';
const all = [numbers[0], milestone, direction, numbers[1]];

/** Selectors, a later one before an earlier one where both fit, and the widgets that each must have room for. */
const rooms = [
  ['hc-target-progress', targets('hc-target-progress', numbers)],
  ["hc-target-progress[variant='ring']", targets('hc-target-progress', numbers, 'variant="ring"')],
  ["hc-target-progress[variant='plain']", targets('hc-target-progress', numbers, 'variant="plain"')],
  [
    `hc-target-progress[variant='plain']:is([target='${milestone}'], [target='${direction}'])`,
    targets('hc-target-progress', [milestone, direction], 'variant="plain"'),
  ],
  [`hc-target-progress[target='${milestone}']`, targets('hc-target-progress', [milestone])],
  [`hc-target-progress[target='${direction}']`, targets('hc-target-progress', [direction])],
  ["hc-target-progress[variant='card']", targets('hc-target-progress', numbers, 'variant="card"')],
  ...[milestone, direction].map((id) => [
    `hc-target-progress[variant='card'][target='${id}']`,
    targets('hc-target-progress', [id], 'variant="card"'),
  ]),
  ['hc-target-list', [tag('hc-target-list')]],
  ["hc-target-list[variant='table']", [tag('hc-target-list', 'variant="table"')]],
  ['hc-second-opinions', targets('hc-second-opinions', [...numbers, milestone])],
  [`hc-second-opinions[target='${direction}']`, targets('hc-second-opinions', [direction])],
  ['hc-target-chart', targets('hc-target-chart', [...numbers, direction])],
  ['hc-evidence', [tag('hc-evidence'), fallback]],
  ...all.map((id) => [`hc-evidence[target='${id}']`, targets('hc-evidence', [id])]),
  ['hc-milestones', [tag('hc-milestones')]],
  ['hc-timeline', [tag('hc-timeline')]],
  ['hc-glossary', [tag('hc-glossary')]],
  ["hc-glossary[variant='accordion']", [tag('hc-glossary', 'variant="accordion"')]],
  ['hc-glossary[term]', ['coe', 'learning-community'].map((id) => tag('hc-glossary', `term="${id}"`))],
  ['hc-roadmap', [tag('hc-roadmap')]],
  ["hc-roadmap[variant='full']", [tag('hc-roadmap', 'variant="full"')]],
  ['hc-action-lines', [tag('hc-action-lines')]],
  ["hc-action-lines[variant='cards']", [tag('hc-action-lines', 'variant="cards"')]],
  ["hc-action-lines[variant='accordion']", [tag('hc-action-lines', 'variant="accordion"')]],
  ['hc-action-lines[choose-edition]', [tag('hc-action-lines', 'choose-edition')]],
];

/** The widths at which the room changes, in em, the widest first. */
const edges = [60, 46, 40, 32, 25, 22.5, 20, 17.5, 0];
const narrowest = 280;
const widest = 1300;
const step = 4;
/** Firefox and Safari round the height of a line otherwise, and their controls are a little higher. */
const otherBrowsers = 1.02;
const fonts = ['16px serif', '14px/1.4 sans-serif', '16px/1.5 sans-serif', '18px/1.6 serif'];

const { outputFiles } = await build({
  stdin: { contents: "import '@hc-roadmap/elements/define/all.js'", resolveDir: folder },
  bundle: true,
  format: 'iife',
  write: false,
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 2000 } });
/** The room of each selector in em, by the edge that it holds from. */
const needed = new Map(rooms.map(([selector]) => [selector, new Map()]));

for (const language of ['nl', 'en']) {
  for (const font of fonts) {
    const body = rooms.map(([, widgets], index) =>
      widgets.map((widget) => `<div data-room="${index}">${widget}</div>`).join(''),
    );
    await page.setContent(
      `<!doctype html><html lang="${language}"><style>body { margin: 0; font: ${font}; } .fallback { display: flow-root; }</style><body>${body.join('')}</body>`,
    );
    await page.addScriptTag({ content: outputFiles[0].text });
    await page.evaluate(async () => {
      for (const widget of document.querySelectorAll('[data-room] > *')) await widget.updateComplete;
    });
    const size = parseFloat(font);
    for (const [index, edge] of edges.entries()) {
      const from = Math.max(edge * size, narrowest);
      const to = Math.min(index === 0 ? widest : edges[index - 1] * size, widest);
      const widths = [];
      for (let width = Math.ceil(from / step) * step; width < to; width += step) widths.push(width);
      if (widths.length === 0) continue;
      const heights = await page.evaluate((each) => {
        const highest = {};
        for (const column of document.querySelectorAll('[data-room]')) {
          for (const width of each) {
            column.style.width = `${width}px`;
            const { height } = column.getBoundingClientRect();
            highest[column.dataset.room] = Math.max(highest[column.dataset.room] ?? 0, height);
          }
        }
        return highest;
      }, widths);
      for (const [room, height] of Object.entries(heights)) {
        const found = needed.get(rooms[room][0]);
        // Half an em at a time: less would be a promise about fonts that nobody measured.
        found.set(
          edge,
          Math.max(found.get(edge) ?? 0, Math.ceil((2 * height * otherBrowsers) / size + 0.02) / 2),
        );
      }
    }
  }
}
await browser.close();

const indented = (lines) => lines.map((line) => `  ${line}`);
const before = (selector) => `${selector}::before`;
const tagOf = (selector) => selector.replace(/\[.*/, '');
const tags = [...new Set(rooms.map(([selector]) => tagOf(selector)))];
const attributesOf = (selector) => selector.split('[').length;
const rules = edges.flatMap((edge, index) => {
  const changed = new Set(
    [...needed]
      .filter(([, room]) => room.has(edge) && (index === 0 || room.get(edges[index - 1]) !== room.get(edge)))
      .map(([selector]) => selector),
  );
  // One that comes later and says as much must come later here, too, or it loses to what is said anew.
  const said = [...needed].filter(([selector, room], place) => {
    if (changed.has(selector)) return true;
    const earlier = [...needed.keys()].slice(0, place);
    const isBeaten = earlier.some(
      (other) =>
        changed.has(other) &&
        tagOf(other) === tagOf(selector) &&
        attributesOf(other) === attributesOf(selector),
    );
    return room.has(edge) && isBeaten;
  });
  const lines = said.flatMap(([selector, room]) => [
    `${before(selector)} {`,
    `  --hc-room: ${room.get(edge)}em;`,
    '}',
  ]);
  if (index === 0 || lines.length === 0) return lines;
  return [`@container (width < ${edges[index - 1]}em) {`, ...indented(lines), '}'];
});
const lines = [
  '/*',
  ' * Keeps the room that a widget will need, so that nothing on the page moves when it gets its data. The room',
  " * depends on the widget's own width and on the length of the texts of the embedded roadmap. Load it in the",
  " * page's head. For a widget that shows more than this, set --hc-reserved-height on it.",
  ' */',
  `${tags.join(',\n')} {`,
  '  display: flow-root;',
  '  container-type: inline-size;',
  '}',
  `${tags.map(before).join(',\n')} {`,
  "  content: '';",
  '  float: inline-start;',
  '  height: var(--hc-reserved-height, var(--hc-room));',
  '}',
  '/* One sentence in running text takes the room of its words. */',
  "hc-target-progress[variant='compact'] {",
  '  display: inline;',
  '  container-type: normal;',
  '}',
  "hc-target-progress[variant='compact']::before {",
  '  display: none;',
  '}',
  '/* Without script the content of the tag is all there is, and needs no more room than it takes. */',
  '@media (scripting: none) {',
  ...indented(tags.map(before).join(',\n').split('\n')).slice(0, -1),
  `  ${before(tags.at(-1))} {`,
  '    display: none;',
  '  }',
  '}',
  ...rules,
];
const written = await format(lines.join('\n'), { ...(await resolveConfig(path)), filepath: path });
const isNew = readFileSync(path, 'utf8') !== written;
writeFileSync(path, written);
console.log(isNew ? `${path} is written anew: build the packages.` : `${path} is as measured.`);
