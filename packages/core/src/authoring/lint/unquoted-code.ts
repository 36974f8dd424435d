import type { Wording } from './issues.js';

/** YAML reads `012` as the number twelve and `no` in old files as false: a code stands in quotes. */
export const unquotedCode: Wording = (issue, file) => {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return null;
  const typed = file.typed(issue.path);
  if (typed === null || typed === '' || /^['"]/.test(typed)) return null;
  const periodForm = issue.message.startsWith('must be') ? `${issue.message}; ` : '';
  return `${periodForm}is read as something other than text; put it in quotes: '${typed}'`;
};
