<?php
/** What the administrator chose. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

const OPTION = 'hc_roadmap';

/**
 * @return array{origin: string, live: bool, links: bool, allow: bool} `origin` without a slash at the end; empty for the
 *         files of this plugin.
 */
function settings(): array {
	return clean_settings( get_option( OPTION, array() ) );
}

/** Settings as they may be kept, of whatever was sent. */
function clean_settings( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$origin = esc_url_raw( is_string( $given['origin'] ?? null ) ? trim( $given['origin'] ) : '', array( 'https', 'http' ) );
	return array(
		'origin' => rtrim( $origin, '/' ),
		'live'   => ! empty( $given['live'] ),
		'links'  => ! empty( $given['links'] ),
		'allow'  => ! empty( $given['allow'] ),
	);
}
