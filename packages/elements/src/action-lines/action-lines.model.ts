import type {
  ActionLine,
  ActionLineData,
  ActionLineEdition,
  Language,
  LocalizedText,
  Roadmap,
  Source,
} from '@hc-roadmap/core';
import { pick } from '../internal/pick.js';
import { words, type ActionLinesWords } from './action-lines.words.js';

/** One action line as an edition has it, in words. */
export interface ListedLine {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly about: string;
  /** "verkenning, samen met …" or "overkoepelend"; absent for an ordinary line. */
  readonly mark?: string;
  readonly targets: readonly { readonly id: string; readonly name: string; readonly note?: string }[];
}

/** The action lines of one edition, ready to be drawn. */
export interface ActionLineList {
  readonly edition: string;
  readonly editions: readonly { readonly id: string; readonly name: string }[];
  readonly heading: string;
  /** The name of the target, when only its lines are shown. */
  readonly target?: string;
  readonly lines: readonly ListedLine[];
  readonly sources: readonly Source[];
}

/** Which action lines to list; `null` leaves the choice to the roadmap. */
export interface AskedLines {
  readonly edition: string | null;
  /** Only the lines that serve this target; all lines when it is `null`. */
  readonly target: string | null;
}

/**
 * The action lines of an edition, in the order of their numbers.
 *
 * @throws RoadmapError `unknown-edition` or `unknown-target` with the ids that there are.
 */
export function listActionLines(
  data: ActionLineData | Roadmap,
  asked: AskedLines,
  language: Language,
  says: ActionLinesWords = words[language],
): ActionLineList {
  const shown = pick('edition', data.editions, asked.edition ?? data.defaultEdition);
  const target = asked.target === null ? null : pick('target', namesIn(data), asked.target);
  const say = (text: LocalizedText): string => text[language];
  const lines = data.actionLines
    .filter(({ targets }) => target === null || targets.some((one) => one.target === target.id))
    .flatMap((line) => {
      const named = line.editions.find((one) => one.edition === shown.id);
      return named === undefined ? [] : [listLine(data, line, named, language, says)];
    })
    .sort((first, second) => first.number - second.number);
  return {
    edition: shown.id,
    editions: data.editions.map(({ id, name }) => ({ id, name: say(name) })),
    heading: says.heading(say(shown.name)),
    ...(target === null ? {} : { target: say(target.name) }),
    lines,
    sources: data.sources.filter(({ id }) => shown.sources.includes(id)),
  };
}

function listLine(
  data: ActionLineData | Roadmap,
  line: ActionLine,
  named: ActionLineEdition,
  language: Language,
  { exploratory, overarching, ourReading }: ActionLinesWords,
): ListedLine {
  const say = (text: LocalizedText): string => text[language];
  const mark =
    named.exploratoryWith === undefined
      ? named.overarching === true
        ? overarching
        : undefined
      : exploratory(say(named.exploratoryWith));
  return {
    id: line.id,
    number: named.number,
    name: say(named.name),
    about: say(line.about.text),
    ...(mark === undefined ? {} : { mark }),
    targets: line.targets.flatMap(({ target, basis }) => {
      const name = namesIn(data).find(({ id }) => id === target)?.name;
      if (name === undefined) return [];
      return [{ id: target, name: say(name), ...(basis === 'stated' ? {} : { note: ourReading }) }];
    }),
  };
}

/** A whole roadmap has its targets; what an embedded one loads for a list has only their names. */
function namesIn(data: ActionLineData | Roadmap): ActionLineData['targetNames'] {
  return 'targetNames' in data ? data.targetNames : data.targets;
}
