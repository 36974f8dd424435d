/** What authors read when something is wrong: where it stands, and what it is. */
import { describe, expect, it } from 'vitest';
import { problems, type Change } from '../../test/authored.js';

const ROADMAP = 'roadmaps/test-roadmap';
const DOUBLE = `${ROADMAP}/targets/double.yml`;
const CENTRES = 'indicators/centres.yml';

describe('one slip gives one line: file, line, column, path and what is wrong', () => {
  it.each<[what: string, change: Change, line: string]>([
    [
      'a list that is not closed',
      [DOUBLE, 'en: target }', 'en: target'],
      `${DOUBLE}:4:1  (whole file)  cannot be read as YAML: Flow map in block collection must be sufficiently indented and end with a }; look here and in the line above for a colon, quote or bracket that is missing, or another indentation`,
    ],
    [
      'a key twice',
      [DOUBLE, 'number: 1', 'number: 1\nnumber: 2'],
      `${DOUBLE}:3:1  (whole file)  the key stands here a second time; remove one of the two`,
    ],
    [
      'an unknown key',
      [DOUBLE, 'direction: increase', 'direction: increase\n    directoin: increase'],
      `${DOUBLE}:14:16  measures[0].directoin  unknown key; remove it or correct its name (found: "increase")`,
    ],
    [
      'an unknown key at the top',
      ['roadmap.yml', 'adopted:', 'author: me\nadopted:'],
      `${ROADMAP}/roadmap.yml:3:9  author  unknown key; remove it or correct its name (found: "me")`,
    ],
    [
      'an id where the name of the file is the id',
      [CENTRES, 'unit:', 'id: other\nunit:'],
      `${CENTRES}:3:5  id  unknown key; remove it or correct its name (found: "other")`,
    ],
    [
      'a __proto__ key',
      [DOUBLE, 'kind: multiple', '__proto__: { a: 1 }\nkind: multiple'],
      `${DOUBLE}:1:12  __proto__  unknown key; remove it or correct its name`,
    ],
    [
      'a missing translation',
      [DOUBLE, '{ nl: doel, en: target }', '{ nl: doel }'],
      `${DOUBLE}:3:7  name.en  the English text is missing; every text is in Dutch (nl) and in English (en)`,
    ],
    [
      'a kind that there is not',
      [DOUBLE, 'multiple', 'mutliple'],
      `${DOUBLE}:1:7  kind  must be one of: multiple, share, level, threshold, direction, milestone (found: "mutliple")`,
    ],
    [
      'a source that is not there',
      [DOUBLE, '[report]', '[rapport]'],
      `${DOUBLE}:7:11  sources[0]  names source "rapport", which is not there; there are: report (found: "rapport")`,
    ],
    [
      'a source of the roadmap that is not there',
      ['roadmap.yml', 'statedIn: [report]', 'statedIn: [rapport]'],
      `${ROADMAP}/roadmap.yml:18:12  statedIn[0]  names source "rapport", which is not there; there are: report (found: "rapport")`,
    ],
    [
      'a series that is not there',
      [DOUBLE, 'series: main', 'series: mian'],
      `${DOUBLE}:12:13  measures[0].series  names series "mian", which is not there; there are: main (found: "mian")`,
    ],
    [
      'a target of an action line that is not there',
      ['action-lines.yml', '[]', '[{ target: halve, basis: stated, reason: { nl: a, en: b } }]'],
      `${ROADMAP}/action-lines.yml:5:23  [0].targets[0].target  names target "halve", which is not there; there are: double (found: "halve")`,
    ],
    [
      'a context indicator that is not there',
      ['roadmap.yml', 'contextIndicators: []', 'contextIndicators: [pupils]'],
      `${ROADMAP}/roadmap.yml:19:21  contextIndicators[0]  names indicator "pupils", which is not there; there are: centres (found: "pupils")`,
    ],
    [
      'figures out of order',
      [CENTRES, "'2018'", "'2015'"],
      `${CENTRES}:17:19  series[0].observations[1].period  period "2015" comes after "2016"; put each period once, in order of time (found: "2015")`,
    ],
    [
      'a school year whose years do not follow each other',
      [CENTRES, "'2018'", "'2018/20'"],
      `${CENTRES}:17:19  series[0].observations[1].period  must be a period in quotes, like "2016", "2016-11" or "2015/16" (found: "2018/20")`,
    ],
    [
      'a baseline of our choice without a reason',
      [DOUBLE, 'basis: stated }', 'basis: assumed }'],
      `${DOUBLE}:16:15  measures[0].baseline  is not stated by the roadmap, so it needs a reason`,
    ],
    [
      'a javascript address',
      ['sources.yml', 'https://example.org/report', "'javascript:alert(1)'"],
      'sources.yml:5:8  [0].url  must be an http or https address (found: "javascript:alert(1)")',
    ],
    [
      'a source twice',
      [
        'sources.yml',
        "vintage: '2016'\n",
        "vintage: '2016'\n- { id: report, title: a, publisher: b, shortName: c, url: 'https://a.org', vintage: d }\n",
      ],
      'sources.yml:7:9  [1].id  id "report" is used twice; give one of the two another id (found: "report")',
    ],
    [
      'a series twice',
      [
        CENTRES,
        'value: 150 }\n',
        'value: 150 }\n  - { id: main, name: { nl: a, en: b }, geo: NL, level: x, definition: { nl: a, en: b }, observations: [] }\n',
      ],
      `${CENTRES}:18:11  series[1].id  id "main" is used twice; give one of the two another id (found: "main")`,
    ],
  ])('%s', (_, change, line) => {
    expect(problems(change)).toEqual([line]);
  });

  it('a year without quotes, which says to put quotes', () => {
    const [line = '', ...rest] = problems([CENTRES, "'2018'", '2018']);
    expect(rest).toEqual([]);
    expect(line).toContain(`${CENTRES}:17:19  series[0].observations[1].period  `);
    expect(line).toContain('in quotes');
    expect(line).toContain('(found: 2018)');
  });

  it('a source of a whole series that is not there, where it was typed', () => {
    expect(problems([CENTRES, '[report]', '[rapport]'])).toEqual([
      `${CENTRES}:14:15  series[0].sources[0]  names source "rapport", which is not there; there are: report (found: "rapport")`,
    ]);
  });

  it('an id in the file of a target, which would silently rename it', () => {
    expect(problems([DOUBLE, 'kind: multiple', 'id: other\nkind: multiple'])).toEqual([
      `${DOUBLE}:1:5  id  unknown key; remove it or correct its name (found: "other")`,
    ]);
  });

  it('an alias of an anchor that is not there', () => {
    expect(problems([DOUBLE, '{ nl: doel, en: target }', '*nowhere'])).toEqual([
      expect.stringMatching(/^roadmaps\/test-roadmap\/targets\/double\.yml:3:7 {2}.*alias/),
    ]);
  });
});
