import { RULES } from './rules.js';

/** The rules as a table for people, and for servers that are set up by hand. */
export function headerTables(): string {
  return RULES.map(({ files, example, pattern, headers }) => {
    const rows = Object.entries(headers).map(([name, value]) => `| \`${name}\` | \`${value}\` |`);
    return [
      `**${files[0]?.toUpperCase()}${files.slice(1)}** (${example}): \`${pattern}\``,
      '',
      '| Header | Value |',
      '| --- | --- |',
      ...rows,
    ].join('\n');
  }).join('\n\n');
}
