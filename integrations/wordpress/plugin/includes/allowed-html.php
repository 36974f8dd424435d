<?php
/** What authors and contributors may write, where the administrator allows them our tags. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	function ( array $allowed, $context ): array {
		if ( 'post' !== $context || ! settings()['allow'] ) {
			return $allowed;
		}
		foreach ( catalogue()['widgets'] as $name => $widget ) {
			$allowed[ $name ] = array_fill_keys( array_keys( $widget['attributes'] ), true );
		}
		return $allowed;
	},
	10,
	2
);
