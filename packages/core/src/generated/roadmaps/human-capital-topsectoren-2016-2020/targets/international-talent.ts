// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { TargetData } from '../../../../types.js';
import { about as aboutInternationalDegreeStudentsShare } from '../../../indicators/international-degree-students-share/about.js';
import { series as seriesInternationalDegreeStudentsShareWoBachelor } from '../../../indicators/international-degree-students-share/series/wo-bachelor.js';
import { about as aboutInternationalDegreeStudents } from '../../../indicators/international-degree-students/about.js';
import { series as seriesInternationalDegreeStudentsHo } from '../../../indicators/international-degree-students/series/ho.js';
import { about as aboutKnowledgeMigrantPermits } from '../../../indicators/knowledge-migrant-permits/about.js';
import { series as seriesKnowledgeMigrantPermitsCbs82027 } from '../../../indicators/knowledge-migrant-permits/series/cbs-82027.js';
import { about as aboutStayRateFiveYears } from '../../../indicators/stay-rate-five-years/about.js';
import { series as seriesStayRateFiveYearsAllStudies } from '../../../indicators/stay-rate-five-years/series/all-studies.js';
import { source as sourceRoadmap2017 } from '../../../sources/roadmap-2017.js';
import { source as sourceOcwIntl } from '../../../sources/ocw-intl.js';
import { source as sourceIo2016Stay } from '../../../sources/io-2016-stay.js';
import { source as sourceNufficStay2018 } from '../../../sources/nuffic-stay-2018.js';
import { source as sourceNufficStay2025 } from '../../../sources/nuffic-stay-2025.js';
import { source as sourceCbs82027Nl } from '../../../sources/cbs-82027-nl.js';
import { source as sourceCbs82027En } from '../../../sources/cbs-82027-en.js';

export const internationalTalent: TargetData = {
id: "human-capital-topsectoren-2016-2020",
targets: [{
  "id": "international-talent",
  "number": 3,
  "name": {
    "nl": "Buitenlandse studenten en kenniswerkers aantrekken, opleiden en behouden",
    "en": "Attracting, educating and retaining foreign students and knowledge workers"
  },
  "text": {
    "nl": "Het aantrekken, opleiden en behouden van buitenlandse studenten en kenniswerkers.",
    "en": "Attracting, educating and retaining foreign students and knowledge workers."
  },
  "year": 2020,
  "sources": [
    "roadmap-2017"
  ],
  "measures": [
    {
      "id": "attract",
      "name": {
        "nl": "aantal internationale diplomastudenten (aantrekken)",
        "en": "number of international degree students (attracting)"
      },
      "indicator": "international-degree-students",
      "series": "ho",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap noemt geen maat; dit is de langste reeks over buitenlandse studenten die wij vonden.",
        "en": "The roadmap names no measure; this is the longest series on foreign students that we found."
      },
      "baseline": {
        "period": "2015/16",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2015/16, het schooljaar waarin de roadmap is vastgesteld.",
          "en": "The roadmap names no base year; we take 2015/16, the school year in which the roadmap was adopted."
        }
      }
    },
    {
      "id": "educate",
      "name": {
        "nl": "aandeel internationale studenten in de wo-bachelor (opleiden)",
        "en": "share of international students in university bachelor programmes (educating)"
      },
      "indicator": "international-degree-students-share",
      "series": "wo-bachelor",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap noemt geen maat; in de wo-bachelor zitten sinds 2018/19 de meeste internationale studenten, maar in de hbo-bachelor steeg het aandeel veel minder.",
        "en": "The roadmap names no measure; university bachelor programmes have had the most international students since 2018/19, but in hbo bachelor programmes the share rose much less."
      },
      "baseline": {
        "period": "2015/16",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2015/16, het schooljaar waarin de roadmap is vastgesteld.",
          "en": "The roadmap names no base year; we take 2015/16, the school year in which the roadmap was adopted."
        }
      }
    },
    {
      "id": "retain",
      "name": {
        "nl": "deel dat vijf jaar na het diploma nog in Nederland woont (behouden)",
        "en": "share still living in the Netherlands five years after graduation (retaining)"
      },
      "indicator": "stay-rate-five-years",
      "series": "all-studies",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap noemt geen maat; alle vier de onderzoeken die wij vonden, geven een cijfer voor vijf jaar na het diploma.",
        "en": "The roadmap names no measure; all four studies that we found give a figure for five years after graduation."
      },
      "baseline": {
        "period": "2015/16",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2015/16, het schooljaar waarin de roadmap is vastgesteld.",
          "en": "The roadmap names no base year; we take 2015/16, the school year in which the roadmap was adopted."
        }
      }
    },
    {
      "id": "knowledge-workers",
      "name": {
        "nl": "aantal eerste verblijfsvergunningen voor kenniswerkers (aantrekken)",
        "en": "number of first residence permits for knowledge workers (attracting)"
      },
      "indicator": "knowledge-migrant-permits",
      "series": "cbs-82027",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap noemt geen maat; dit is de enige reeks over kenniswerkers die in deze gegevens staat.",
        "en": "The roadmap names no measure; this is the only series on knowledge workers in these data."
      },
      "baseline": {
        "period": "2015",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2015, het jaar waarin de roadmap is vastgesteld, maar voor dat jaar vonden wij geen cijfer.",
          "en": "The roadmap names no base year; we take 2015, the year in which the roadmap was adopted, but we found no figure for that year."
        }
      }
    }
  ],
  "kind": "direction"
}],
indicators: [{ ...aboutInternationalDegreeStudentsShare, series: [seriesInternationalDegreeStudentsShareWoBachelor] }, { ...aboutInternationalDegreeStudents, series: [seriesInternationalDegreeStudentsHo] }, { ...aboutKnowledgeMigrantPermits, series: [seriesKnowledgeMigrantPermitsCbs82027] }, { ...aboutStayRateFiveYears, series: [seriesStayRateFiveYearsAllStudies] }],
sources: [sourceRoadmap2017, sourceOcwIntl, sourceIo2016Stay, sourceNufficStay2018, sourceNufficStay2025, sourceCbs82027Nl, sourceCbs82027En],
};
