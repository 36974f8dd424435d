import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finished, freePort, requirePrograms, started, until, WORDPRESS, type Running } from './programs.js';

const plugin = fileURLToPath(new URL('../../dist/hc-roadmap', import.meta.url));

export const PASSWORD = 'only-for-this-test';
export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

export interface Site {
  readonly address: string;
  /** Runs PHP inside this WordPress, as its command line tools do, and returns what it prints. */
  readonly php: (code: string) => Promise<string>;
  /** Notices and warnings of PHP since the start. */
  readonly complaints: () => string;
  readonly end: () => Promise<void>;
}

/** The least that a theme can be: everything on the page is of the post, of WordPress or of the plugin. */
const THEME = `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>><main><?php while ( have_posts() ) { the_post(); ?><h1><?php the_title(); ?></h1>
<div class="entry"><?php the_content(); ?></div><?php } ?></main><?php wp_footer(); ?></body></html>`;

/**
 * WordPress asks no address of the machine that it runs on, by default. The server of the widgets stands there in this test,
 * as any other server of the web would elsewhere.
 */
const ALLOW_NEIGHBOUR = `<?php
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( (int) getenv( 'WIDGETS_PORT' ) ) ) );
`;

function configuration(socket: string, address: string): string {
  return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;
}

function installation(): string {
  const users = ROLES.filter((role) => role !== 'administrator').map(
    (role) =>
      `wp_insert_user( array( 'user_login' => '${role}', 'user_pass' => '${PASSWORD}', 'user_email' => '${role}@example.org', 'role' => '${role}' ) );`,
  );
  return `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Proef', 'administrator', 'administrator@example.org', false, '', '${PASSWORD}' );
${users.join('\n')}
switch_theme( 'plain' );`;
}

async function database(folder: string): Promise<{ readonly socket: string; readonly running: Running }> {
  const data = join(folder, 'data');
  const socket = join(folder, 'sql');
  // MariaDB refuses to be run by root unless it is told so.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await finished('/usr/bin/mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const running = started('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'pid')}`,
    '--skip-networking',
    ...user,
  ]);
  await until('the database', () => Promise.resolve(existsSync(socket)));
  await finished('/usr/bin/mariadb', [
    '--no-defaults',
    '-uroot',
    `--socket=${socket}`,
    '-e',
    'create database wordpress',
  ]);
  return { socket, running };
}

/** WordPress as Debian has it, newly installed in a folder of its own, with our plugin there and not yet active. */
export async function startSite(widgetsPort: number): Promise<Site> {
  requirePrograms();
  const folder = mkdtempSync(join(tmpdir(), 'hc-'));
  const { socket, running } = await database(folder);
  const web = join(folder, 'web');
  cpSync(WORDPRESS, web, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess'),
  });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(join(web, 'wp-config.php'), configuration(socket, address));
  const content = join(web, 'wp-content');
  for (const inner of ['themes/plain', 'mu-plugins']) mkdirSync(join(content, inner), { recursive: true });
  writeFileSync(
    join(content, 'themes/plain/style.css'),
    '/*\nTheme Name: Plain\n*/\nbody { font: 100% sans-serif; max-width: 45em; margin: 1em auto }\n',
  );
  writeFileSync(join(content, 'themes/plain/index.php'), THEME);
  writeFileSync(join(content, 'mu-plugins/neighbour.php'), ALLOW_NEIGHBOUR);
  cpSync(plugin, join(content, 'plugins/hc-roadmap'), { recursive: true });

  const php = async (code: string): Promise<string> =>
    finished('/usr/bin/php', ['-r', `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code}`]);
  const inWordPress = (code: string, before = ''): Promise<string> =>
    php(`${before} require '${web}/wp-load.php'; ${code}`);
  await inWordPress(installation(), "define( 'WP_INSTALLING', true );");
  const server = started('/usr/bin/php', ['-S', `127.0.0.1:${port}`, '-t', web], {
    // The editor asks for several things at once.
    PHP_CLI_SERVER_WORKERS: '4',
    WIDGETS_PORT: String(widgetsPort),
  });
  await until('WordPress', async () => (await fetch(`${address}/wp-login.php`)).ok);
  return {
    address,
    php: inWordPress,
    complaints: () =>
      existsSync(join(content, '../debug.log')) ? readFileSync(join(content, '../debug.log'), 'utf8') : '',
    end: async () => {
      await server.end();
      await running.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
