// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { RoadmapAbout } from '../../../types.js';
import { profile } from './profile.js';
import { source as sourceRoadmap2017 } from '../../sources/roadmap-2017.js';
import { source as sourceRoadmap2016 } from '../../sources/roadmap-2016.js';
import { source as sourceProgressReport2016 } from '../../sources/progress-report-2016.js';
import { source as sourceProgressReport2017 } from '../../sources/progress-report-2017.js';
import { source as sourceWorkPlan2018 } from '../../sources/work-plan-2018.js';
import { source as sourcePbtEvaluation2017 } from '../../sources/pbt-evaluation-2017.js';
import { source as sourceTopsectoren201801 } from '../../sources/topsectoren-2018-01.js';
import { source as sourceAgrifood2019 } from '../../sources/agrifood-2019.js';
import { source as sourceRoadmap20202023 } from '../../sources/roadmap-2020-2023.js';
import { source as sourceHealthhollandLc2017 } from '../../sources/healthholland-lc-2017.js';
import { source as sourceNwoLc2019 } from '../../sources/nwo-lc-2019.js';

export const about: RoadmapAbout = { ...profile, sources: [sourceRoadmap2017, sourceRoadmap2016, sourceProgressReport2016, sourceProgressReport2017, sourceWorkPlan2018, sourcePbtEvaluation2017, sourceTopsectoren201801, sourceAgrifood2019, sourceRoadmap20202023, sourceHealthhollandLc2017, sourceNwoLc2019] };
