import type { Language } from '@hc-roadmap/core';
import type { Form, Theme } from './offer.js';
import type { Place } from './snippet.js';

/** What the tool says. Numbers come in written out. */
export interface BuilderWords {
  readonly choose: string;
  readonly preview: string;
  readonly copy: string;
  /** The link past the previews. */
  readonly toCopy: string;
  readonly groups: {
    readonly what: string;
    readonly figures: string;
    readonly look: string;
    readonly more: string;
  };
  /** The settings by the names of their fields. */
  readonly settings: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  /** What stands first in a list of values: nothing chosen. */
  readonly none: Readonly<Record<string, string>>;
  /** Values that are words of the package. */
  readonly values: Readonly<Record<string, string>>;
  readonly follows: { readonly live: string; readonly pinned: string };
  readonly themes: Readonly<Record<Theme, string>>;
  /** For the field beside the code of a colour. */
  readonly pick: (setting: string) => string;
  readonly widths: { readonly narrow: string; readonly middle: string; readonly full: string };
  /** Beside the name of a preview that can be scrolled. */
  readonly scrolls: (name: string) => string;
  readonly chooseForm: string;
  readonly forms: Readonly<Record<Form, { readonly name: string; readonly about: string }>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly address: string;
  readonly isUnset: string;
  readonly leftBehind: (settings: string) => string;
  readonly contrast: {
    readonly good: string;
    readonly tooLittle: (colour: string, ground: string, ratio: string, needed: string) => string;
    /** Tokens as they are spoken of. */
    readonly tokens: Readonly<Record<string, string>>;
  };
  readonly isNoColor: (text: string) => string;
  readonly isNoDate: (text: string) => string;
}

const NL: BuilderWords = {
  choose: 'Kies',
  preview: 'Voorbeeld',
  copy: 'Kopieer',
  toCopy: 'Sla het voorbeeld over en ga naar de code',
  groups: { what: 'Wat', figures: 'Cijfers', look: 'Uiterlijk', more: 'Meer instellingen' },
  settings: {
    widget: 'Onderdeel',
    target: 'Doel',
    measure: 'Maat',
    term: 'Woord',
    edition: 'Editie',
    variant: 'Vorm',
    lang: 'Taal',
    follows: 'Nieuwe cijfers',
    'as-of': 'Stand op',
    theme: 'Thema',
    width: 'Hoogstens zo breed',
    'color-accent': 'Kleur van de cijfers',
    'color-text': 'Kleur van de tekst',
    'color-background': 'Kleur van de achtergrond',
    roadmap: 'Roadmap',
    method: 'Methode',
    sort: 'Volgorde',
    'heading-level': 'Niveau van de kop',
    projection: 'Teken waar de cijfers heen gaan',
    'choose-edition': 'Laat de lezer een editie kiezen',
    version: 'De versie',
  },
  hints: {
    'as-of': '2017, 2017-12 of 2017-12-31',
    width: 'In pixels. Leeg is zo breed als de plek.',
    'color-accent': 'Zoals #a3401f. Leeg is de kleur van het thema.',
    'heading-level': 'Kies wat past bij de koppen van je pagina.',
  },
  none: {
    target: 'Alle doelen',
    measure: 'De maat die wij het beste vinden',
    term: 'Alle woorden',
    edition: 'De editie waar de roadmap mee opent',
    variant: 'Standaard',
    lang: 'Die van je pagina',
    theme: 'Zoals je pagina',
    roadmap: 'Standaard',
    method: 'Wat bij het doel past',
    sort: 'Standaard',
    'heading-level': 'Standaard (3)',
  },
  values: {
    bar: 'Balk',
    plain: 'De zin met de balk',
    compact: 'Eén zin in lopende tekst',
    card: 'Kaart met een kader',
    ring: 'Ring',
    list: 'Lijst',
    cards: 'Kaarten',
    accordion: 'Lijst die uitklapt',
    summary: 'Kort',
    full: 'Uitgebreid, met grafieken',
    table: 'Tabel',
    verdict: 'Het slechtste oordeel eerst',
    name: 'Op alfabet',
    oldest: 'Het oudste eerst',
    newest: 'Het nieuwste eerst',
    nl: 'Nederlands',
    en: 'Engels',
  },
  follows: {
    live: 'Volgen: je pagina laat steeds de nieuwste cijfers zien',
    pinned: 'Vastzetten: je pagina blijft zo, bijvoorbeeld voor een jaarverslag',
  },
  themes: {
    dark: 'Donker',
    'high-contrast': 'Hoog contrast',
    auto: 'Wat de lezer wil',
    'nl-design-system': 'NL Design System',
  },
  pick: (setting) => `${setting}: kies uit alle kleuren`,
  widths: {
    narrow: '280 pixels: een smalle kolom',
    middle: '480 pixels: een telefoon of een halve pagina',
    full: 'Zo breed als het kan',
  },
  scrolls: (name) => `Voorbeeld, ${name}`,
  chooseForm: 'Hoe zet je het op je site?',
  forms: {
    script: {
      name: 'Tag met script',
      about:
        'Voor een pagina waarin je zelf HTML mag zetten. Staat het script al op je site? Kopieer dan alleen de tag. Zonder script staat er een ware zin met een link.',
    },
    link: {
      name: 'Link',
      about:
        'Voor een CMS dat onbekende tags weghaalt. Elke editor laat een link staan: plak hem in je tekst. Met het script op je site wordt de link het onderdeel. Zonder script is het een zin met een link.',
    },
    frame: {
      name: 'Frame',
      about:
        'Voor een CMS dat geen script toestaat. Het frame is een pagina van ons op jouw pagina. Met het tweede stukje wordt het precies zo hoog als nodig.',
    },
    address: {
      name: 'Alleen het adres',
      about:
        'Voor WordPress, Drupal en andere systemen die oEmbed kennen. Plak het adres op een eigen regel.',
    },
    react: { name: 'React', about: 'Voor een site die met React is gemaakt, vanaf versie 18.' },
    plain: {
      name: 'Gewone HTML',
      about:
        'Voor plekken waar niets anders mag. Er zit geen script in. De cijfers zijn die van nu en veranderen nooit.',
    },
    picture: {
      name: 'Plaatje',
      about: 'Voor een nieuwsbrief of een presentatie. De zin staat erbij voor wie het plaatje niet ziet.',
    },
  },
  places: {
    here: 'Op de plek van het onderdeel',
    site: 'Eén keer op je site',
    styles: 'In de CSS van je site',
    terminal: 'In je project',
  },
  address: 'Het adres van deze pagina onthoudt je keuzes. Je kunt het dus delen met een collega.',
  isUnset:
    'Dit is een voorbeeld van de site: de adressen beginnen met een naam die niet bestaat. Wie de site neerzet, vult met EMBED_ORIGIN de echte in.',
  leftBehind: (settings) => `Dit gaat zo niet mee: ${settings}.`,
  contrast: {
    good: 'Je kleuren steken genoeg af.',
    tooLittle: (colour, ground, ratio, needed) =>
      `Let op: ${colour} steekt te weinig af tegen ${ground}. Het contrast is ${ratio} op 1 en moet minstens ${needed} op 1 zijn.`,
    tokens: {
      'color-text': 'de tekst',
      'color-accent': 'de kleur van de cijfers',
      'color-good': 'het teken voor gehaald',
      'color-warning': 'het teken voor achter op schema',
      'color-bad': 'het teken voor niet gehaald',
    },
  },
  isNoColor: (text) => `${text} is geen kleur. Schrijf een kleur als #a3401f.`,
  isNoDate: (text) => `${text} is geen datum. Schrijf 2017, 2017-12 of 2017-12-31.`,
};

const EN: BuilderWords = {
  choose: 'Choose',
  preview: 'Preview',
  copy: 'Copy',
  toCopy: 'Skip the preview and go to the code',
  groups: { what: 'What', figures: 'Figures', look: 'Look', more: 'More settings' },
  settings: {
    widget: 'Widget',
    target: 'Target',
    measure: 'Measure',
    term: 'Term',
    edition: 'Edition',
    variant: 'Form',
    lang: 'Language',
    follows: 'New figures',
    'as-of': 'As of',
    theme: 'Theme',
    width: 'At most this wide',
    'color-accent': 'Colour of the figures',
    'color-text': 'Colour of the text',
    'color-background': 'Colour of the background',
    roadmap: 'Roadmap',
    method: 'Method',
    sort: 'Order',
    'heading-level': 'Level of the heading',
    projection: 'Draw where the figures lead',
    'choose-edition': 'Let the reader choose an edition',
    version: 'The version',
  },
  hints: {
    'as-of': '2017, 2017-12 or 2017-12-31',
    width: 'In pixels. Empty is as wide as its place.',
    'color-accent': 'Such as #a3401f. Empty is the colour of the theme.',
    'heading-level': 'Choose what fits the headings of your page.',
  },
  none: {
    target: 'All targets',
    measure: 'The measure we prefer',
    term: 'All terms',
    edition: 'The edition that the roadmap opens with',
    variant: 'Default',
    lang: 'That of your page',
    theme: 'Like your page',
    roadmap: 'Default',
    method: 'What fits the target',
    sort: 'Default',
    'heading-level': 'Default (3)',
  },
  values: {
    bar: 'Bar',
    plain: 'The sentence with the bar',
    compact: 'One sentence in running text',
    card: 'Card with a frame',
    ring: 'Ring',
    list: 'List',
    cards: 'Cards',
    accordion: 'List that opens',
    summary: 'Short',
    full: 'In full, with charts',
    table: 'Table',
    verdict: 'The worst verdict first',
    name: 'By the alphabet',
    oldest: 'The oldest first',
    newest: 'The newest first',
    nl: 'Dutch',
    en: 'English',
  },
  follows: {
    live: 'Follow: your page always shows the newest figures',
    pinned: 'Pin: your page stays as it is, for instance for an annual report',
  },
  themes: {
    dark: 'Dark',
    'high-contrast': 'High contrast',
    auto: 'What the reader wants',
    'nl-design-system': 'NL Design System',
  },
  pick: (setting) => `${setting}: pick from all colours`,
  widths: {
    narrow: '280 pixels: a narrow column',
    middle: '480 pixels: a telephone or half a page',
    full: 'As wide as it can be',
  },
  scrolls: (name) => `Preview, ${name}`,
  chooseForm: 'How do you put it on your site?',
  forms: {
    script: {
      name: 'Tag with script',
      about:
        'For a page that you may put HTML into. Is the script on your site already? Then copy the tag only. Without script there is a true sentence with a link.',
    },
    link: {
      name: 'Link',
      about:
        'For a CMS that takes unknown tags away. Every editor keeps a link: paste it in your text. With the script on your site the link becomes the widget. Without script it is a sentence with a link.',
    },
    frame: {
      name: 'Frame',
      about:
        'For a CMS that allows no script. The frame is a page of ours on your page. With the second piece it gets exactly the height it needs.',
    },
    address: {
      name: 'Address only',
      about:
        'For WordPress, Drupal and other systems that know oEmbed. Paste the address on a line of its own.',
    },
    react: { name: 'React', about: 'For a site made with React, version 18 or newer.' },
    plain: {
      name: 'Plain HTML',
      about:
        'For places where nothing else is allowed. There is no script in it. The figures are those of now and never change.',
    },
    picture: {
      name: 'Picture',
      about: 'For a newsletter or a presentation. The sentence is there for who does not see the picture.',
    },
  },
  places: {
    here: 'Where the widget is to be',
    site: 'Once on your site',
    styles: 'In the CSS of your site',
    terminal: 'In your project',
  },
  address: 'The address of this page remembers your choices, so you can share it with a colleague.',
  isUnset:
    'This is a copy of the site to try out: the addresses begin with a name that does not exist. Who puts the site up fills in the real one with EMBED_ORIGIN.',
  leftBehind: (settings) => `This does not come along: ${settings}.`,
  contrast: {
    good: 'Your colours stand out enough.',
    tooLittle: (colour, ground, ratio, needed) =>
      `Mind this: ${colour} stands out too little against ${ground}. The contrast is ${ratio} to 1 and must be at least ${needed} to 1.`,
    tokens: {
      'color-text': 'the text',
      'color-accent': 'the colour of the figures',
      'color-good': 'the sign for achieved',
      'color-warning': 'the sign for behind schedule',
      'color-bad': 'the sign for not achieved',
    },
  },
  isNoColor: (text) => `${text} is no colour. Write a colour as #a3401f.`,
  isNoDate: (text) => `${text} is no date. Write 2017, 2017-12 or 2017-12-31.`,
};

export const builderWords: Readonly<Record<Language, BuilderWords>> = { nl: NL, en: EN };

/** A setting as its field is called. */
export function settingName(words: BuilderWords, setting: string): string {
  const name = words.settings[setting];
  if (name === undefined) throw new Error(`settingName: words.ts must name ${setting}`);
  return name;
}
