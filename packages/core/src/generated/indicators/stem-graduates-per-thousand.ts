// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "stem-graduates-per-thousand",
  "name": {
    "nl": "bètatechnische afgestudeerden per 1.000 inwoners",
    "en": "STEM graduates per 1,000 inhabitants"
  },
  "definition": {
    "nl": "Afgestudeerden in bèta of techniek in een jaar, op elke 1.000 inwoners van 20 tot 30 jaar.",
    "en": "Graduates in science or technology (STEM) in a year, for every 1,000 inhabitants aged 20 to 29."
  },
  "unit": {
    "kind": "per-thousand",
    "name": {
      "nl": "afgestudeerden per 1.000 inwoners van 20 tot 30 jaar",
      "en": "graduates per 1,000 inhabitants aged 20-29"
    },
    "singular": {
      "nl": "afgestudeerde per 1.000 inwoners van 20 tot 30 jaar",
      "en": "graduate per 1,000 inhabitants aged 20-29"
    },
    "decimals": 1
  },
  "range": {
    "min": 0,
    "max": 100
  },
  "series": [
    {
      "id": "nl",
      "name": {
        "nl": "Nederland (EIGE 2025)",
        "en": "Netherlands (EIGE 2025)"
      },
      "geo": "NL",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "2025 (data to 2023)",
      "observations": [
        {
          "period": "2017",
          "value": 12,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2018",
          "value": 12.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2019",
          "value": 13.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2020",
          "value": 13.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2021",
          "value": 15.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2022",
          "value": 15.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2023",
          "value": 16.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        }
      ]
    },
    {
      "id": "eu27",
      "name": {
        "nl": "Europese Unie van 27 (EIGE 2025)",
        "en": "European Union of 27 (EIGE 2025)"
      },
      "geo": "EU27_2020",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "2025 (data to 2023)",
      "observations": [
        {
          "period": "2014",
          "value": 18.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2015",
          "value": 19.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2016",
          "value": 19.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2017",
          "value": 19.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2018",
          "value": 19.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2019",
          "value": 20.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2020",
          "value": 21,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2021",
          "value": 22.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2022",
          "value": 22.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2023",
          "value": 22.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        }
      ]
    },
    {
      "id": "de",
      "name": {
        "nl": "Duitsland (EIGE 2025)",
        "en": "Germany (EIGE 2025)"
      },
      "geo": "DE",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "2025 (data to 2023)",
      "observations": [
        {
          "period": "2013",
          "value": 17.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2014",
          "value": 19.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2015",
          "value": 20.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2016",
          "value": 20.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2017",
          "value": 20.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2018",
          "value": 20.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2019",
          "value": 24.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2020",
          "value": 22.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2021",
          "value": 24,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2022",
          "value": 24.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2023",
          "value": 24.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        }
      ]
    },
    {
      "id": "fi",
      "name": {
        "nl": "Finland (EIGE 2025)",
        "en": "Finland (EIGE 2025)"
      },
      "geo": "FI",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "2025 (data to 2023)",
      "observations": [
        {
          "period": "2013",
          "value": 22,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2014",
          "value": 22.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2015",
          "value": 23.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2016",
          "value": 24.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2017",
          "value": 22.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2018",
          "value": 23.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2019",
          "value": 24.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2020",
          "value": 26.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2021",
          "value": 25.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2022",
          "value": 26.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        },
        {
          "period": "2023",
          "value": 28.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eige-grad04"
          ]
        }
      ]
    },
    {
      "id": "nl-policy-overview-2022",
      "name": {
        "nl": "Nederland (Bedrijvenbeleid in beeld 2022)",
        "en": "Netherlands (Bedrijvenbeleid in beeld 2022)"
      },
      "geo": "NL",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "2022 edition (data to 2020)",
      "remarks": [
        {
          "id": "cells-run-together",
          "text": {
            "nl": "In de tekst van de bron lopen de cellen van de tabel in elkaar over; wij hebben ze gescheiden in de volgorde EU, Finland, Nederland.",
            "en": "In the text of the source the cells of the table run together; we have split them in the order EU, Finland, the Netherlands."
          }
        },
        {
          "id": "jumps-in-the-source",
          "text": {
            "nl": "De sprongen van 2010, 2011 en 2012 staan in de bron; een waarde voor 2016 staat er niet in.",
            "en": "The jumps of 2010, 2011 and 2012 are in the source; it has no value for 2016."
          }
        }
      ],
      "observations": [
        {
          "period": "2001",
          "value": 6.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2002",
          "value": 6.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2003",
          "value": 7.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2004",
          "value": 7.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2005",
          "value": 8.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2006",
          "value": 9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2007",
          "value": 8.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2008",
          "value": 8.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2009",
          "value": 8.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2010",
          "value": 9.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2011",
          "value": 9.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2012",
          "value": 10.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2013",
          "value": 9.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2014",
          "value": 9.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2015",
          "value": 10.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2017",
          "value": 12,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2018",
          "value": 12.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2019",
          "value": 13.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2020",
          "value": 13.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        }
      ]
    },
    {
      "id": "eu27-policy-overview-2022",
      "name": {
        "nl": "Europese Unie van 27 (Bedrijvenbeleid in beeld 2022)",
        "en": "European Union of 27 (Bedrijvenbeleid in beeld 2022)"
      },
      "geo": "EU27_2020",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "2022 edition (data to 2020)",
      "contradicts": [
        "eu27"
      ],
      "remarks": [
        {
          "id": "cells-run-together",
          "text": {
            "nl": "In de tekst van de bron lopen de cellen van de tabel in elkaar over; wij hebben ze gescheiden in de volgorde EU, Finland, Nederland.",
            "en": "In the text of the source the cells of the table run together; we have split them in the order EU, Finland, the Netherlands."
          }
        }
      ],
      "observations": [
        {
          "period": "2001",
          "value": 10.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2002",
          "value": 11.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2003",
          "value": 12.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2004",
          "value": 12.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2005",
          "value": 13.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2006",
          "value": 13.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2007",
          "value": 13.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2008",
          "value": 14.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2009",
          "value": 14.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2010",
          "value": 15.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2011",
          "value": 17,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2012",
          "value": 17.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2013",
          "value": 18.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2014",
          "value": 18.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2015",
          "value": 19,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2016",
          "value": 18.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2018",
          "value": 19.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2019",
          "value": 20.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        }
      ]
    },
    {
      "id": "fi-policy-overview-2022",
      "name": {
        "nl": "Finland (Bedrijvenbeleid in beeld 2022)",
        "en": "Finland (Bedrijvenbeleid in beeld 2022)"
      },
      "geo": "FI",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "2022 edition (data to 2020)",
      "contradicts": [
        "fi"
      ],
      "remarks": [
        {
          "id": "cells-run-together",
          "text": {
            "nl": "In de tekst van de bron lopen de cellen van de tabel in elkaar over; wij hebben ze gescheiden in de volgorde EU, Finland, Nederland.",
            "en": "In the text of the source the cells of the table run together; we have split them in the order EU, Finland, the Netherlands."
          }
        }
      ],
      "observations": [
        {
          "period": "2001",
          "value": 17.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2002",
          "value": 17.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2003",
          "value": 17.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2004",
          "value": 17.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2005",
          "value": 18.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2006",
          "value": 17.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2007",
          "value": 18.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2008",
          "value": 24.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2009",
          "value": 19,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2010",
          "value": 24.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2011",
          "value": 21.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2012",
          "value": 21.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2013",
          "value": 22,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2014",
          "value": 22.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2015",
          "value": 23.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2016",
          "value": 24.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2017",
          "value": 22.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2018",
          "value": 23.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2019",
          "value": 24.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        },
        {
          "period": "2020",
          "value": 26.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2022"
          ]
        }
      ]
    },
    {
      "id": "eu27-policy-overview-2018",
      "name": {
        "nl": "Europese Unie van 27 (Bedrijvenbeleid in beeld 2018)",
        "en": "European Union of 27 (Bedrijvenbeleid in beeld 2018)"
      },
      "geo": "EU27_2020",
      "level": "tertiary",
      "definition": {
        "nl": "Afgestudeerden in het hoger onderwijs (ISCED 5 tot en met 8) in wiskunde, natuurwetenschappen, informatica, techniek, industrie en bouw, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates of tertiary education (ISCED 5 to 8) in science, mathematics, computing, engineering, manufacturing and construction, per 1,000 inhabitants aged 20 to 29."
      },
      "vintage": "older edition (data to 2015)",
      "contradicts": [
        "eu27",
        "eu27-policy-overview-2022"
      ],
      "observations": [
        {
          "period": "2015",
          "value": 19.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-tech-grads-2018"
          ]
        }
      ]
    },
    {
      "id": "nl-bachelor",
      "name": {
        "nl": "Nederland, bachelor (Rathenau 2020)",
        "en": "Netherlands, bachelor (Rathenau 2020)"
      },
      "geo": "NL",
      "level": "bachelor",
      "definition": {
        "nl": "Afgestudeerden met een bachelor in dezelfde richtingen, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates with a bachelor in the same fields, per 1,000 inhabitants aged 20 to 29."
      },
      "observations": [
        {
          "period": "2013",
          "value": 6.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "rathenau-2020"
          ]
        },
        {
          "period": "2018",
          "value": 7.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "rathenau-2020"
          ]
        }
      ]
    },
    {
      "id": "nl-master",
      "name": {
        "nl": "Nederland, master (Rathenau 2020)",
        "en": "Netherlands, master (Rathenau 2020)"
      },
      "geo": "NL",
      "level": "master",
      "definition": {
        "nl": "Afgestudeerden met een master in dezelfde richtingen, per 1.000 inwoners van 20 tot 30 jaar.",
        "en": "Graduates with a master in the same fields, per 1,000 inhabitants aged 20 to 29."
      },
      "observations": [
        {
          "period": "2013",
          "value": 2.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "rathenau-2020"
          ]
        },
        {
          "period": "2018",
          "value": 4.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "rathenau-2020"
          ]
        }
      ]
    }
  ]
};
