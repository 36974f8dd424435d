import type { Described } from './manifest.js';

type Descriptions = Readonly<Record<Described, Readonly<Record<string, string>>>>;

/**
 * What the doc blocks of the elements say, in Dutch. A name means the same in every element, so most are here once.
 * English pages show the doc blocks themselves.
 */
export const common: Descriptions = {
  attributes: {
    target: 'Het doel. Zonder dit attribuut: het eerste doel van de roadmap.',
    measure: 'De maat. Zonder dit attribuut: de maat waaraan wij de voorkeur geven.',
    method:
      'De methode: `linear`, `eurostat`, `statcan`, `undesa-cr`, `undesa-2023`, `destatis`, `sdsn`, `escap`, `oecd-distance`, `who-aroc` of `aarr`. Zonder dit attribuut: `linear` voor een getal en `eurostat` voor een richting.',
    'as-of': 'De datum van het oordeel: `2017`, `2017-12` of `2017-12-31`. Zonder dit attribuut: vandaag.',
    edition: 'De editie. Zonder dit attribuut: de editie waar de roadmap mee opent.',
    'choose-edition': 'Laat de lezer een editie kiezen. Dit attribuut heeft geen waarde.',
    roadmap: 'De roadmap. Zonder dit attribuut: de roadmap van deze site.',
    src: 'Het adres van een eigen roadmap, als JSON. Zonder dit attribuut: een roadmap van deze site.',
    'heading-level':
      'Het niveau van de kop, van 1 tot en met 6. Kies wat past bij de koppen van je pagina. Zonder dit attribuut: 3.',
    lang: '`nl` of `en`. Zonder dit attribuut: de taal van je pagina.',
  },
  cssProperties: {
    '--hc-color-accent': 'Het gevulde deel van de balk.',
    '--hc-color-good': 'De oordelen gehaald en op schema.',
    '--hc-color-warning': 'De oordelen achter op schema, ver achter op schema en deels.',
    '--hc-color-bad': 'De oordelen niet gehaald en de verkeerde kant op.',
    '--hc-heading-weight': 'Hoe zwaar koppen zijn; 650 als je niets kiest.',
    '--hc-font': 'De letter; die van de pagina als je niets kiest.',
    '--hc-color-text': 'De tekst; de kleur van de pagina als je niets kiest.',
    '--hc-color-background': 'Wat achter het onderdeel ligt, en in open tekens; niets als je niets kiest.',
    '--hc-color-line': 'De lijnen tussen de delen; een dunne tekstkleur als je niets kiest.',
    '--hc-color-on-verdict': 'Het teken in de vorm van een oordeel; wit als je niets kiest.',
    '--hc-radius': 'Hoe rond hoeken zijn; 8px als je niets kiest.',
    '--hc-heading-font': 'De letter van de kop: `Georgia, serif`.',
  },
  cssParts: {
    base: 'Alles.',
    heading: 'De kop: de naam van het doel.',
    subject: 'Het jaar en de maat.',
    verdict: 'Het oordeel in een zin.',
    meter: 'De balk.',
    marks: 'De lijst met waarden onder een smalle balk.',
    measures: 'De cijfers van een doel zonder getal.',
    milestones: 'De stappen van een mijlpaal.',
    caveats: 'Waar je op moet letten.',
    sources: 'De bronnen.',
    evidence: 'De knop die laat zien waar de cijfers vandaan komen.',
    error: 'De melding als er iets niet klopt.',
  },
  events: {
    'hc-ready':
      'Het onderdeel laat zijn gegevens zien. Dat gebeurt opnieuw als het andere gegevens laat zien.',
    'hc-assessed': 'Er is een oordeel. In `event.explanation` staat het, met de zin en de cijfers.',
    'hc-select':
      'De lezer koos iets: een editie, een volgorde of een cijfer. In `event.choice` staat wat, in `event.value` welke.',
    'hc-evidence':
      'De lezer vraagt waar de cijfers vandaan komen. In `event.question` staat van welk doel. Met `preventDefault()` geef je zelf antwoord.',
    'hc-error': 'Het onderdeel kan niet laten zien wat je vroeg. In `event.error.message` staat waarom.',
  },
};

/** Where an element has something of its own to say. */
export const own: Readonly<Record<string, Partial<Descriptions>>> = {
  'hc-target-progress': {
    attributes: {
      variant:
        '`compact` is één zin in lopende tekst, met de bronnen. `card` heeft een kader, en wat je moet weten klapt uit. `ring` buigt de balk om het cijfer. Zonder dit attribuut: `bar`, met de balk.',
    },
  },
  'hc-provider': {
    attributes: {
      method:
        'De methode, voor elk onderdeel erin dat er zelf geen noemt. Zonder dit attribuut: wat bij elk doel past.',
      'as-of':
        'De datum van het oordeel: `2017`, `2017-12` of `2017-12-31`, voor elk onderdeel erin dat er zelf geen noemt. Zonder dit attribuut: vandaag.',
    },
    events: {
      'hc-provided':
        'De instellingen zijn veranderd. Deze gebeurtenis komt niet door tot aan je pagina; luister ernaar op de tag zelf.',
    },
  },
  'hc-target-list': {
    attributes: {
      variant: '`cards` (kaarten) of `table` (een tabel). Zonder dit attribuut: kaarten.',
      sort: '`verdict` zet het slechtste oordeel bovenaan, `name` sorteert op alfabet. Zonder dit attribuut: de volgorde van de roadmap.',
      'heading-level':
        'Het niveau van de kop, van 1 tot en met 6. De namen van de doelen staan één niveau dieper, tot en met 6. Zonder dit attribuut: 3.',
    },
    cssProperties: { '--hc-color-accent': 'Het gevulde deel van de balken.' },
    cssParts: {
      heading: 'De kop van de lijst.',
      summary: 'Hoeveel doelen er zijn gehaald.',
      list: 'De kaarten, of de tabel.',
      target: 'Een kaart, of een rij van de tabel.',
      name: 'De naam van een doel.',
      verdict: 'Het oordeel; in een kaart in een zin.',
      sort: 'Een knop die de tabel sorteert.',
      sources: 'De bronnen van een doel.',
    },
  },
  'hc-second-opinions': {
    attributes: {
      measure:
        'De maat. Zonder dit attribuut: de maat waaraan wij de voorkeur geven, en alle maten van een doel zonder getal.',
      'heading-level':
        'Het niveau van de kop, van 1 tot en met 6. De kop over de zekerheid staat één niveau dieper, tot en met 6. Zonder dit attribuut: 3.',
    },
    cssParts: {
      measure: 'De oordelen over één maat.',
      summary: 'Of de methoden het eens zijn, in een zin.',
      opinions: 'De tabel met wat elke methode zegt.',
      robustness: 'Hoe zeker het oordeel is.',
      ways: 'De tabel met alle manieren om het uit te rekenen.',
      verdict: 'Een oordeel in een tabel.',
    },
  },
  'hc-milestones': {
    attributes: { target: 'Een doel met mijlpalen. Zonder dit attribuut: het eerste van de roadmap.' },
    cssProperties: {
      '--hc-color-good': 'Stappen die gedaan zijn, en het oordeel gehaald.',
      '--hc-color-bad': 'Het oordeel niet gehaald.',
    },
    cssParts: {
      subject: 'Het jaar.',
      milestones: 'De stappen.',
      decides: 'Het merkje van de stap die de doorslag geeft.',
      sources: 'De bronnen van het doel.',
      evidence: 'De knop die laat zien waar de stappen vandaan komen.',
    },
  },
  'hc-glossary': {
    attributes: {
      term: 'Het enige woord dat je laat zien (`coe`, `baseline`). Zonder dit attribuut: alle woorden.',
      variant: '`list` of `accordion` (de lezer klapt een woord uit). Zonder dit attribuut: `list`.',
      'heading-level':
        'Het niveau van de kop, van 1 tot en met 6. Eén woord heeft geen kop. Zonder dit attribuut: 3.',
    },
    cssProperties: {
      '--hc-heading-font': 'De letter van de kop en de woorden: `Georgia, serif`.',
    },
    cssParts: {
      heading: 'De kop van de lijst.',
      summary: 'Wie de woorden uitlegt.',
      list: 'De lijst.',
      term: 'Een woord met alle uitleg.',
      name: 'Het woord.',
      'written-out': 'Waar een afkorting voor staat.',
      text: 'Wat het woord betekent.',
      basis: 'Dat de uitleg van ons is, als geen bron het zo zegt.',
      sources: 'Waar de uitleg vandaan komt, of waar je verder kunt lezen.',
    },
  },
  'hc-timeline': {
    attributes: {
      sort: '`oldest` (het oudste eerst) of `newest` (het nieuwste eerst). Zonder dit attribuut: `oldest`.',
    },
    cssProperties: { '--hc-color-accent': 'De binnenkant van de stippen.' },
    cssParts: {
      heading: 'De kop.',
      list: 'De gebeurtenissen.',
      event: 'Een gebeurtenis.',
      date: 'Wanneer.',
      name: 'Wat.',
      sources: 'Wie dat zegt.',
    },
  },
  'hc-roadmap': {
    attributes: {
      variant:
        '`summary`: de doelen als kaarten. `full`: elk doel met de balk, waar je op moet letten en de grafiek. Zonder dit attribuut: `summary`.',
      'heading-level':
        'Het niveau van de kop, van 1 tot en met 6. De koppen eronder staan één en twee niveaus dieper, tot en met 6. Zonder dit attribuut: 3.',
    },
    cssProperties: { '--hc-color-accent': 'Het gevulde deel van de balken en de cirkels om de nummers.' },
    cssParts: {
      heading: 'De titel van de roadmap.',
      subject: 'De jaren.',
      mission: 'De missie.',
      ambition: 'De zin voor de doelen.',
      targets: 'De doelen.',
      lines: 'De actielijnen.',
      history: 'Wat er wanneer gebeurde.',
      purpose: 'Waar de roadmap voor dient.',
      sources: 'Waar de roadmap dit zegt.',
    },
  },
  'hc-evidence': {
    attributes: {
      target:
        'Het doel. Zonder dit attribuut wacht het onderdeel tot een lezer vraagt waar de cijfers van een ander onderdeel vandaan komen.',
      measure:
        'De maat. Zonder dit attribuut: de maat waaraan wij de voorkeur geven, of alle maten van een doel zonder getal.',
      'as-of':
        'De datum van waaraf je kijkt: `2017`, `2017-12` of `2017-12-31`. Zonder dit attribuut: vandaag.',
      'heading-level':
        'Het niveau van de kop, van 1 tot en met 6. De koppen eronder staan één niveau dieper, tot en met 6. Zonder dit attribuut: 3.',
    },
    cssParts: {
      ask: 'Wat de lezer kan doen als er nog niets gevraagd is.',
      promise: 'Wat de roadmap belooft.',
      measure: 'Eén maat met de cijfers.',
      choice: 'Wat er geteld is, waarom en vanaf wanneer. Bij een mijlpaal: wat de doorslag geeft.',
      figures: 'Een tabel met cijfers.',
      sources: 'De lijst met bronnen.',
    },
  },
  'hc-target-chart': {
    attributes: {
      target:
        'Het doel. Een mijlpaal heeft geen grafiek. Zonder dit attribuut: het eerste doel van de roadmap.',
      method:
        'De methode waarvan de weg naar het doel getekend wordt. Zonder dit attribuut: een rechte lijn.',
      'as-of':
        'De datum van waaraf je kijkt: `2017`, `2017-12` of `2017-12-31`. Zonder dit attribuut: vandaag.',
      projection:
        'Tekent waar de cijfers heen gaan als het zo doorgaat, en hoe onzeker dat is. Dit attribuut heeft geen waarde.',
    },
    cssProperties: {
      '--hc-color-accent': 'Wat er gemeten is.',
    },
    cssParts: {
      sentence: 'De grafiek in één zin.',
      chart: 'De grafiek met de assen.',
      reading: 'Het cijfer dat is aangewezen.',
      legend: 'Wat de tekens betekenen.',
      actions: 'De knoppen.',
      figures: 'Een tabel met cijfers.',
    },
  },
  'hc-action-lines': {
    attributes: {
      variant:
        '`list`, `cards` (kaarten naast elkaar) of `accordion` (elke lijn klapt uit). Zonder dit attribuut: `list`.',
      target:
        'Een doel: dan zie je alleen de lijnen die daaraan bijdragen. Zonder dit attribuut: alle lijnen.',
      'heading-level':
        'Het niveau van de kop, van 1 tot en met 6. De namen van de lijnen staan één niveau dieper, tot en met 6. Zonder dit attribuut: 3.',
    },
    cssProperties: { '--hc-color-accent': 'De cirkels om de nummers.' },
    cssParts: {
      heading: 'De kop van de lijst.',
      subject: 'Het doel, als alleen de lijnen daarvan te zien zijn.',
      edition: 'De keuze van de editie.',
      list: 'De lijst.',
      line: 'Een actielijn.',
      number: 'Het nummer.',
      name: 'De naam.',
      about: 'Waar de lijn over gaat.',
      mark: 'Het merkje van een verkenning of een overkoepelende lijn.',
      targets: 'De doelen waaraan de lijn bijdraagt.',
      sources: 'De bron van de lijst.',
    },
  },
};
