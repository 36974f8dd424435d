import type { Method, MethodVerdict } from '../../src/methods/method.js';
import { baseline, goal, say } from './doubling.js';

const WIDTH = 640;
const HEIGHT = 400;
const LEFT = 48;
const TOP = 16;
const BOTTOM = 352;
const LOWEST = 80;
const HIGHEST = 220;
/** Years that have a column of categories. */
const YEARS = [2017, 2018, 2019, 2020];
/** Steps in which limits are looked for; a picture shows no finer ones. */
const STEP = 0.25;

/** Light enough for black text on them (contrast at least 7:1); each band carries its name as well. */
const COLOURS: Readonly<Record<MethodVerdict | 'none', string>> = {
  achieved: '#c7e6cf',
  'on-track': '#dcefd0',
  behind: '#fdf0c4',
  'off-track': '#fbdcc0',
  'moving-away': '#f6cccb',
  none: '#ececec',
};

interface Band {
  readonly name: string;
  readonly verdict: MethodVerdict | 'none';
  readonly from: number;
  to: number;
}

/** A drawing of what a method would say in each year of the example, as the text of an SVG file. */
export function picture(method: Method): string {
  const title = `${method.id} (${method.edition}): a doubling from 100 in 2016 to 200 in 2020`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="11" fill="#111111">`,
    `<title id="title">${title}</title>`,
    `<desc id="description">${description(method)}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    ...YEARS.flatMap((year) => column(method, year)),
    ...[100, 150, 200].flatMap((value) => [
      `<text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
    ]),
    ...[baseline.year, ...YEARS].map(
      (year) => `<text x="${x(year)}" y="${BOTTOM + 16}" text-anchor="middle">${year}</text>`,
    ),
    `<line x1="${x(baseline.year)}" y1="${y(baseline.value)}" x2="${x(goal.year)}" y2="${y(goal.value)}" stroke="#111111" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    `<circle cx="${x(baseline.year)}" cy="${y(baseline.value)}" r="4"/>`,
    `<circle cx="${x(goal.year)}" cy="${y(goal.value)}" r="4" fill="#ffffff" stroke="#111111" stroke-width="1.5"/>`,
    `<text x="${LEFT}" y="${BOTTOM + 36}">Dashed: the straight line from the start to the goal. Bands: the category of a figure in that year.</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

function x(year: number): number {
  return LEFT + 26 + (year - baseline.year) * 130;
}

function y(value: number): number {
  const share = (value - LOWEST) / (HIGHEST - LOWEST);
  return Math.round((BOTTOM - share * (BOTTOM - TOP)) * 10) / 10;
}

function column(method: Method, year: number): string[] {
  return bands(method, year).flatMap(({ name, verdict, from, to }) => {
    const top = y(to);
    const height = Math.round((y(from) - top) * 10) / 10;
    const label =
      height >= 12
        ? [`<text x="${x(year)}" y="${top + height / 2 + 4}" text-anchor="middle">${name}</text>`]
        : [];
    return [
      `<rect x="${x(year) - 63}" y="${top}" width="126" height="${height}" fill="${COLOURS[verdict]}" stroke="#ffffff"/>`,
      ...label,
    ];
  });
}

/** The categories of a year from the lowest figure to the highest, with where each begins and ends. */
function bands(method: Method, year: number): Band[] {
  const found: Band[] = [];
  for (let value = LOWEST; value < HIGHEST; value += STEP) {
    const said = say(method, year, value);
    const none = said.verdict === 'not-assessable';
    const name = none ? 'no verdict' : said.category;
    const verdict = none ? 'none' : said.verdict;
    const last = found.at(-1);
    if (last?.name === name && last.verdict === verdict) last.to = value + STEP;
    else found.push({ name, verdict, from: value, to: value + STEP });
  }
  return found;
}

/** The picture in words: where each band of the middle year begins. */
function description(method: Method): string {
  const parts = bands(method, 2018).map(({ name, from }) =>
    from === LOWEST ? `${name} at the bottom` : `${name} from ${from}`,
  );
  return `In 2018, half-way: ${parts.join(', ')}.`;
}
