import type { Wording } from './issues.js';

const LANGUAGES: Readonly<Record<string, string>> = { nl: 'Dutch', en: 'English' };

/** A text exists in both languages. */
export const missingTranslation: Wording = (issue, file) => {
  const language = LANGUAGES[String(issue.path.at(-1))];
  if (language === undefined || issue.code !== 'invalid_type' || file.has(issue.path)) return null;
  return `the ${language} text is missing; every text is in Dutch (nl) and in English (en)`;
};

/** A text that is there has words in it. */
export const emptyText: Wording = (issue) =>
  issue.code === 'too_small' && issue.origin === 'string'
    ? 'has no words in it; write the text or remove the key'
    : null;
