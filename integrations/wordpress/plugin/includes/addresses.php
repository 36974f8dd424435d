<?php
/**
 * The address of the page of a widget, alone on a line, becomes the widget. Nothing is asked of another server for it: all
 * that oEmbed would answer is known here.
 */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function (): void {
		// Also of where the files were made to stand, so that an address that was pasted before stays a widget.
		$origins = array_filter( array_unique( array( settings()['origin'], catalogue()['origin'] ) ) );
		foreach ( array_values( $origins ) as $place => $origin ) {
			wp_embed_register_handler(
				"hc-roadmap-$place",
				'~^' . preg_quote( $origin, '~' ) . '/(nl|en)/(hc-[a-z-]+)/([a-z0-9-]+)\.html(?:#(?:hc-[a-z-]+)?\??(.*))?$~',
				__NAMESPACE__ . '\\render_address'
			);
		}
	}
);

/** @param string[] $parts Language, tag, target, and what stands behind the `#`. */
function render_address( array $parts ): string {
	list( , $language, $name, $target ) = $parts;
	// WordPress writes an `&` as `&#038;` in what it gives us.
	wp_parse_str( html_entity_decode( $parts[4] ?? '' ), $settings );
	$page = array(
		'widget' => $name,
		'lang'   => $language,
		'target' => 'roadmap' === $target ? '' : $target,
	);
	// WordPress makes paragraphs of lines in some kinds of posts.
	return str_replace( "\n", ' ', render( $page + $settings ) );
}
