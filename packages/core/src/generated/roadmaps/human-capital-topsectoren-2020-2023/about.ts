// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { RoadmapAbout } from '../../../types.js';
import { profile } from './profile.js';
import { source as sourceAgrifood2019 } from '../../sources/agrifood-2019.js';
import { source as sourceRoadmap20202023 } from '../../sources/roadmap-2020-2023.js';
import { source as sourceRoadmap20202023Katapult } from '../../sources/roadmap-2020-2023-katapult.js';
import { source as sourceRoadmap20202023En } from '../../sources/roadmap-2020-2023-en.js';
import { source as sourceHhHcCall2021 } from '../../sources/hh-hc-call-2021.js';

export const about: RoadmapAbout = { ...profile, sources: [sourceAgrifood2019, sourceRoadmap20202023, sourceRoadmap20202023Katapult, sourceRoadmap20202023En, sourceHhHcCall2021] };
