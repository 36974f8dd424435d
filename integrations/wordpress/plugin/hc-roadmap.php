<?php
/**
 * Plugin Name:       HC Roadmap
 * Description:       Widgets of a roadmap as a block, a shortcode and addresses that become widgets. Complete without script.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       hc-roadmap
 */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/allowed-html.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
