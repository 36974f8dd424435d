// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Roadmap } from '../types.js';
import { humanCapitalTopsectoren20162020 } from './roadmaps/human-capital-topsectoren-2016-2020.js';
import { humanCapitalTopsectoren20202023 } from './roadmaps/human-capital-topsectoren-2020-2023.js';

export const roadmaps: readonly [Roadmap, ...Roadmap[]] = [humanCapitalTopsectoren20162020, humanCapitalTopsectoren20202023];
