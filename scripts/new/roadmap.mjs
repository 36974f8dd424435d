import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterData, DATA } from './data.mjs';

/** No id: a target without a name of its own is refused. */
const UNNAMED = 'NAME-OF-THE-TARGET';

const PROFILE = `\
# yaml-language-server: $schema=../../../schema/roadmap.schema.json
# Fill in what has no value; the remarks say what belongs there, and can go then. Lists of which the roadmap has nothing
# are []. What it does not say is not filled in: then the text says that it does not.
title:
  nl: # as it was printed
  en:
period:
  start: # the first year: four digits, without quotes
  end: # the last year
adopted: # in quotes, as exact as it is known

mission:
  text:
    nl:
    en:

ambition:
  nl: # the sentence that the targets follow
  en:

functions: # what the roadmap is for: a list of { id, name, text }, or []

agendaSettingParties: # who sets the agenda: a list of { id, name }, or []

complements:
  nl: # what it comes on top of
  en:

scope:
  nl: # whom it is about
  en:

topsectors: # a list of { id, name }, or []

organisations: # who does what: a list of { id, name, roles }, or []

resources:
  nl: # the means there are for it
  en:

detailedDescription:
  text:
    nl: # the words before the address
    en:
  url: # where the roadmap can be read

editions:
  - id: # in quotes, a year for example
    name:
      nl:
      en:
    date: # in quotes, as exact as it is known
    sources: # [ids of sources], which are in sources.yml
defaultEdition: # the id of one of those editions, in quotes

events: # a list of { id, date, name, sources }, or []

statedIn: # [ids of the sources] in which the roadmap itself is printed

contextIndicators: # [ids of indicators] that belong to it though no target is measured by them, or []
`;

const LINES = `\
# yaml-language-server: $schema=../../../schema/action-lines.schema.json
# One item for each line of action. Fill in what has no value; the remarks say what belongs there, and can go then.
- id: # a few words of its name in English
  editions:
    - edition: # the id of an edition in roadmap.yml
      number: # its number in that edition
      name:
        nl: # as it was printed
        en:
  about:
    text:
      nl: # what is done, in a sentence
      en:
    basis: # stated by the roadmap, derived from what it says, or assumed by us
  targets: # which targets it works towards: a list of { target, basis, reason }, or []
  sources: # [ids of sources], which are in sources.yml
`;

const TARGET = `\
# yaml-language-server: $schema=../../../../schema/target.schema.json
# The name of this file is the id of the target: a few words in English, like coe-civ-capacity. One file for each target.
# Fill in what has no value; the remarks say what belongs there, and can go then.
kind: # multiple, share, level, threshold, direction or milestone; each asks for keys of its own (docs/made-up-roadmap)
number: # its number in the roadmap
name:
  nl:
  en:
text:
  nl: # as it was printed
  en:
year: # by when: four digits, without quotes
# Here the number that is to be reached: factor of multiple, numerator and denominator of share, value of level and threshold.
sources: # [ids of sources], which are in sources.yml
measures: # of milestone: milestones and decidedBy instead
  - id: # a few words in English
    name:
      nl:
      en:
    indicator: # the id of an indicator
    series: # the id of one of its series
    direction: # increase or decrease: which way is better
    basis: # whether the roadmap measures so: stated, derived from what it says, or assumed by us
    reason:
      nl: # why it is measured so
      en:
    baseline:
      period: # in quotes; the figure that the others are compared with
      basis: # stated, derived or assumed; the last two need a reason
`;

/** @type {import('./room.mjs').Kind} */
export const roadmap = {
  place: (id) => `${DATA}/roadmaps/${id}`,
  files: (id) => ({
    [`${roadmap.place(id)}/roadmap.yml`]: PROFILE,
    [`${roadmap.place(id)}/action-lines.yml`]: LINES,
    [`${roadmap.place(id)}/targets/${UNNAMED}.yml`]: TARGET,
  }),
  refuse(root, id) {
    const [first = id] = readdirSync(join(root, DATA, 'roadmaps')).toSorted();
    if (id >= first) return null;
    return `the first roadmap by its id is the one that pages show when they name none: ${first} would no longer be. Choose an id that comes after it, such as roadmap-${id}`;
  },
  next: (id) => [
    `Add the publications that it stands in to ${DATA}/sources.yml.`,
    `Rename ${roadmap.place(id)}/targets/${UNNAMED}.yml, and copy it for each further target.`,
    'Make its indicators: npm run new -- indicator <id>.',
    `Fill in the files. docs/data.md has the rules, docs/made-up-roadmap a whole small roadmap. Its words can be explained in terms.yml.`,
    ...afterData,
  ],
};
