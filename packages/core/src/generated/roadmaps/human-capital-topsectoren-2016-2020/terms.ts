// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Term } from '../../../types.js';

export const terms: readonly Term[] = [
  {
    "id": "action-line",
    "name": {
      "nl": "Actielijn",
      "en": "Action line"
    },
    "text": {
      "nl": "Een onderdeel van de roadmap dat de topsectoren samen uitwerken. In 2017 zijn het er vijf.",
      "en": "A part of the roadmap that the topsectors work out together. In 2017 there are five."
    },
    "basis": "stated",
    "sources": [
      "roadmap-2017"
    ]
  },
  {
    "id": "agenda-setting-function",
    "name": {
      "nl": "Agenderende functie",
      "en": "Agenda-setting function"
    },
    "text": {
      "nl": "De roadmap wil dat ook anderen dezelfde kant op gaan, zoals scholen, overheden, bedrijven en regio's. Dat heet de agenderende functie.",
      "en": "The roadmap wants others to move in the same direction too, such as schools, governments, companies and regions. That is the agenda-setting function (agenderende functie)."
    },
    "basis": "stated",
    "sources": [
      "roadmap-2017"
    ]
  },
  {
    "id": "stem",
    "name": {
      "nl": "Bètatechnisch",
      "en": "STEM (bètatechnisch)"
    },
    "text": {
      "nl": "Over natuur en techniek. De Monitor Techniekpact telt twee groepen opleidingen mee: die in de sectoren Natuur en Techniek, en andere opleidingen met meer dan 50% bètatechniek. De roadmap zegt niet welke opleidingen ze bedoelt.",
      "en": "About science and technology. The Monitor Techniekpact counts two groups of programmes: those in the sectors science (Natuur) and technology (Techniek), and other programmes with more than 50% science and technology. The roadmap does not say which programmes it means."
    },
    "basis": "derived",
    "sources": [
      "tpm-2019-ho",
      "roadmap-2017"
    ]
  },
  {
    "id": "figurehead",
    "name": {
      "nl": "Boegbeeld",
      "en": "Figurehead (boegbeeld)"
    },
    "text": {
      "nl": "De boegbeelden van de topsectoren besloten in mei 2015, samen met VNO-NCW, dat de topsectoren gaan samenwerken. Wat een boegbeeld is, legt de roadmap niet uit.",
      "en": "The figureheads of the topsectors decided in May 2015, together with VNO-NCW, that the topsectors would work together. The roadmap does not explain what a figurehead is."
    },
    "basis": "stated",
    "sources": [
      "roadmap-2017"
    ]
  },
  {
    "id": "capacity",
    "name": {
      "nl": "Capaciteit",
      "en": "Capacity"
    },
    "text": {
      "nl": "Het eerste doel is om de capaciteit van de centra te verdubbelen. De roadmap zegt niet wat capaciteit is. Wij tellen daarom centra; bedrijven en studenten tellen kan ook.",
      "en": "The first target is to double the capacity of the centres. The roadmap does not say what capacity is. We therefore count centres; counting companies or students is possible too."
    },
    "basis": "assumed",
    "sources": [
      "roadmap-2017"
    ]
  },
  {
    "id": "civ",
    "name": {
      "nl": "CIV",
      "en": "CIV"
    },
    "writtenOut": {
      "nl": "Centrum voor Innovatief Vakmanschap",
      "en": "Centrum voor Innovatief Vakmanschap, centre for innovative craftsmanship"
    },
    "text": {
      "nl": "Een centrum waarin een mbo-school en bedrijven samenwerken. Het eerste doel van de roadmap gaat over de CIV en de CoE.",
      "en": "A centre in which a school for vocational education (mbo) and companies work together. The first target of the roadmap is about the CIV and the CoE."
    },
    "basis": "derived",
    "sources": [
      "mboraad-2017-03",
      "pbt-2016-11",
      "roadmap-2017"
    ]
  },
  {
    "id": "coe",
    "name": {
      "nl": "CoE",
      "en": "CoE"
    },
    "writtenOut": {
      "nl": "Centre of Expertise",
      "en": "Centre of Expertise"
    },
    "text": {
      "nl": "Een centrum waarin een hogeschool (hbo) en bedrijven samenwerken. Het eerste doel van de roadmap gaat over de CoE en de CIV. De roadmap schrijft ‘Centra of Expertise’.",
      "en": "A centre in which a university of applied sciences (hbo) and companies work together. The first target of the roadmap is about the CoE and the CIV."
    },
    "basis": "derived",
    "sources": [
      "mbotoday-coe2018",
      "pbt-2016-11",
      "roadmap-2017"
    ]
  },
  {
    "id": "ministry-of-economic-affairs",
    "name": {
      "nl": "EZ",
      "en": "EZ"
    },
    "writtenOut": {
      "nl": "ministerie van Economische Zaken",
      "en": "Ministry of Economic Affairs"
    },
    "text": {
      "nl": "EZ faciliteert de samenwerking van de topsectoren, samen met PBT. In stukken vanaf 2018 staat EZK; het ministerie heet dan Economische Zaken en Klimaat.",
      "en": "EZ facilitates the cooperation of the topsectors, together with PBT. In documents from 2018 on it is EZK; the ministry is then called Economic Affairs and Climate Policy."
    },
    "basis": "derived",
    "sources": [
      "roadmap-2017",
      "bib-techniekpact"
    ]
  },
  {
    "id": "human-capital-agenda",
    "name": {
      "nl": "HCA",
      "en": "HCA"
    },
    "writtenOut": {
      "nl": "Human Capital Agenda",
      "en": "Human Capital Agenda"
    },
    "text": {
      "nl": "Elke topsector heeft een eigen Human Capital Agenda. De gezamenlijke roadmap komt daar bovenop.",
      "en": "Each topsector has a Human Capital Agenda of its own. The joint roadmap comes on top of those."
    },
    "basis": "derived",
    "sources": [
      "roadmap-2017",
      "progress-report-2016"
    ]
  },
  {
    "id": "human-capital",
    "name": {
      "nl": "Human capital",
      "en": "Human capital"
    },
    "text": {
      "nl": "De topsectoren noemen dit ook menselijk kapitaal. De roadmap legt het niet uit. De missie gaat over de mensen die werken of kunnen werken, de beroepsbevolking.",
      "en": "In Dutch the topsectors also call it menselijk kapitaal. The roadmap does not explain it. Its mission is about the people who work or can work, the workforce."
    },
    "basis": "derived",
    "sources": [
      "roadmap-2017",
      "topsectoren-2018-01"
    ]
  },
  {
    "id": "katapult",
    "name": {
      "nl": "Katapult",
      "en": "Katapult"
    },
    "text": {
      "nl": "Het netwerk van centra waarin scholen en bedrijven samenwerken. Eerst waren dat de CoE en de CIV, later kwamen er andere bij. In 2017 heet het zo.",
      "en": "The network of centres in which schools and companies work together. At first those were the CoE and the CIV, and later others joined. In 2017 it has this name."
    },
    "basis": "derived",
    "sources": [
      "cedefop-2017-katapult",
      "katapult-waarom"
    ]
  },
  {
    "id": "knowledge-circulation",
    "name": {
      "nl": "Kenniscirculatie",
      "en": "Knowledge circulation"
    },
    "text": {
      "nl": "Het tweede doel is één visie van de topsectoren op ‘kenniscirculatie door scholing’. De roadmap legt dat niet uit. In 2017 kwam er een plan voor learning communities; wij lezen dat plan als de visie.",
      "en": "The second target is one vision of the topsectors on “knowledge circulation through schooling”. The roadmap does not explain it. In 2017 a plan for learning communities came out; we read that plan as the vision."
    },
    "basis": "assumed",
    "sources": [
      "roadmap-2017",
      "healthholland-lc-2017"
    ]
  },
  {
    "id": "knowledge-worker",
    "name": {
      "nl": "Kenniswerker",
      "en": "Knowledge worker"
    },
    "text": {
      "nl": "Het derde doel gaat over buitenlandse studenten en kenniswerkers. De roadmap legt het woord niet uit. Wij gebruiken cijfers van het CBS over vergunningen om hier te wonen als kenniswerker of met een Blue Card.",
      "en": "The third target is about foreign students and knowledge workers. The roadmap does not explain the word. We use figures of Statistics Netherlands (CBS) on permits to live here as a knowledge worker or with a Blue Card."
    },
    "basis": "derived",
    "sources": [
      "roadmap-2017",
      "cbs-82027-nl"
    ]
  },
  {
    "id": "learning-community",
    "name": {
      "nl": "Learning community",
      "en": "Learning community"
    },
    "text": {
      "nl": "Een vaste omschrijving vonden wij niet. In de plannen voor 2018 horen learning communities bij een leven lang ontwikkelen, met drie sporen: praktijk, onderzoek en communicatie. De volgende roadmap rekent er ook CoE en CIV toe.",
      "en": "We found no fixed description. In the plans for 2018 learning communities belong to lifelong development, with three tracks: practice, research and communication. The next roadmap counts CoE and CIV among them."
    },
    "basis": "derived",
    "sources": [
      "topsectoren-2018-01",
      "work-plan-2018",
      "roadmap-2020-2023"
    ]
  },
  {
    "id": "pbt",
    "name": {
      "nl": "PBT",
      "en": "PBT"
    },
    "writtenOut": {
      "nl": "Platform Bèta Techniek",
      "en": "Platform Bèta Techniek"
    },
    "text": {
      "nl": "PBT faciliteert de samenwerking van de topsectoren, samen met het ministerie van Economische Zaken. In 2019 is de naam Platform Talent voor Technologie (PTvT).",
      "en": "PBT facilitates the cooperation of the topsectors, together with the Ministry of Economic Affairs. By 2019 the name is Platform Talent voor Technologie (PTvT)."
    },
    "basis": "derived",
    "sources": [
      "roadmap-2017",
      "katapultdag-2019"
    ]
  },
  {
    "id": "public-private-partnership",
    "name": {
      "nl": "PPS",
      "en": "PPP"
    },
    "writtenOut": {
      "nl": "publiek-private samenwerking",
      "en": "public-private partnership"
    },
    "text": {
      "nl": "Scholen en bedrijven die samen iets doen. De CoE en de CIV zijn zulke samenwerkingen.",
      "en": "Schools and companies that do something together. The CoE and the CIV are such partnerships."
    },
    "basis": "derived",
    "sources": [
      "cedefop-2017-katapult",
      "ptvt-impact-2023"
    ]
  },
  {
    "id": "smart-industry",
    "name": {
      "nl": "Smart Industry",
      "en": "Smart Industry"
    },
    "text": {
      "nl": "Een programma. De topsectoren verkennen er in 2017 de vijfde actielijn mee. In januari 2018 gaat Smart Industry meedoen met de samenwerking.",
      "en": "A programme. The topsectors explore the fifth action line with it in 2017. In January 2018 Smart Industry joins the cooperation."
    },
    "basis": "stated",
    "sources": [
      "roadmap-2017",
      "topsectoren-2018-01"
    ]
  },
  {
    "id": "techniekpact",
    "name": {
      "nl": "Techniekpact",
      "en": "Techniekpact"
    },
    "writtenOut": {
      "nl": "Nationaal Techniekpact 2020",
      "en": "Nationaal Techniekpact 2020, national technology pact"
    },
    "text": {
      "nl": "Het Techniekpact is van 13 mei 2013. De Monitor Techniekpact volgt hoeveel studenten voor bèta en techniek kiezen.",
      "en": "The Techniekpact dates from 13 May 2013. The Monitor Techniekpact follows how many students choose science and technology."
    },
    "basis": "stated",
    "sources": [
      "techniekpact-2013",
      "tpm-2019-ho"
    ]
  },
  {
    "id": "tki",
    "name": {
      "nl": "TKI",
      "en": "TKI"
    },
    "writtenOut": {
      "nl": "Topconsortium voor Kennis en Innovatie",
      "en": "Topconsortium voor Kennis en Innovatie, top consortium for knowledge and innovation"
    },
    "text": {
      "nl": "De roadmap noemt de TKI's als voorbeeld van partijen die ze mee wil krijgen. Wat een TKI doet, legt de roadmap niet uit.",
      "en": "The roadmap names the TKIs as an example of parties that it wants to move along. It does not explain what a TKI does."
    },
    "basis": "stated",
    "sources": [
      "roadmap-2017"
    ]
  },
  {
    "id": "topsector",
    "name": {
      "nl": "Topsector",
      "en": "Topsector"
    },
    "text": {
      "nl": "Een van de sectoren die samen deze roadmap maakten. In 2012 zijn het er negen; de roadmap telt ook ICT mee. Wat een sector tot topsector maakt, legt de roadmap niet uit.",
      "en": "One of the sectors that made this roadmap together. In 2012 there are nine; the roadmap also counts ICT. It does not explain what makes a sector a topsector."
    },
    "basis": "derived",
    "sources": [
      "roadmap-2017",
      "sciencelink-2012"
    ]
  }
];
