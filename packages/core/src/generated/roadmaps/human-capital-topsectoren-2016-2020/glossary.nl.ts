// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { ExplainedTerm } from '../../../glossary/explained.js';

export const terms: readonly ExplainedTerm[] = [
  {
    "id": "action-line",
    "name": "Actielijn",
    "text": "Een onderdeel van de roadmap dat de topsectoren samen uitwerken. In 2017 zijn het er vijf.",
    "basis": "stated",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "agenda-setting-function",
    "name": "Agenderende functie",
    "text": "De roadmap wil dat ook anderen dezelfde kant op gaan, zoals scholen, overheden, bedrijven en regio's. Dat heet de agenderende functie.",
    "basis": "stated",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "stem",
    "name": "Bètatechnisch",
    "text": "Over natuur en techniek. De Monitor Techniekpact telt twee groepen opleidingen mee: die in de sectoren Natuur en Techniek, en andere opleidingen met meer dan 50% bètatechniek. De roadmap zegt niet welke opleidingen ze bedoelt.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Monitor Techniekpact 2019, ho",
        "url": "http://techniekpactmonitor.nl/hoger-onderwijs"
      },
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "figurehead",
    "name": "Boegbeeld",
    "text": "De boegbeelden van de topsectoren besloten in mei 2015, samen met VNO-NCW, dat de topsectoren gaan samenwerken. Wat een boegbeeld is, legt de roadmap niet uit.",
    "basis": "stated",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "capacity",
    "name": "Capaciteit",
    "text": "Het eerste doel is om de capaciteit van de centra te verdubbelen. De roadmap zegt niet wat capaciteit is. Wij tellen daarom centra; bedrijven en studenten tellen kan ook.",
    "basis": "assumed",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "civ",
    "name": "CIV",
    "writtenOut": "Centrum voor Innovatief Vakmanschap",
    "text": "Een centrum waarin een mbo-school en bedrijven samenwerken. Het eerste doel van de roadmap gaat over de CIV en de CoE.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "MBO Raad, 2017",
        "url": "https://www.mboraad.nl/nieuws/eindevaluatie-toont-succes-centra-voor-innovatief-vakmanschap"
      },
      {
        "shortName": "PBT, 2016",
        "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
      },
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "coe",
    "name": "CoE",
    "writtenOut": "Centre of Expertise",
    "text": "Een centrum waarin een hogeschool (hbo) en bedrijven samenwerken. Het eerste doel van de roadmap gaat over de CoE en de CIV. De roadmap schrijft ‘Centra of Expertise’.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "MBO-today, 2017",
        "url": "https://mbo-today.nl/centres-of-expertise-ontvangen-ook-in-2018-overheidsfinanciering/"
      },
      {
        "shortName": "PBT, 2016",
        "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
      },
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "ministry-of-economic-affairs",
    "name": "EZ",
    "writtenOut": "ministerie van Economische Zaken",
    "text": "EZ faciliteert de samenwerking van de topsectoren, samen met PBT. In stukken vanaf 2018 staat EZK; het ministerie heet dan Economische Zaken en Klimaat.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "EZK, Bedrijvenbeleid in beeld, 2018",
        "url": "https://www.bedrijvenbeleidinbeeld.nl/beleidsinstrumenten/t/techniekpact"
      }
    ]
  },
  {
    "id": "human-capital-agenda",
    "name": "HCA",
    "writtenOut": "Human Capital Agenda",
    "text": "Elke topsector heeft een eigen Human Capital Agenda. De gezamenlijke roadmap komt daar bovenop.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "Voortgangsrapportage, november 2016",
        "url": "https://www.pbt-netwerk.nl/kennisbank/voortgangsrapportage-roadmap-hca-topsectoren"
      }
    ]
  },
  {
    "id": "human-capital",
    "name": "Human capital",
    "text": "De topsectoren noemen dit ook menselijk kapitaal. De roadmap legt het niet uit. De missie gaat over de mensen die werken of kunnen werken, de beroepsbevolking.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "Topsectoren, januari 2018",
        "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal"
      }
    ]
  },
  {
    "id": "katapult",
    "name": "Katapult",
    "text": "Het netwerk van centra waarin scholen en bedrijven samenwerken. Eerst waren dat de CoE en de CIV, later kwamen er andere bij. In 2017 heet het zo.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Cedefop, 2017",
        "url": "http://www.cedefop.europa.eu/hr/news-and-press/news/netherlands-public-private-partnerships-will-promote-innovation-vet"
      },
      {
        "shortName": "Katapult, Waarom Katapult?",
        "url": "https://www.wijzijnkatapult.nl/over-ons/waarom-katapult/"
      }
    ]
  },
  {
    "id": "knowledge-circulation",
    "name": "Kenniscirculatie",
    "text": "Het tweede doel is één visie van de topsectoren op ‘kenniscirculatie door scholing’. De roadmap legt dat niet uit. In 2017 kwam er een plan voor learning communities; wij lezen dat plan als de visie.",
    "basis": "assumed",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "Health~Holland, 2017",
        "url": "https://healthholland.h5mag.com/update_september_2017/human_capital"
      }
    ]
  },
  {
    "id": "knowledge-worker",
    "name": "Kenniswerker",
    "text": "Het derde doel gaat over buitenlandse studenten en kenniswerkers. De roadmap legt het woord niet uit. Wij gebruiken cijfers van het CBS over vergunningen om hier te wonen als kenniswerker of met een Blue Card.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "CBS, tabel 82027NED",
        "url": "https://www.cbs.nl/nl-nl/cijfers/detail/82027NED"
      }
    ]
  },
  {
    "id": "learning-community",
    "name": "Learning community",
    "text": "Een vaste omschrijving vonden wij niet. In de plannen voor 2018 horen learning communities bij een leven lang ontwikkelen, met drie sporen: praktijk, onderzoek en communicatie. De volgende roadmap rekent er ook CoE en CIV toe.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Topsectoren, januari 2018",
        "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal"
      },
      {
        "shortName": "Werkplan 2018",
        "url": "https://issuu.com/pbt-netwerk/docs/121417_pbt_werkplan2018"
      },
      {
        "shortName": "Roadmap 2020-2023",
        "url": "https://hcaict.nl/folders/samen-aan-de-slag"
      }
    ]
  },
  {
    "id": "pbt",
    "name": "PBT",
    "writtenOut": "Platform Bèta Techniek",
    "text": "PBT faciliteert de samenwerking van de topsectoren, samen met het ministerie van Economische Zaken. In 2019 is de naam Platform Talent voor Technologie (PTvT).",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "Katapult, 2019",
        "url": "https://wijzijnkatapult.nl/katapultdag-2020/terugblik-katapultdag-2019/"
      }
    ]
  },
  {
    "id": "public-private-partnership",
    "name": "PPS",
    "writtenOut": "publiek-private samenwerking",
    "text": "Scholen en bedrijven die samen iets doen. De CoE en de CIV zijn zulke samenwerkingen.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Cedefop, 2017",
        "url": "http://www.cedefop.europa.eu/hr/news-and-press/news/netherlands-public-private-partnerships-will-promote-innovation-vet"
      },
      {
        "shortName": "PTvT, 2023",
        "url": "https://www.ptvt.nl/artikel/impactmeting-van-katapult-toont-groei-in-publiek-private-samenwerking"
      }
    ]
  },
  {
    "id": "smart-industry",
    "name": "Smart Industry",
    "text": "Een programma. De topsectoren verkennen er in 2017 de vijfde actielijn mee. In januari 2018 gaat Smart Industry meedoen met de samenwerking.",
    "basis": "stated",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "Topsectoren, januari 2018",
        "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal"
      }
    ]
  },
  {
    "id": "techniekpact",
    "name": "Techniekpact",
    "writtenOut": "Nationaal Techniekpact 2020",
    "text": "Het Techniekpact is van 13 mei 2013. De Monitor Techniekpact volgt hoeveel studenten voor bèta en techniek kiezen.",
    "basis": "stated",
    "sources": [
      {
        "shortName": "Kamerstuk 32 637, nr. 57",
        "url": "https://www.openkamer.org/kamerstuk/32637/80/"
      },
      {
        "shortName": "Monitor Techniekpact 2019, ho",
        "url": "http://techniekpactmonitor.nl/hoger-onderwijs"
      }
    ]
  },
  {
    "id": "tki",
    "name": "TKI",
    "writtenOut": "Topconsortium voor Kennis en Innovatie",
    "text": "De roadmap noemt de TKI's als voorbeeld van partijen die ze mee wil krijgen. Wat een TKI doet, legt de roadmap niet uit.",
    "basis": "stated",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  },
  {
    "id": "topsector",
    "name": "Topsector",
    "text": "Een van de sectoren die samen deze roadmap maakten. In 2012 zijn het er negen; de roadmap telt ook ICT mee. Wat een sector tot topsector maakt, legt de roadmap niet uit.",
    "basis": "derived",
    "sources": [
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      },
      {
        "shortName": "Sciencelink, 2012",
        "url": "https://www.sciencelink.net/verdieping/extra-betas-mogen-niets-kosten/8394.article"
      }
    ]
  }
];
