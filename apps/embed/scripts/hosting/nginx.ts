import { RULES, type Rule } from './rules.js';

const HEAD = `# HC Roadmap on nginx. Written by \`npm run hosting\` from apps/embed/scripts/hosting/rules.ts; explained in docs/hosting.md.
# For a server block of its own, with its own listen, server_name, certificates and root (the folder with manifest.json).

types {
  text/javascript js;
  text/css css;
  text/html html;
  application/json json;
  image/svg+xml svg;
}
sendfile on;
tcp_nopush on;
charset utf-8;
charset_types text/css text/javascript;

# Files that were compressed beforehand, else compressed now. Brotli: load its module and include nginx-brotli.conf.
gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 256;
gzip_types text/javascript text/css application/json image/svg+xml;

# Only what is listed below is served, and only read: nginx answers other methods with 405.
location / {
  return 404;
}
`;

function location({ files, pattern, headers }: Rule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}";`);
  return [`# ${files}`, `location ~ "${pattern}" {`, ...lines, '}', ''].join('\n');
}

/** What a server block of nginx includes. */
export function nginxConfiguration(): string {
  return [HEAD, ...RULES.map(location)].join('\n');
}

/** The same for brotli, apart: without its module, nginx does not know the word and does not start. */
export function nginxBrotli(): string {
  return `# Serves the .br files that \`npm run compress\` puts beside the others. Needs the module ngx_http_brotli_static_module.
brotli_static on;
`;
}
