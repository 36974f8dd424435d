<?php
/** Which widgets there are, and what may be said of them: by a list that is made with the widgets themselves. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

/** Longer than any id, date or language. */
const LONGEST_VALUE = 200;

/** The list: versions, files with their fingerprints, widgets with their attributes and targets. */
function catalogue(): array {
	static $catalogue = null;
	if ( null === $catalogue ) {
		$catalogue = json_decode( file_get_contents( dirname( PLUGIN_FILE ) . '/generated/catalogue.json' ), true );
	}
	return $catalogue;
}

/** The name of the tag: `target-progress` is accepted for `hc-target-progress`. */
function tag_name( string $widget ): string {
	return 0 === strpos( $widget, 'hc-' ) ? $widget : "hc-$widget";
}

/**
 * What is wrong with what was asked for, as a text for who wrote it; empty when nothing is.
 *
 * @param array<string, string> $asked `widget` and the attributes of the widget.
 */
function problem_with( array $asked ): string {
	$widgets = catalogue()['widgets'];
	$name    = tag_name( $asked['widget'] ?? '' );
	if ( ! isset( $widgets[ $name ] ) ) {
		return sprintf( words( 'unknown-widget' ), $asked['widget'] ?? '', implode( ', ', array_keys( $widgets ) ) );
	}
	foreach ( attributes_of( $name, $asked ) as $attribute => $value ) {
		$values = $widgets[ $name ]['attributes'][ $attribute ];
		if ( strlen( $value ) > LONGEST_VALUE || ( is_array( $values ) && ! in_array( $value, $values, true ) ) ) {
			return sprintf( words( 'unknown-value' ), $attribute, $value );
		}
	}
	$targets = $widgets[ $name ]['targets'];
	$target  = $asked['target'] ?? '';
	// A widget of a whole roadmap can do without a target, and another roadmap has targets that are not listed here.
	$is_right = '' !== ( $asked['roadmap'] ?? '' ) || isset( $targets[ $target ] ) || ( array() === $targets && '' === $target );
	if ( ! $is_right && array() !== $targets ) {
		return sprintf( words( 'unknown-target' ), $target, implode( ', ', array_keys( $targets ) ) );
	}
	return '';
}

/**
 * The attributes that the widget has, of all that were given, without empty ones. `src` is none: who writes a page does not
 * choose whose figures are shown as ours.
 *
 * @return array<string, string>
 */
function attributes_of( string $name, array $asked ): array {
	$known = catalogue()['widgets'][ $name ]['attributes'];
	$given = array();
	foreach ( $asked as $attribute => $value ) {
		if ( array_key_exists( $attribute, $known ) && is_scalar( $value ) && '' !== (string) $value ) {
			$given[ $attribute ] = (string) $value;
		}
	}
	return $given;
}
