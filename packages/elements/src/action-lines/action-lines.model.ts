import type {
  ActionLine,
  ActionLineData,
  ActionLineEdition,
  LocalizedText,
  Roadmap,
  Source,
} from '@hc-roadmap/core';
import type { Messages } from '../i18n/messages.js';
import { pick } from '../internal/embedded.js';

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
  readonly lines: readonly ListedLine[];
  readonly sources: readonly Source[];
}

/**
 * The action lines of an edition, in the order of their numbers.
 *
 * @param edition Id of the edition, or `null` for the one that the roadmap shows by default.
 * @throws RoadmapError `unknown-edition`
 */
export function listActionLines(
  data: ActionLineData | Roadmap,
  edition: string | null,
  messages: Messages,
): ActionLineList {
  const shown = pick('edition', data.editions, edition ?? data.defaultEdition);
  const say = (text: LocalizedText): string => text[messages.language];
  const lines = data.actionLines
    .flatMap((line) => {
      const named = line.editions.find((one) => one.edition === shown.id);
      return named === undefined ? [] : [listLine(data, line, named, messages)];
    })
    .sort((first, second) => first.number - second.number);
  return {
    edition: shown.id,
    editions: data.editions.map(({ id, name }) => ({ id, name: say(name) })),
    heading: messages.actionLinesIn(say(shown.name)),
    lines,
    sources: data.sources.filter(({ id }) => shown.sources.includes(id)),
  };
}

function listLine(
  data: ActionLineData | Roadmap,
  line: ActionLine,
  named: ActionLineEdition,
  messages: Messages,
): ListedLine {
  const say = (text: LocalizedText): string => text[messages.language];
  const mark =
    named.exploratoryWith === undefined
      ? named.overarching === true
        ? messages.overarching
        : undefined
      : messages.exploratory(say(named.exploratoryWith));
  return {
    id: line.id,
    number: named.number,
    name: say(named.name),
    about: say(line.about.text),
    ...(mark === undefined ? {} : { mark }),
    targets: line.targets.flatMap(({ target, basis }) => {
      const name = namesIn(data).find(({ id }) => id === target)?.name;
      if (name === undefined) return [];
      return [{ id: target, name: say(name), ...(basis === 'stated' ? {} : { note: messages.ourReading }) }];
    }),
  };
}

/** A whole roadmap has its targets; what an embedded one loads for a list has only their names. */
function namesIn(data: ActionLineData | Roadmap): ActionLineData['targetNames'] {
  return 'targetNames' in data ? data.targetNames : data.targets;
}
