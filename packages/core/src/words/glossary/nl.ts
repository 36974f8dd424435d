import type { GlossaryWords } from './words.js';

/** Dutch, plain language (B1). */
export const nlGlossary: GlossaryWords = {
  language: 'nl',
  locale: 'nl',
  terms: {
    target: {
      name: 'Doel',
      text: 'Wat de roadmap wil bereiken, en in welk jaar. Een doel kan een getal zijn, een richting of een mijlpaal.',
    },
    'target-year': {
      name: 'Jaar van het doel',
      text: 'Het jaar waarin het doel gehaald moet zijn. Dat mag tot en met 31 december.',
    },
    indicator: {
      name: 'Indicator',
      text: 'Iets wat je kunt meten, zoals het aantal centra. Van één indicator kunnen er meer reeksen zijn.',
    },
    measure: {
      name: 'Maat',
      text: 'Het cijfer waarmee wij een doel volgen. Bij één doel kunnen er meer maten zijn. Met een andere maat kan het oordeel anders zijn.',
    },
    baseline: {
      name: 'Start',
      text: 'Het cijfer waar de meting begint. Daarmee vergelijken wij latere cijfers.',
    },
    series: {
      name: 'Reeks',
      text: 'Cijfers over dezelfde zaak, op dezelfde manier geteld, uit verschillende jaren.',
    },
    break: {
      name: 'Breuk in een reeks',
      text: 'Vanaf dat moment is er anders gemeten. De cijfers van ervoor en erna zijn niet te vergelijken.',
    },
    'provisional-figure': {
      name: 'Voorlopig cijfer',
      text: 'Een cijfer dat de bron later nog kan veranderen.',
    },
    estimate: {
      name: 'Schatting',
      text: 'Een cijfer dat niet precies is: de bron schat het of rondt het af, met woorden als ‘ruim’ of ‘bijna’.',
    },
    'contradicting-figures': {
      name: 'Bronnen spreken elkaar tegen',
      text: 'Twee bronnen noemen over hetzelfde een ander cijfer. Wij laten ze allebei zien, en zeggen met welk cijfer wij rekenen.',
    },
    'percentage-point': {
      name: 'Procentpunt',
      text: 'Het verschil tussen twee percentages. Van 20% naar 23% is 3 procentpunt erbij.',
    },
    direction: {
      name: 'Richting zonder getal',
      text: 'Een doel dat niet zegt hoeveel, maar wel welke kant het op moet: meer of minder.',
    },
    milestone: {
      name: 'Mijlpaal',
      text: 'Een stap met een datum, zoals een plan dat klaar is. Bij een doel met mijlpalen telt één stap: is die op tijd gezet, dan is het doel gehaald.',
    },
    needed: {
      name: 'Nodig volgens schema',
      text: 'Waar het cijfer nu zou moeten staan om het doel op tijd te halen. Dat punt ligt op een rechte lijn van de start naar het doel, tenzij er een andere methode is gekozen.',
    },
    projection: {
      name: 'Als het zo doorgaat',
      text: 'Waar het cijfer uitkomt als het blijft veranderen zoals tot nu toe. Het is geen voorspelling.',
    },
    verdict: {
      name: 'Oordeel',
      text: 'Hoe het met een doel staat, in een paar woorden. Er zijn acht oordelen, van ‘gehaald’ tot ‘niet te beoordelen’.',
    },
    method: {
      name: 'Methode',
      text: 'De regel waarmee cijfers een oordeel worden. Bureaus voor statistiek en internationale organisaties hebben elk hun eigen regel, dus het oordeel kan per methode verschillen.',
    },
    'as-of-date': {
      name: 'Peildatum',
      text: 'De dag waarop wij het doel beoordelen. Cijfers over de tijd daarna tellen dan niet mee.',
    },
    'our-reading': {
      name: 'Volgens onze lezing',
      text: 'De roadmap zegt dit niet zelf. Wij hebben een keuze gemaakt, en zeggen erbij waarom.',
    },
    achieved: {
      name: 'Gehaald',
      text: 'Het cijfer is bij het doel of erover, of de stap die telt is op tijd gezet.',
    },
    'on-track': {
      name: 'Op schema',
      text: 'Gaat het zo door, dan wordt het doel op tijd gehaald. Bij een doel zonder getal staat er: ‘de goede kant op’.',
    },
    behind: {
      name: 'Achter op schema',
      text: 'Het gaat de goede kant op, maar te langzaam om het doel op tijd te halen.',
    },
    'off-track': {
      name: 'Ver achter op schema',
      text: 'Het gaat veel te langzaam, of er verandert bijna niets.',
    },
    'moving-away': {
      name: 'De verkeerde kant op',
      text: 'Het doel komt verder weg.',
    },
    missed: {
      name: 'Niet gehaald',
      text: 'Het jaar van het doel is voorbij, en het doel is niet gehaald.',
    },
    mixed: {
      name: 'Deels',
      text: 'Het doel heeft meer maten, en die krijgen niet allemaal hetzelfde oordeel.',
    },
    'not-assessable': {
      name: 'Niet te beoordelen',
      text: 'Er is te weinig bekend, of de cijfers zijn niet te vergelijken. Wij zeggen dan waarom, en vullen niets in.',
    },
  },
  pages: {
    linear: 'de methode linear (Engels)',
    eurostat: 'de methode eurostat (Engels)',
    'which-method': 'welke methode kies je? (Engels)',
    projections: 'hoe cijfers worden doorgetrokken (Engels)',
  },
};
