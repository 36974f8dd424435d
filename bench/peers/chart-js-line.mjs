import { chartOf } from './chart-js.mjs';

export const mount = chartOf('line');
export { read, settled } from './chart-js.mjs';
