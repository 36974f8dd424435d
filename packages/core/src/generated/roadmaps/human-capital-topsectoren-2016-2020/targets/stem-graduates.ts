// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { TargetData } from '../../../../types.js';
import { about as aboutStemGraduatesShare } from '../../../indicators/stem-graduates-share/about.js';
import { series as seriesStemGraduatesShareHo } from '../../../indicators/stem-graduates-share/series/ho.js';
import { series as seriesStemGraduatesShareHbo } from '../../../indicators/stem-graduates-share/series/hbo.js';
import { series as seriesStemGraduatesShareWoBachelor } from '../../../indicators/stem-graduates-share/series/wo-bachelor.js';
import { series as seriesStemGraduatesShareWoMaster } from '../../../indicators/stem-graduates-share/series/wo-master.js';
import { about as aboutStemInflowShare } from '../../../indicators/stem-inflow-share/about.js';
import { series as seriesStemInflowShareHo } from '../../../indicators/stem-inflow-share/series/ho.js';
import { series as seriesStemInflowShareHoEdition2021 } from '../../../indicators/stem-inflow-share/series/ho-edition-2021.js';
import { source as sourceRoadmap2017 } from '../../../sources/roadmap-2017.js';
import { source as sourceDuoHboDipl2019 } from '../../../sources/duo-hbo-dipl-2019.js';
import { source as sourceDuoWoDipl2019 } from '../../../sources/duo-wo-dipl-2019.js';
import { source as sourceTpm2018Ho } from '../../../sources/tpm-2018-ho.js';
import { source as sourceTpm2019Ho } from '../../../sources/tpm-2019-ho.js';
import { source as sourceTpm2021 } from '../../../sources/tpm-2021.js';
import { source as sourceTpm2022Ho } from '../../../sources/tpm-2022-ho.js';
import { source as sourceVhtoWo2020 } from '../../../sources/vhto-wo-2020.js';

export const stemGraduates: TargetData = {
id: "human-capital-topsectoren-2016-2020",
targets: [{
  "id": "stem-graduates",
  "number": 4,
  "name": {
    "nl": "Vier op de tien afgestudeerden met een bètatechnisch diploma",
    "en": "Four in ten graduates with a science or technology (STEM) diploma"
  },
  "text": {
    "nl": "Het behalen van een bètatechnisch diploma door vier op de tien afgestudeerden.",
    "en": "Four in ten graduates obtain a diploma in science or technology (STEM)."
  },
  "year": 2020,
  "sources": [
    "roadmap-2017"
  ],
  "measures": [
    {
      "id": "higher-education",
      "name": {
        "nl": "aandeel van de diploma's in hbo en wo",
        "en": "share of the diplomas in higher education"
      },
      "indicator": "stem-graduates-share",
      "series": "ho",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap zegt niet hoe er wordt gemeten; hbo en wo samen is de breedste reeks die wij vonden.",
        "en": "The roadmap does not say how this is measured; all higher education together is the widest series that we found."
      },
      "baseline": {
        "period": "2014/15",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2014/15, het eerste jaar van de reeks en het laatste hele schooljaar vóór de roadmap.",
          "en": "The roadmap names no base year; we take 2014/15, the first year of the series and the last full school year before the roadmap."
        }
      }
    },
    {
      "id": "hbo",
      "name": {
        "nl": "aandeel van de diploma's in het hbo",
        "en": "share of the diplomas in higher professional education (hbo)"
      },
      "indicator": "stem-graduates-share",
      "series": "hbo",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap zegt niet hoe er wordt gemeten; deze maat laat alleen het hbo zien.",
        "en": "The roadmap does not say how this is measured; this measure shows higher professional education (hbo) only."
      },
      "baseline": {
        "period": "2014/15",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2014/15, het eerste jaar van de reeks en het laatste hele schooljaar vóór de roadmap.",
          "en": "The roadmap names no base year; we take 2014/15, the first year of the series and the last full school year before the roadmap."
        }
      }
    },
    {
      "id": "university-bachelor",
      "name": {
        "nl": "aandeel van de bachelordiploma's in het wo",
        "en": "share of the university bachelor diplomas"
      },
      "indicator": "stem-graduates-share",
      "series": "wo-bachelor",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap zegt niet hoe er wordt gemeten; deze maat laat alleen de wo-bachelor zien.",
        "en": "The roadmap does not say how this is measured; this measure shows university bachelor programmes only."
      },
      "baseline": {
        "period": "2014/15",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2014/15, het eerste jaar van de reeks en het laatste hele schooljaar vóór de roadmap.",
          "en": "The roadmap names no base year; we take 2014/15, the first year of the series and the last full school year before the roadmap."
        }
      }
    },
    {
      "id": "university-master",
      "name": {
        "nl": "aandeel van de masterdiploma's in het wo",
        "en": "share of the university master diplomas"
      },
      "indicator": "stem-graduates-share",
      "series": "wo-master",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap zegt niet hoe er wordt gemeten; deze maat laat alleen de wo-master zien.",
        "en": "The roadmap does not say how this is measured; this measure shows university master programmes only."
      },
      "baseline": {
        "period": "2014/15",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2014/15, het eerste jaar van de reeks en het laatste hele schooljaar vóór de roadmap.",
          "en": "The roadmap names no base year; we take 2014/15, the first year of the series and the last full school year before the roadmap."
        }
      }
    },
    {
      "id": "inflow",
      "name": {
        "nl": "aandeel van de nieuwe studenten in hbo en wo",
        "en": "share of the new students in higher education"
      },
      "indicator": "stem-inflow-share",
      "series": "ho",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "Instroom is nog geen diploma; deze maat staat erbij omdat de actielijn \"Instroom: naar 4 op de 10\" heet.",
        "en": "Inflow is not yet a diploma; this measure stands beside the others because the action line is named after inflow and 4 in 10."
      },
      "baseline": {
        "period": "2015/16",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2015/16, het schooljaar waarin de roadmap is vastgesteld.",
          "en": "The roadmap names no base year; we take 2015/16, the school year in which the roadmap was adopted."
        }
      }
    }
  ],
  "kind": "share",
  "numerator": 4,
  "denominator": 10
}],
indicators: [{ ...aboutStemGraduatesShare, series: [seriesStemGraduatesShareHo, seriesStemGraduatesShareHbo, seriesStemGraduatesShareWoBachelor, seriesStemGraduatesShareWoMaster] }, { ...aboutStemInflowShare, series: [seriesStemInflowShareHo, seriesStemInflowShareHoEdition2021] }],
sources: [sourceRoadmap2017, sourceDuoHboDipl2019, sourceDuoWoDipl2019, sourceTpm2018Ho, sourceTpm2019Ho, sourceTpm2021, sourceTpm2022Ho, sourceVhtoWo2020],
};
