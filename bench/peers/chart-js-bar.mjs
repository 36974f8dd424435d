import { chartOf } from './chart-js.mjs';

export const mount = chartOf('bar');
export { read, settled } from './chart-js.mjs';
