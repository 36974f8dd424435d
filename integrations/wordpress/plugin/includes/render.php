<?php
/** A widget as HTML: the tag, and in it what is read until the script is there, or when it never comes. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

/** What changes what a widget says: what was made beforehand would then say something else. */
const CHANGES_WHAT_IS_SAID = array( 'as-of', 'measure', 'method', 'roadmap', 'edition', 'term' );

/**
 * @param array<string, string> $asked `widget` and the attributes of the widget.
 */
function render( array $asked ): string {
	$problem = problem_with( $asked );
	if ( '' !== $problem ) {
		// Readers can do nothing about it.
		return current_user_can( 'edit_posts' )
			? '<p><strong>HC Roadmap</strong>: ' . esc_html( $problem ) . ' <em>' . esc_html( words( 'only-editors' ) ) . '</em></p>'
			: '';
	}
	load_files();
	$name       = tag_name( $asked['widget'] );
	$attributes = attributes_of( $name, $asked ) + array( 'lang' => language() );
	$said       = '';
	foreach ( $attributes as $attribute => $value ) {
		$said .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return "<$name$said>" . read_without_script( $name, $attributes ) . "</$name>";
}

/** The plain HTML of the widget, which came with the plugin. */
function read_without_script( string $name, array $attributes ): string {
	$widget = catalogue()['widgets'][ $name ];
	// Languages that are not there are shown in Dutch, as the widgets do.
	$language = 0 === strpos( $attributes['lang'], 'en' ) ? 'en' : 'nl';
	$target   = $attributes['target'] ?? '';
	$file     = $widget['plain'][ $language ][ $target ] ?? '';
	if ( '' === $file || array() !== array_intersect( CHANGES_WHAT_IS_SAID, array_keys( $attributes ) ) ) {
		$title = $widget['targets'][ $target ][ $language ] ?? catalogue()['title'][ $language ];
		return sprintf( '<p><strong>%s</strong>. %s</p>', esc_html( $title ), esc_html( WORDS[ $language ]['needs-script'] ) );
	}
	// Made with the plugin out of our own data, as HTML: nothing that anybody typed in WordPress is in it.
	return file_get_contents( dirname( PLUGIN_FILE ) . "/generated/$file" );
}
