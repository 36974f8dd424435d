<?php
/** The script and the styles that a page loads, and from where. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'hc-roadmap';

/** A file as a page loads it: its address, and its fingerprint when its content cannot change. */
function loaded_file( string $part ): array {
	$file   = catalogue()['files'][ $part ];
	$chosen = settings();
	if ( '' === $chosen['origin'] ) {
		return array( plugins_url( "files/{$file['fixed']}", PLUGIN_FILE ), $file['integrity'] );
	}
	return $chosen['live']
		? array( "{$chosen['origin']}/{$file['live']}", '' )
		: array( "{$chosen['origin']}/{$file['fixed']}", $file['integrity'] );
}

add_action(
	'init',
	function (): void {
		// The names of the files have the version: WordPress adds none.
		wp_register_script( HANDLE, loaded_file( 'script' )[0], array(), null, true );
		wp_register_style( HANDLE . '-pre', loaded_file( 'pre' )[0], array(), null );
		wp_register_style( HANDLE, loaded_file( 'static' )[0], array( HANDLE . '-pre' ), null );
	}
);

/** Loads what a page with a widget needs. */
function load_files(): void {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

add_action(
	'wp_enqueue_scripts',
	function (): void {
		if ( settings()['links'] ) {
			load_files();
		}
	}
);

add_filter(
	'script_loader_tag',
	function ( string $tag, string $handle, string $address ): string {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		$attributes = array(
			'type'        => 'module',
			'id'          => HANDLE . '-js',
			'src'         => $address,
			'crossorigin' => 'anonymous',
		);
		$integrity  = loaded_file( 'script' )[1];
		return wp_get_script_tag( '' === $integrity ? $attributes : $attributes + array( 'integrity' => $integrity ) );
	},
	10,
	3
);

add_filter(
	'style_loader_tag',
	function ( string $tag, string $handle ): string {
		$parts = array(
			HANDLE          => 'static',
			HANDLE . '-pre' => 'pre',
		);
		if ( ! isset( $parts[ $handle ] ) ) {
			return $tag;
		}
		$integrity = loaded_file( $parts[ $handle ] )[1];
		$checked   = '' === $integrity ? '' : sprintf( ' integrity="%s"', esc_attr( $integrity ) );
		return str_replace( '<link ', "<link crossorigin=\"anonymous\"$checked ", $tag );
	},
	10,
	2
);
