import { aarr } from './aarr.js';
import { destatis } from './destatis.js';
import { escap } from './escap.js';
import { eurostatUntil2023 } from './eurostat-until-2023.js';
import { eurostat } from './eurostat.js';
import { linear } from './linear.js';
import type { Method } from './method.js';
import { oecdDistance } from './oecd-distance.js';
import { sdsn } from './sdsn.js';
import { statcan2023 } from './statcan-2023.js';
import { statcan } from './statcan.js';
import { undesa2023 } from './undesa-2023.js';
import { undesaCr } from './undesa-cr.js';
import { whoAroc } from './who-aroc.js';

/** Every method, the newest edition of each before its older ones. */
export const allMethods: readonly Method[] = [
  linear,
  eurostat,
  eurostatUntil2023,
  statcan,
  statcan2023,
  undesaCr,
  undesa2023,
  escap,
  whoAroc,
  aarr,
  sdsn,
  destatis,
  oecdDistance,
];
