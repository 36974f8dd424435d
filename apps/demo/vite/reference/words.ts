import type { Language } from '@hc-roadmap/core';
import type { Described } from './manifest.js';

interface TableWords {
  readonly caption: string;
  readonly name: string;
  readonly meaning: string;
}

/** What stands round the tables of names. Backticks mark what is code. */
export interface ReferenceWords {
  readonly attributes: string;
  readonly look: string;
  readonly aboutLook: string;
  readonly events: string;
  readonly aboutEvents: string;
  readonly tables: Readonly<Record<Described | 'targets' | 'editions', TableWords>>;
}

export const words: Readonly<Record<Language, ReferenceWords>> = {
  nl: {
    attributes: 'Attributen',
    look: 'Kleuren en letter',
    aboutLook:
      'Letter, lettergrootte en tekstkleur zijn die van je pagina. De rest stel je in met eigenschappen en delen in de CSS van je site. Let op het contrast: een kleur moet minstens 3 op 1 afsteken tegen je achtergrond.',
    events: 'Gebeurtenissen',
    aboutEvents: 'Alle gebeurtenissen komen door tot aan je pagina (`bubbles` en `composed`).',
    tables: {
      attributes: { caption: 'Wat je in de tag kunt zetten', name: 'Attribuut', meaning: 'Wat het doet' },
      targets: {
        caption: 'Doelen en hun maten',
        name: 'Voor `target`',
        meaning: 'Doel, met de maten voor `measure`; de eerste heeft onze voorkeur',
      },
      editions: { caption: 'Edities', name: 'Voor `edition`', meaning: 'Editie' },
      cssProperties: {
        caption: 'CSS-eigenschappen',
        name: 'Eigenschap',
        meaning: 'Wat het kleurt of vormt',
      },
      cssParts: { caption: 'Delen, voor `::part()`', name: 'Deel', meaning: 'Wat het is' },
      events: { caption: 'Gebeurtenissen', name: 'Naam', meaning: 'Wanneer' },
    },
  },
  en: {
    attributes: 'Attributes',
    look: 'Colours and font',
    aboutLook:
      'Font, font size and text colour are those of your page. You set the rest with properties and parts in the CSS of your site. Mind the contrast: a colour needs at least 3 to 1 against your background.',
    events: 'Events',
    aboutEvents: 'All events reach your page (`bubbles` and `composed`).',
    tables: {
      attributes: { caption: 'What you can put into the tag', name: 'Attribute', meaning: 'What it does' },
      targets: {
        caption: 'Targets and their measures',
        name: 'For `target`',
        meaning: 'Target, with the measures for `measure`; the first is the one we prefer',
      },
      editions: { caption: 'Editions', name: 'For `edition`', meaning: 'Edition' },
      cssProperties: { caption: 'CSS properties', name: 'Property', meaning: 'What it colours or shapes' },
      cssParts: { caption: 'Parts, for `::part()`', name: 'Part', meaning: 'What it is' },
      events: { caption: 'Events', name: 'Name', meaning: 'When' },
    },
  },
};
