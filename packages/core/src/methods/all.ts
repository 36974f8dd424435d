import { eurostat } from './eurostat.js';
import { linear } from './linear.js';
import type { Method } from './method.js';

/** Every method, the newest edition of each before its older ones. */
export const allMethods: readonly Method[] = [linear, eurostat];
