import { fileURLToPath } from 'node:url';
import { datasetOf, type Dataset } from '../scripts/formats/dataset.js';
import { loadData } from '../scripts/load.js';
import { load } from './authored.js';

const loadedData = loadData(fileURLToPath(new URL('../data', import.meta.url)));

/** The data of the package, as version 1.2.3. */
export function realDataset(): Dataset {
  if ('problems' in loadedData) throw new Error('must be right');
  return datasetOf(loadedData, '1.2.3');
}

/** The smallest data that are right. */
export function smallDataset(): Dataset {
  const loaded = load();
  if ('problems' in loaded) throw new Error('must be right');
  return datasetOf(loaded, '1.2.3');
}
