import type { Wording } from './issues.js';

/** A number that is too small or too large for what it says. */
export const outsideLimits: Wording = (issue) => {
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) {
    return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
  }
  return null;
};
