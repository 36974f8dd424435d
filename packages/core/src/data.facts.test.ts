/** The figures say what was found: they are held against the facts in the shared folder. */
import { describe, expect, it } from 'vitest';
import { figures, type Figure } from '../test/figures.js';
import { expectPrinted, expectSame } from '../test/numbers.js';
import { hasShared, needsShared, parseCsv, readShared } from '../test/shared.js';

/** The names that the facts have for our indicators. */
const NAMES: Readonly<Record<string, string>> = {
  pps_centres: 'ppp-centres',
  pps_companies: 'ppp-companies',
  pps_students: 'ppp-students',
  stem_graduates_share: 'stem-graduates-share',
  stem_inflow_count: 'stem-inflow-count',
  stem_inflow_share: 'stem-inflow-share',
  intl_degree_students: 'international-degree-students',
  intl_degree_students_nuffic: 'international-degree-students',
  intl_degree_students_share: 'international-degree-students-share',
  stay_rate_5y: 'stay-rate-five-years',
  highly_skilled_migrant_permits: 'knowledge-migrant-permits',
  study_permits: 'study-permits',
};
const STATUS: Readonly<Record<string, string>> = { final: 'A', estimate: 'E', provisional: 'P' };
const CONFIDENCE: Readonly<Record<string, string>> = {
  'seen-in-source': 'seen',
  'second-hand': 'second-hand',
  derived: 'derived',
};

describe('the facts that were found', () => {
  const rows = (): Record<string, string>[] =>
    parseCsv(readShared('facts/observations.csv')).filter(({ indicator = '' }) => indicator in NAMES);
  /** Several years of graduates stand at their last school year. */
  const periodOf = (printed: string): string => /(\d{4}\/\d\d)$/.exec(printed)?.[1] ?? printed;
  const matches = (row: Record<string, string>): Figure[] =>
    figures.filter(
      ({ indicator, geo, level, period, sources, value }) =>
        indicator === NAMES[row['indicator'] ?? ''] &&
        geo === row['geo'] &&
        level === row['level'] &&
        period === periodOf(row['period'] ?? '') &&
        sources.includes(row['source_id'] ?? '') &&
        Math.abs(value - Number(row['value'])) < 0.0051,
    );

  it.skipIf(!hasShared)(
    `317 rows on our indicators are all in the data, with their source ${needsShared}`,
    () => {
      expect(rows()).toHaveLength(317);
      for (const row of rows()) {
        expect(matches(row).length, JSON.stringify(row)).toBeGreaterThan(0);
        for (const { value, numerator, status, confidence } of matches(row)) {
          // Shares were noted with two digits; we keep the two numbers instead.
          if (numerator === undefined) expectSame(value, Number(row['value']));
          else expectPrinted(value, Number(row['value']), 2);
          expect([status, confidence], JSON.stringify(row)).toEqual([
            STATUS[row['status'] ?? ''],
            CONFIDENCE[row['confidence'] ?? ''],
          ]);
        }
      }
    },
  );

  it.skipIf(!hasShared)(
    `nothing in the data is without a row, but for two figures of ACE Mobility in its text ${needsShared}`,
    () => {
      const found = new Set(rows().flatMap(matches));
      expect(
        figures
          .filter((one) => !found.has(one))
          .map(({ indicator, period, value }) => [indicator, period, value]),
      ).toEqual([
        ['ppp-companies', '2022', 10000],
        ['ppp-students', '2022', 120000],
      ]);
    },
  );
});
