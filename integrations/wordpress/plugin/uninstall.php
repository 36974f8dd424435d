<?php
/** Leaves nothing behind: the plugin keeps one option and nothing else. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'hc_roadmap' );
