// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Roadmap } from '../../types.js';
import { profile } from './human-capital-topsectoren-2020-2023/profile.js';
import { actionLines } from './human-capital-topsectoren-2020-2023/action-lines.js';
import { learningCommunities } from './human-capital-topsectoren-2020-2023/targets/learning-communities.js';
import { about as aboutLearningCommunities } from '../indicators/learning-communities/about.js';
import { series as seriesLearningCommunitiesTopsectors } from '../indicators/learning-communities/series/topsectors.js';
import { source as sourceAgrifood2019 } from '../sources/agrifood-2019.js';
import { source as sourceRoadmap20202023 } from '../sources/roadmap-2020-2023.js';
import { source as sourceRoadmap20202023Katapult } from '../sources/roadmap-2020-2023-katapult.js';
import { source as sourceRoadmap20202023En } from '../sources/roadmap-2020-2023-en.js';
import { source as sourceHhHcCall2021 } from '../sources/hh-hc-call-2021.js';

export const humanCapitalTopsectoren20202023: Roadmap = {
...profile,
targets: [...learningCommunities.targets],
actionLines: actionLines.actionLines,
indicators: [{ ...aboutLearningCommunities, series: [seriesLearningCommunitiesTopsectors] }],
sources: [sourceAgrifood2019, sourceRoadmap20202023, sourceRoadmap20202023Katapult, sourceRoadmap20202023En, sourceHhHcCall2021],
};
