import type { Collection, Roadmap } from '../../src/types.js';

/** What a copied file says about itself. No time of making: the same data give the same bytes. */
export interface Meta {
  readonly name: string;
  readonly version: string;
  readonly generatedFrom: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

/** What the loader gives. */
export interface LoadedData extends Collection {
  readonly roadmaps: readonly Roadmap[];
}

/** Everything that the files are made of. */
export interface Dataset extends LoadedData {
  readonly meta: Meta;
}

/** Where a published version of the package can be read by anybody. */
export const CDN = 'https://unpkg.com/@hc-roadmap/core';
export const REPOSITORY = 'https://github.com/hc-roadmap/hc-roadmap';

/** @param version Of the package; the data have no version of their own. */
export function datasetOf(loaded: LoadedData, version: string): Dataset {
  return {
    meta: {
      name: '@hc-roadmap/core',
      version,
      generatedFrom: `${REPOSITORY}/tree/main/packages/core/data`,
      licence: 'CC-BY-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    },
    roadmaps: loaded.roadmaps,
    indicators: loaded.indicators,
    goals: loaded.goals,
    notFound: loaded.notFound,
    sources: loaded.sources,
  };
}

/** The address of a file of this version. */
export function addressOf({ version }: Meta, file: string): string {
  return `${CDN}@${version}/dist/data/${file}`;
}

/** What identifies the data whatever their version. */
export const DATASET_ID = `${REPOSITORY}#data`;
