import { RULES, type Rule } from './rules.js';

const HEAD = `# HC Roadmap on Caddy. Written by \`npm run hosting\` from apps/embed/scripts/hosting/rules.ts; explained in docs/hosting.md.
# HC_ROADMAP_ADDRESS is where it is served (widgets.example.org), HC_ROADMAP_FILES the folder with manifest.json.
`;

const REST = `	# Only what is listed above is served.
	handle {
		error 404
	}`;

const READ_ONLY = `	@writing not method GET HEAD
	handle @writing {
		header Allow "GET, HEAD"
		respond 405
	}
`;

/** A file that is not there falls under no rule: nobody may keep for a year that it was missing. */
function handle({ name, files, pattern, headers }: Rule): string {
  const lines = Object.entries(headers).map(([header, value]) => `			${header} "${value}"`);
  return `	# ${files}
	@${name} {
		path_regexp ${pattern}
		file
	}
	handle @${name} {
		header {
${lines.join('\n')}
		}
		file_server {
			precompressed br gzip
		}
	}
`;
}

/** A whole Caddyfile. */
export function caddyConfiguration(): string {
  const site = ['	root * {$HC_ROADMAP_FILES}\n	encode gzip\n', READ_ONLY, ...RULES.map(handle), REST].join(
    '\n',
  );
  return `${HEAD}
{$HC_ROADMAP_ADDRESS} {
${site}
}
`;
}
