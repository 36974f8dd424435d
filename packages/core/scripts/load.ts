import { loadFolder, type Loaded } from '../src/authoring/load-folder.js';
import { unusableName } from './unusable-name.js';

/** Reads a data folder that modules are made of: ids become names in TypeScript, and there are ids that were retired. */
export function loadData(folder: string): Loaded {
  return loadFolder(folder, { rules: [unusableName], files: ['redirects.yml'] });
}
