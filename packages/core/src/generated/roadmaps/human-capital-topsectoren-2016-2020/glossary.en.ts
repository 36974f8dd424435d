// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { ExplainedTerm } from '../../../glossary/explained.js';

export const terms: readonly ExplainedTerm[] = [
  {
    "id": "action-line",
    "name": "Action line",
    "text": "A part of the roadmap that the topsectors work out together. In 2017 there are five.",
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
    "name": "Agenda-setting function",
    "text": "The roadmap wants others to move in the same direction too, such as schools, governments, companies and regions. That is the agenda-setting function (agenderende functie).",
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
    "name": "STEM (bètatechnisch)",
    "text": "About science and technology. The Monitor Techniekpact counts two groups of programmes: those in the sectors science (Natuur) and technology (Techniek), and other programmes with more than 50% science and technology. The roadmap does not say which programmes it means.",
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
    "name": "Figurehead (boegbeeld)",
    "text": "The figureheads of the topsectors decided in May 2015, together with VNO-NCW, that the topsectors would work together. The roadmap does not explain what a figurehead is.",
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
    "name": "Capacity",
    "text": "The first target is to double the capacity of the centres. The roadmap does not say what capacity is. We therefore count centres; counting companies or students is possible too.",
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
    "writtenOut": "Centrum voor Innovatief Vakmanschap, centre for innovative craftsmanship",
    "text": "A centre in which a school for vocational education (mbo) and companies work together. The first target of the roadmap is about the CIV and the CoE.",
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
    "text": "A centre in which a university of applied sciences (hbo) and companies work together. The first target of the roadmap is about the CoE and the CIV.",
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
    "writtenOut": "Ministry of Economic Affairs",
    "text": "EZ facilitates the cooperation of the topsectors, together with PBT. In documents from 2018 on it is EZK; the ministry is then called Economic Affairs and Climate Policy.",
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
    "text": "Each topsector has a Human Capital Agenda of its own. The joint roadmap comes on top of those.",
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
    "text": "In Dutch the topsectors also call it menselijk kapitaal. The roadmap does not explain it. Its mission is about the people who work or can work, the workforce.",
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
    "text": "The network of centres in which schools and companies work together. At first those were the CoE and the CIV, and later others joined. In 2017 it has this name.",
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
    "name": "Knowledge circulation",
    "text": "The second target is one vision of the topsectors on “knowledge circulation through schooling”. The roadmap does not explain it. In 2017 a plan for learning communities came out; we read that plan as the vision.",
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
    "name": "Knowledge worker",
    "text": "The third target is about foreign students and knowledge workers. The roadmap does not explain the word. We use figures of Statistics Netherlands (CBS) on permits to live here as a knowledge worker or with a Blue Card.",
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
    "text": "We found no fixed description. In the plans for 2018 learning communities belong to lifelong development, with three tracks: practice, research and communication. The next roadmap counts CoE and CIV among them.",
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
    "text": "PBT facilitates the cooperation of the topsectors, together with the Ministry of Economic Affairs. By 2019 the name is Platform Talent voor Technologie (PTvT).",
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
    "name": "PPP",
    "writtenOut": "public-private partnership",
    "text": "Schools and companies that do something together. The CoE and the CIV are such partnerships.",
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
    "text": "A programme. The topsectors explore the fifth action line with it in 2017. In January 2018 Smart Industry joins the cooperation.",
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
    "writtenOut": "Nationaal Techniekpact 2020, national technology pact",
    "text": "The Techniekpact dates from 13 May 2013. The Monitor Techniekpact follows how many students choose science and technology.",
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
    "writtenOut": "Topconsortium voor Kennis en Innovatie, top consortium for knowledge and innovation",
    "text": "The roadmap names the TKIs as an example of parties that it wants to move along. It does not explain what a TKI does.",
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
    "text": "One of the sectors that made this roadmap together. In 2012 there are nine; the roadmap also counts ICT. It does not explain what makes a sector a topsector.",
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
