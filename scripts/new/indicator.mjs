import { afterData, DATA } from './data.mjs';

const TEMPLATE = `\
# yaml-language-server: $schema=../../schema/indicator.schema.json
# Fill in what has no value; the remarks say what belongs there, and can go then.
name:
  nl: # in small letters, as in a sentence: aandeel bomen met water
  en:
definition:
  nl: # what is counted or measured, in one sentence
  en:
unit:
  kind: # count, percent, per-thousand or million-euro
  name:
    nl: # of many: bomen
    en:
  singular:
    nl: # of one: boom
    en:
  decimals: # how many digits behind the mark are shown; 0 of a count
series:
  - id: # a word for this series among those of the indicator: main, hbo
    name:
      nl:
      en:
    geo: # a country by ISO 3166-1, or a group of countries by Eurostat's code: NL, EU27_2020
    level: # all, mbo, hbo, wo, or what this series is about
    definition:
      nl: # how its source counts
      en:
    sources: # [ids of sources], which are in sources.yml
    observations: # one a line, in order of time; the period in quotes; a share as numerator and denominator
`;

/** @type {import('./room.mjs').Kind} */
export const indicator = {
  place: (id) => `${DATA}/indicators/${id}.yml`,
  files: (id) => ({ [indicator.place(id)]: TEMPLATE }),
  next: (id) => [
    `Add the publications that the figures were taken from to ${DATA}/sources.yml.`,
    `Fill in ${indicator.place(id)}. docs/data.md has the rules, docs/made-up-roadmap an example of each kind.`,
    `Name it where it is used: in a measure of a target, or in contextIndicators of a roadmap. The collection has it anyway.`,
    ...afterData,
  ],
};
