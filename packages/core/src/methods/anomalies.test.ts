/**
 * Published cases that the published rules do not give on the data of today: most rest on data that were revised since.
 * They are counted and never made to fit.
 */
import { describe, expect, it } from 'vitest';
import {
  destatisSymbol,
  type DestatisCase,
  type DestatisSymbol,
} from '../../test/conformance/destatis-weather.js';
import {
  sdsnTrendLabel,
  type SdsnTrendCase,
  type SdsnTrendLabel,
} from '../../test/conformance/sdsn-trend.js';
import { hasShared, needsShared, readVectors } from '../../test/shared.js';
import { destatis } from './destatis.js';
import { sdsn } from './sdsn.js';

function report(file: string, same: number, all: number): void {
  // Not by `console`, which fails a test: the count is the result.
  process.stdout.write(
    `anomalies  ${file}  as published ${same}/${all}, something else ${all - same}/${all}\n`,
  );
}

describe.skipIf(!hasShared)(`published cases that do not follow their own rule ${needsShared}`, () => {
  it('all have a weather symbol', () => {
    const file = 'destatis_weather_anomalies.json';
    const cases = readVectors<DestatisCase, DestatisSymbol>(file);
    const symbols = cases.map(({ input }) => destatisSymbol(input));
    report(
      file,
      symbols.filter((symbol, index) => symbol === cases[index]?.expected.symbol).length,
      cases.length,
    );
    const known = Object.keys(destatis.categories).map((category) => category.replaceAll('-', '_'));
    expect(symbols.filter((symbol) => !known.includes(symbol))).toEqual([]);
  });

  it('all have a trend arrow', () => {
    const file = 'sdsn_trend_anomalies.json';
    const cases = readVectors<SdsnTrendCase, SdsnTrendLabel>(file);
    const trends = cases.map(({ input }) => sdsnTrendLabel(input));
    report(
      file,
      trends.filter((trend, index) => trend === cases[index]?.expected.trend).length,
      cases.length,
    );
    const known = Object.keys(sdsn.categories).map((category) => category.replaceAll('-', '_'));
    expect(trends.filter((trend) => !known.includes(trend))).toEqual([]);
  });
});
