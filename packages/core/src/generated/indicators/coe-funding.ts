// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "coe-funding",
  "name": {
    "nl": "geld voor de Centres of Expertise",
    "en": "money for the Centres of Expertise"
  },
  "definition": {
    "nl": "Wat de bedrijven, andere partijen en het Rijk aan de Centres of Expertise betalen.",
    "en": "What the companies, other parties and the State pay to the Centres of Expertise."
  },
  "unit": {
    "kind": "million-euro",
    "name": {
      "nl": "miljoen euro",
      "en": "million euros"
    },
    "singular": {
      "nl": "miljoen euro",
      "en": "million euros"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "companies",
      "name": {
        "nl": "van bedrijven",
        "en": "from companies"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Bijdragen van bedrijven.",
        "en": "Contributions of companies."
      },
      "observations": [
        {
          "period": "2015",
          "value": 53,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "scienceguide-2015-tp"
          ]
        }
      ]
    },
    {
      "id": "others",
      "name": {
        "nl": "van andere partijen",
        "en": "from other parties"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Bijdragen van andere partijen dan bedrijven en het Rijk.",
        "en": "Contributions of parties other than companies and the State."
      },
      "observations": [
        {
          "period": "2015",
          "value": 71,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "scienceguide-2015-tp"
          ]
        }
      ]
    },
    {
      "id": "state",
      "name": {
        "nl": "van het Rijk",
        "en": "from the State"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Geld van het Rijk.",
        "en": "Money from the State."
      },
      "observations": [
        {
          "period": "2015",
          "value": 102,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "scienceguide-2015-tp"
          ]
        }
      ]
    }
  ]
};
