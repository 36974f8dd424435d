import { coverage, DESCRIPTION, DISTRIBUTIONS, PUBLISHER, TITLE } from './about.js';
import { addressOf, DATASET_ID, REPOSITORY, type Dataset } from './dataset.js';
import { written } from './json.js';

/** A Dataset of schema.org, as search engines for data sets read it from a page. */
export function schemaOrg({ meta, indicators, sources }: Dataset): string {
  const series = indicators.flatMap((indicator) => indicator.series);
  return written({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': DATASET_ID,
    name: TITLE.en,
    alternateName: TITLE.nl,
    description: DESCRIPTION.en,
    identifier: DATASET_ID,
    url: REPOSITORY,
    version: meta.version,
    license: meta.licenceUrl,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: PUBLISHER, url: REPOSITORY },
    keywords: ['human capital', 'topsectoren', 'roadmap'],
    inLanguage: ['nl', 'en'],
    temporalCoverage: coverage(
      series.flatMap(({ observations }) => observations.map(({ period }) => period)),
    ),
    spatialCoverage: [...new Set(series.map(({ geo }) => geo))].sort(),
    variableMeasured: indicators.map(({ id, name, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: name.en,
      unitText: unit.name.en,
    })),
    isBasedOn: sources.map(({ url }) => url),
    distribution: DISTRIBUTIONS.map(({ path, title, mediaType }) => ({
      '@type': 'DataDownload',
      name: title.en,
      contentUrl: addressOf(meta, path),
      encodingFormat: mediaType,
    })),
  });
}
