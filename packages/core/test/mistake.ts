import { RoadmapError } from '../src/errors.js';

/** The error with which a call is refused. Any other error is passed on, and none is one too. */
export function mistake(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof RoadmapError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('must be refused');
}
