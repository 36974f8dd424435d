import type { Explanation, Roadmap } from '@hc-roadmap/core';
import type { ExplainedChart } from '@hc-roadmap/core/chart';
import { RoadmapError } from '@hc-roadmap/core/errors';
import { explainTarget } from '../internal/explained.js';
import { messagesOf } from '../internal/language.js';
import type { Sheet, SheetSize } from '../sheet/sheet.js';
import { svgFile } from '../sheet/svg-file.js';
import { loadChart } from '../target-chart/load.js';
import { sheetOf as chartSheet } from '../target-chart/sheet.js';
import { placeChart } from '../target-chart/target-chart.model.js';
import { sheetOf as progressSheet } from '../target-progress/sheet.js';
import { attributesOf, type Attributes } from './asked.js';
import { PICTURE_COLORS, type PictureTheme } from './colors.js';

/** The widgets that can be a picture. */
export type PictureName = 'hc-target-progress' | 'hc-target-chart';

export interface PictureOptions {
  /** Language of the texts; that of the attribute `lang` or else Dutch when absent. */
  readonly language?: string;
  /** A roadmap of your own, in place of an embedded roadmap. */
  readonly data?: Roadmap;
  /** Width in pixels, 240 to 2400; 600 when absent. It is as high as what is on it. */
  readonly width?: number;
  /** A picture of 1200 by 630 pixels with what is seen at one glance, as social media show it; `width` then says nothing. */
  readonly card?: boolean;
  /** `dark` is light on dark; `light` when absent. */
  readonly theme?: PictureTheme;
}

/** Height of the letters of a picture, in pixels. */
const LETTERS = 16;
const CARD = { width: 1200, height: 630 };
/** Heights of the letters of a card, the largest first: the first with which all fits is taken. */
const CARD_LETTERS = [40, 36, 32, 28, 26, 24, 22, 20];

/**
 * Where a target stands, or its measure over time, as a picture.
 *
 * @throws RoadmapError `invalid-argument` for another widget, width or theme, and as `renderToString` does.
 */
export async function drawPicture(
  name: PictureName,
  attributes: Attributes,
  { language, data, width = 600, card = false, theme = 'light' }: PictureOptions,
): Promise<string> {
  const given = attributesOf(name, attributes, language);
  const messages = messagesOf(given.get('lang') ?? '');
  const colors = PICTURE_COLORS[checkedTheme(theme)];
  const size = { width: checkedWidth(width), letters: LETTERS };
  const asked = {
    data: data ?? null,
    roadmap: given.get('roadmap') ?? null,
    target: given.get('target') ?? null,
    measure: given.get('measure') ?? null,
    method: given.get('method') ?? null,
    asOf: given.get('as-of') ?? null,
    language: messages.language,
    pack: messages.pack,
  };
  switch (name) {
    case 'hc-target-progress': {
      const explanation = await explainTarget(asked, asked);
      const sheet = (shown: Explanation, on: SheetSize): Sheet => progressSheet(shown, messages, colors, on);
      return svgFile(card ? cardOf(versionsOf(explanation), sheet) : sheet(explanation, size));
    }
    case 'hc-target-chart': {
      const chart = await loadChart({ ...asked, projection: given.has('projection') });
      const sheet = (shown: ExplainedChart, on: SheetSize): Sheet =>
        chartSheet(shown, { colors, placeChart, messages }, on);
      return svgFile(card ? cardOf(versionsOfChart(chart), sheet) : sheet(chart, size));
    }
    default:
      throw new RoadmapError(
        'invalid-argument',
        `name must be hc-target-progress or hc-target-chart, got ${String(name)}`,
      );
  }
}

/**
 * Lays something out on a card: in the largest letters with which it fits, and in the middle.
 *
 * @param versions What to show, the fullest first; the first that fits in letters that can be read is taken.
 */
function cardOf<Shown>(
  versions: readonly [Shown, ...Shown[]],
  sheetOf: (shown: Shown, size: SheetSize) => Sheet,
): Sheet {
  let [last] = versions;
  for (const shown of versions) {
    last = shown;
    for (const letters of CARD_LETTERS) {
      const { height } = sheetOf(shown, { ...CARD, letters });
      if (height > CARD.height) continue;
      const above = (CARD.height - height) / 2;
      return { ...sheetOf(shown, { ...CARD, letters, above }), height: CARD.height };
    }
  }
  return { ...sheetOf(last, { ...CARD, letters: LETTERS }), height: CARD.height };
}

/** A target with all there is of it, without its lists, and with the beginnings of its texts. */
function versionsOf(explanation: Explanation): readonly [Explanation, ...Explanation[]] {
  const { name, subject, body, sources, marks } = explanation;
  const sentence = { ...explanation, measures: [], milestones: [] };
  return [
    explanation,
    sentence,
    {
      ...sentence,
      name: shortened(name, 50),
      subject: shortened(subject, 40),
      body: shortened(body, 100),
      marks: marks.map((mark) => ({
        ...mark,
        name: shortened(mark.name, 12),
        value: shortened(mark.value, 12),
      })),
      sources: briefSources(sources),
    },
  ];
}

function versionsOfChart(chart: ExplainedChart): readonly [ExplainedChart, ...ExplainedChart[]] {
  const { name, subject, sentence, sources } = chart;
  return [
    chart,
    {
      ...chart,
      name: shortened(name, 50),
      subject: shortened(subject, 40),
      sentence: shortened(sentence, 100),
      sources: briefSources(sources),
    },
  ];
}

function briefSources<Source extends { readonly shortName: string }>(sources: readonly Source[]): Source[] {
  return sources.slice(0, 2).map((source) => ({ ...source, shortName: shortened(source.shortName, 30) }));
}

function shortened(text: string, letters: number): string {
  const all = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
}

function checkedTheme(theme: PictureTheme): PictureTheme {
  if (Object.hasOwn(PICTURE_COLORS, theme)) return theme;
  const known = Object.keys(PICTURE_COLORS).join(' or ');
  throw new RoadmapError('invalid-argument', `theme must be ${known}, got ${theme as string}`);
}

function checkedWidth(width: number): number {
  if (width >= 240 && width <= 2400) return width;
  throw new RoadmapError('invalid-argument', `width must be 240 to 2400 pixels, got ${width}`);
}
