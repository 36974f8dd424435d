import type { Method, MethodVerdict } from '../../src/methods/method.js';
import { baseline, goal, say } from './doubling.js';

const WIDTH = 720;
const HEIGHT = 424;
const LEFT = 48;
const TOP = 16;
const BOTTOM = 352;
/** From the middle of one year to the next; wide enough for the longest name of a category. */
const PITCH = 146;
/** A band has a name from this height on; below it the colour must do. */
const LABEL_HEIGHT = 14;
const LOWEST = 80;
const HIGHEST = 220;
/** Years that have a column of categories. */
const YEARS = [2017, 2018, 2019, 2020];
/** Steps in which limits are looked for; a picture shows no finer ones. */
const STEP = 0.25;

/** Light enough for black text on them (contrast at least 7:1); each band that has room carries its name as well. */
const COLOURS: Readonly<Record<MethodVerdict | 'none', string>> = {
  achieved: '#c7e6cf',
  'on-track': '#dcefd0',
  behind: '#fdf0c4',
  'off-track': '#fbdcc0',
  'moving-away': '#f6cccb',
  none: '#ececec',
};
const LEGEND = ['achieved', 'on-track', 'behind', 'off-track', 'moving-away'] as const;

interface Band {
  readonly name: string;
  readonly verdict: MethodVerdict | 'none';
  readonly from: number;
  to: number;
}

/** A drawing of what a method would say in each year of the example, as the text of an SVG file. */
export function picture(method: Method): string {
  const columns = YEARS.map((year) => ({ year, bands: bands(method, year) }));
  const title = `${method.id} (${method.edition}): a doubling from 100 in 2016 to 200 in 2020`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="11" fill="#111111">`,
    `<title id="title">${title}</title>`,
    `<desc id="description">${description(method)}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    ...columns.flatMap((column) => column.bands.map((band) => area(column.year, band))),
    ...[100, 150, 200].map(
      (value) => `<text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
    ),
    ...[baseline.year, ...YEARS].map(
      (year) => `<text x="${x(year)}" y="${BOTTOM + 16}" text-anchor="middle">${year}</text>`,
    ),
    `<line x1="${x(baseline.year)}" y1="${y(baseline.value)}" x2="${x(goal.year)}" y2="${y(goal.value)}" stroke="#111111" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    // Over the line, so that it does not run through the names.
    ...columns.flatMap((column) => column.bands.flatMap((band) => label(column.year, band))),
    `<circle cx="${x(baseline.year)}" cy="${y(baseline.value)}" r="4"/>`,
    `<circle cx="${x(goal.year)}" cy="${y(goal.value)}" r="4" fill="#ffffff" stroke="#111111" stroke-width="1.5"/>`,
    `<text x="${LEFT}" y="${BOTTOM + 36}">Dashed: the straight line from the start to the goal. Bands: the category of a figure in that year.</text>`,
    `<text x="${LEFT}" y="${BOTTOM + 58}">Verdict:</text>`,
    ...LEGEND.map((verdict, index) => legend(verdict, LEFT + 58 + index * 108)),
    '</svg>',
  ].join('\n')}\n`;
}

function x(year: number): number {
  return LEFT + 10 + (year - baseline.year) * PITCH;
}

function y(value: number): number {
  const share = (value - LOWEST) / (HIGHEST - LOWEST);
  return Math.round((BOTTOM - share * (BOTTOM - TOP)) * 10) / 10;
}

function heightOf({ from, to }: Band): number {
  return Math.round((y(from) - y(to)) * 10) / 10;
}

function area(year: number, band: Band): string {
  const width = PITCH - 4;
  return `<rect x="${x(year) - width / 2}" y="${y(band.to)}" width="${width}" height="${heightOf(band)}" fill="${COLOURS[band.verdict]}" stroke="#ffffff"/>`;
}

/** The name of a band, with a rim in the band's colour that keeps the line off the letters; none without room. */
function label(year: number, band: Band): string[] {
  const height = heightOf(band);
  if (height < LABEL_HEIGHT) return [];
  const middle = Math.round((y(band.to) + height / 2 + 4) * 10) / 10;
  return [
    `<text x="${x(year)}" y="${middle}" text-anchor="middle" stroke="${COLOURS[band.verdict]}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${band.name}</text>`,
  ];
}

/** What a colour stands for, also where a band is too low for a name. */
function legend(verdict: MethodVerdict, left: number): string {
  return `<rect x="${left}" y="${BOTTOM + 49}" width="14" height="10" fill="${COLOURS[verdict]}" stroke="#767676" stroke-width="0.5"/><text x="${left + 20}" y="${BOTTOM + 58}">${verdict}</text>`;
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
  const parts = bands(method, 2018)
    // Where a goal that is met keeps its category, the next band has the same name.
    .filter(({ name }, index, all) => all[index - 1]?.name !== name)
    .map(({ name, from }) => (from === LOWEST ? `${name} at the bottom` : `${name} from ${from}`));
  return `In 2018, half-way: ${parts.join(', ')}.`;
}
