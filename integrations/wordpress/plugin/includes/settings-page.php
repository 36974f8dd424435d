<?php
/** The page where the administrator chooses. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

const PAGE = 'hc-roadmap';

add_action(
	'admin_init',
	function (): void {
		register_setting(
			PAGE,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\\clean_settings',
			)
		);
		add_settings_section( 'all', '', '__return_empty_string', PAGE );
		foreach ( array( 'origin', 'live', 'links', 'allow' ) as $name ) {
			add_settings_field(
				$name,
				esc_html( words( $name ) ),
				__NAMESPACE__ . '\\print_field',
				PAGE,
				'all',
				array(
					'name'      => $name,
					'label_for' => "hc-roadmap-$name",
				)
			);
		}
	}
);

add_action(
	'admin_menu',
	function (): void {
		add_options_page( words( 'settings' ), words( 'settings' ), 'manage_options', PAGE, __NAMESPACE__ . '\\print_page' );
	}
);

function print_field( array $field ): void {
	$name  = $field['name'];
	$value = settings()[ $name ];
	printf(
		'origin' === $name
			? '<input class="regular-text code" type="url" id="%1$s" name="%2$s" value="%3$s" aria-describedby="%1$s-about">'
			: '<input type="checkbox" id="%1$s" name="%2$s" value="1" %4$s aria-describedby="%1$s-about">',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . "[$name]" ),
		esc_attr( is_string( $value ) ? $value : '' ),
		checked( true, $value, false )
	);
	printf(
		'<p class="description" id="%s-about">%s</p>',
		esc_attr( $field['label_for'] ),
		esc_html( words( "$name-about" ) )
	);
}

function print_page(): void {
	echo '<div class="wrap"><h1>' . esc_html( words( 'settings' ) ) . '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}
