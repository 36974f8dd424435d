// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2023-12-31",
  "explanation": {
    "name": "Een gezamenlijke visie op kenniscirculatie door scholing",
    "subject": "Doel voor 2020 · mijlpalen",
    "verdict": "achieved",
    "sentence": "Gehaald, volgens onze lezing. De stap die telt, is gezet op 26 juni 2017: Investeringsagenda Learning Communities 2018-2021 gepresenteerd.",
    "caveats": [
      "Geen bron zegt dat dit doel is gehaald; dat de investeringsagenda de gevraagde visie is, is onze lezing."
    ],
    "marks": [],
    "measures": [],
    "milestones": [
      {
        "id": "investment-agenda",
        "date": "26 juni 2017",
        "name": "Investeringsagenda Learning Communities 2018-2021 gepresenteerd",
        "status": "done",
        "statusName": "gedaan",
        "note": "De agenda is van alle topsectoren samen; er zijn twintig proefprojecten voor bekeken.",
        "decides": true,
        "sources": [
          {
            "id": "healthholland-lc-2017",
            "shortName": "Health~Holland, 2017",
            "url": "https://healthholland.h5mag.com/update_september_2017/human_capital"
          }
        ]
      },
      {
        "id": "progress-report-2017",
        "date": "september 2017",
        "name": "Voortgangsrapport noemt learning communities een mijlpaal",
        "status": "done",
        "statusName": "gedaan",
        "decides": false,
        "sources": [
          {
            "id": "progress-report-2017",
            "shortName": "Voortgangsrapportage, september 2017",
            "url": "https://issuu.com/pbt-netwerk/docs/090717_pbt_voortgangsrapp_hc-roadma"
          }
        ]
      },
      {
        "id": "work-plan-2018",
        "date": "december 2017",
        "name": "Werkplan 2018 met drie sporen voor learning communities: praktijk, onderzoek en communicatie",
        "status": "done",
        "statusName": "gedaan",
        "decides": false,
        "sources": [
          {
            "id": "work-plan-2018",
            "shortName": "Werkplan 2018",
            "url": "https://issuu.com/pbt-netwerk/docs/121417_pbt_werkplan2018"
          },
          {
            "id": "topsectoren-2018-01",
            "shortName": "Topsectoren, januari 2018",
            "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal"
          }
        ]
      },
      {
        "id": "research-call-2019",
        "date": "22 januari 2019",
        "name": "Onderzoeksoproep van 2,5 miljoen euro",
        "status": "done",
        "statusName": "gedaan",
        "note": "De oproep van NWO noemt leven lang leren en ontwikkelen een hoofdonderwerp van de roadmap.",
        "decides": false,
        "sources": [
          {
            "id": "nwo-lc-2019",
            "shortName": "NWO, 2019",
            "url": "https://www.nwo.nl/en/news-and-events/news/2019/01/human-capital-learning-communities-in-the-technical-installation-sector.html"
          }
        ]
      },
      {
        "id": "follow-up-roadmap",
        "date": "11 november 2019",
        "name": "Volgende roadmap (2020-2023) aangeboden aan de Tweede Kamer",
        "status": "done",
        "statusName": "gedaan",
        "decides": false,
        "sources": [
          {
            "id": "agrifood-2019",
            "shortName": "Topsector Agri & Food, 2019",
            "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
          }
        ]
      },
      {
        "id": "innovation-call-2021",
        "date": "2021",
        "name": "Oproep van 2,6 miljoen euro voor learning communities",
        "status": "done",
        "statusName": "gedaan",
        "note": "Het bedrag is 2.628.467 euro; de oproep kwam na het jaar van het doel.",
        "decides": false,
        "sources": [
          {
            "id": "hh-hc-call-2021",
            "shortName": "Health~Holland, 2021",
            "url": "https://www.health-holland.com/funding-opportunities/human-capital-call"
          }
        ]
      },
      {
        "id": "hundred-learning-communities",
        "date": "2023",
        "name": "Honderd learning communities (volgende roadmap)",
        "status": "unknown",
        "statusName": "uitkomst niet gevonden",
        "note": "Hoeveel learning communities er kwamen, hebben wij niet gevonden.",
        "decides": false,
        "sources": [
          {
            "id": "agrifood-2019",
            "shortName": "Topsector Agri & Food, 2019",
            "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
          }
        ]
      }
    ],
    "label": "Gehaald, volgens onze lezing",
    "body": "De stap die telt, is gezet op 26 juni 2017: Investeringsagenda Learning Communities 2018-2021 gepresenteerd.",
    "sources": [
      {
        "id": "healthholland-lc-2017",
        "shortName": "Health~Holland, 2017",
        "url": "https://healthholland.h5mag.com/update_september_2017/human_capital"
      },
      {
        "id": "progress-report-2017",
        "shortName": "Voortgangsrapportage, september 2017",
        "url": "https://issuu.com/pbt-netwerk/docs/090717_pbt_voortgangsrapp_hc-roadma"
      },
      {
        "id": "work-plan-2018",
        "shortName": "Werkplan 2018",
        "url": "https://issuu.com/pbt-netwerk/docs/121417_pbt_werkplan2018"
      },
      {
        "id": "topsectoren-2018-01",
        "shortName": "Topsectoren, januari 2018",
        "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal"
      },
      {
        "id": "nwo-lc-2019",
        "shortName": "NWO, 2019",
        "url": "https://www.nwo.nl/en/news-and-events/news/2019/01/human-capital-learning-communities-in-the-technical-installation-sector.html"
      },
      {
        "id": "agrifood-2019",
        "shortName": "Topsector Agri & Food, 2019",
        "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
      },
      {
        "id": "hh-hc-call-2021",
        "shortName": "Health~Holland, 2021",
        "url": "https://www.health-holland.com/funding-opportunities/human-capital-call"
      },
      {
        "id": "roadmap-2017",
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
