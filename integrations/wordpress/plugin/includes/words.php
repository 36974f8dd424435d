<?php
/** What the plugin itself says, in Dutch and English. What a widget says comes with the widget. */

namespace HcRoadmap;

defined( 'ABSPATH' ) || exit;

const WORDS = array(
	'en' => array(
		'block'              => 'Roadmap widget',
		'block-about'        => 'The progress of a target, its chart, or a whole roadmap.',
		'needs-script'       => 'With these settings this needs JavaScript.',
		'unknown-widget'     => 'There is no such widget: %s. Choose one of: %s.',
		'unknown-target'     => 'This widget cannot show the target: %s. Choose one of: %s.',
		'unknown-value'      => '%1$s cannot be "%2$s".',
		'only-editors'       => 'Only who can edit sees this message.',
		'settings'           => 'HC Roadmap',
		'origin'             => 'Address of the files',
		'origin-about'       => 'Empty: the files that came with this plugin, from this site; nobody else is asked for anything. Otherwise the address where the files stand, without a slash at the end.',
		'live'               => 'Follow the newest version at that address',
		'live-about'         => 'Not chosen: the version that came with this plugin, which the browser checks by its fingerprint. What follows cannot be checked.',
		'links'              => 'Links become widgets on every page',
		'links-about'        => 'Loads the script on every page, so that a pasted link to a widget becomes that widget.',
		'allow'              => 'Everybody who writes may use the tags',
		'allow-about'        => 'Keeps the tags of the widgets in what authors and contributors write. The attribute src is never kept.',
		'setting.widget'     => 'Widget',
		'setting.target'     => 'Target',
		'setting.lang'       => 'Language',
		'none'               => 'No choice',
		'more'               => 'More settings',
		'hc-action-lines'    => 'Action lines',
		'hc-evidence'        => 'Where figures come from',
		'hc-glossary'        => 'Glossary',
		'hc-milestones'      => 'Milestones',
		'hc-roadmap'         => 'A whole roadmap',
		'hc-second-opinions' => 'Other methods',
		'hc-target-chart'    => 'Chart of a target',
		'hc-target-list'     => 'List of targets',
		'hc-target-progress' => 'Progress of a target',
		'hc-timeline'        => 'Timeline',
	),
	'nl' => array(
		'block'              => 'Onderdeel van een roadmap',
		'block-about'        => 'Hoe ver een doel is, de grafiek ervan, of een hele roadmap.',
		'needs-script'       => 'Met deze instellingen is hier JavaScript voor nodig.',
		'unknown-widget'     => 'Dit onderdeel bestaat niet: %s. Kies uit: %s.',
		'unknown-target'     => 'Dit onderdeel kan dit doel niet tonen: %s. Kies uit: %s.',
		'unknown-value'      => '%1$s kan niet "%2$s" zijn.',
		'only-editors'       => 'Alleen wie kan bewerken ziet deze melding.',
		'settings'           => 'HC Roadmap',
		'origin'             => 'Adres van de bestanden',
		'origin-about'       => 'Leeg: de bestanden die bij deze plug-in horen, van deze site; er wordt nergens anders iets opgevraagd. Anders het adres waar de bestanden staan, zonder schuine streep aan het eind.',
		'live'               => 'Volg de nieuwste versie op dat adres',
		'live-about'         => 'Niet gekozen: de versie die bij deze plug-in hoort, die de browser controleert met een vingerafdruk. Wat meegaat met de nieuwste versie, kan niet worden gecontroleerd.',
		'links'              => 'Links worden onderdelen, op elke pagina',
		'links-about'        => 'Laadt het script op elke pagina, zodat een geplakte link naar een onderdeel dat onderdeel wordt.',
		'allow'              => 'Iedereen die schrijft mag de tags gebruiken',
		'allow-about'        => 'Laat de tags van de onderdelen staan in wat auteurs en schrijvers maken. Het attribuut src blijft nooit staan.',
		'setting.widget'     => 'Onderdeel',
		'setting.target'     => 'Doel',
		'setting.lang'       => 'Taal',
		'none'               => 'Geen keuze',
		'more'               => 'Meer instellingen',
		'hc-action-lines'    => 'Actielijnen',
		'hc-evidence'        => 'Waar cijfers vandaan komen',
		'hc-glossary'        => 'Woordenlijst',
		'hc-milestones'      => 'Mijlpalen',
		'hc-roadmap'         => 'Een hele roadmap',
		'hc-second-opinions' => 'Andere methoden',
		'hc-target-chart'    => 'Grafiek van een doel',
		'hc-target-list'     => 'Lijst van doelen',
		'hc-target-progress' => 'Hoe ver een doel is',
		'hc-timeline'        => 'Tijdlijn',
	),
);

/** The language of what is shown now: `nl` or `en`. */
function language(): string {
	return 0 === strpos( determine_locale(), 'nl' ) ? 'nl' : 'en';
}

/** A text of the plugin in that language. Not escaped. */
function words( string $key ): string {
	return WORDS[ language() ][ $key ];
}
