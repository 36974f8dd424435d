<?php
/** The block and the shortcode: two ways to write the same. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function (): void {
		$chosen = array(
			'catalogue' => array(
				'widgets' => catalogue()['widgets'],
			),
			'words'     => WORDS[ language() ],
			'language'  => language(),
		);
		wp_register_script(
			'hc-roadmap-editor',
			plugins_url( 'block/editor.js', PLUGIN_FILE ),
			array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' ),
			catalogue()['version'],
			true
		);
		wp_add_inline_script( 'hc-roadmap-editor', 'window.hcRoadmapEditor = ' . wp_json_encode( $chosen ) . ';', 'before' );
		register_block_type(
			dirname( PLUGIN_FILE ) . '/block',
			array(
				'title'           => words( 'block' ),
				'description'     => words( 'block-about' ),
				'render_callback' => function ( array $attributes ): string {
					return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( $attributes ) );
				},
			)
		);
		add_shortcode(
			'hc-roadmap',
			function ( $attributes ): string {
				return render( is_array( $attributes ) ? $attributes : array() );
			}
		);
	}
);
