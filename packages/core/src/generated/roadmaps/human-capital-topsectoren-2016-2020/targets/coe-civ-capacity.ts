// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { TargetData } from '../../../../types.js';
import { about as aboutPppCentres } from '../../../indicators/ppp-centres/about.js';
import { series as seriesPppCentresKatapultNetwork } from '../../../indicators/ppp-centres/series/katapult-network.js';
import { series as seriesPppCentresPbt2016LowerCount } from '../../../indicators/ppp-centres/series/pbt-2016-lower-count.js';
import { series as seriesPppCentresStemCoalition2016 } from '../../../indicators/ppp-centres/series/stem-coalition-2016.js';
import { series as seriesPppCentresMboToday2017 } from '../../../indicators/ppp-centres/series/mbo-today-2017.js';
import { about as aboutPppCompanies } from '../../../indicators/ppp-companies/about.js';
import { series as seriesPppCompaniesKatapultNetwork } from '../../../indicators/ppp-companies/series/katapult-network.js';
import { series as seriesPppCompaniesKatapultRounded } from '../../../indicators/ppp-companies/series/katapult-rounded.js';
import { series as seriesPppCompaniesCedefop2017 } from '../../../indicators/ppp-companies/series/cedefop-2017.js';
import { series as seriesPppCompaniesAceMobility2022 } from '../../../indicators/ppp-companies/series/ace-mobility-2022.js';
import { about as aboutPppStudents } from '../../../indicators/ppp-students/about.js';
import { series as seriesPppStudentsKatapultNetwork } from '../../../indicators/ppp-students/series/katapult-network.js';
import { series as seriesPppStudentsKatapultRounded } from '../../../indicators/ppp-students/series/katapult-rounded.js';
import { series as seriesPppStudentsAceMobility2022 } from '../../../indicators/ppp-students/series/ace-mobility-2022.js';
import { source as sourceRoadmap2017 } from '../../../sources/roadmap-2017.js';
import { source as sourcePbt201611 } from '../../../sources/pbt-2016-11.js';
import { source as sourceMboraad201703 } from '../../../sources/mboraad-2017-03.js';
import { source as sourceMbotodayCoe2018 } from '../../../sources/mbotoday-coe2018.js';
import { source as sourceStemcoalitionCoe } from '../../../sources/stemcoalition-coe.js';
import { source as sourceCedefop2017Katapult } from '../../../sources/cedefop-2017-katapult.js';
import { source as sourceKatapultWaarom } from '../../../sources/katapult-waarom.js';
import { source as sourceKatapultdag2019 } from '../../../sources/katapultdag-2019.js';
import { source as sourceZorgalliantie2019 } from '../../../sources/zorgalliantie-2019.js';
import { source as sourceKatapultImpact2021 } from '../../../sources/katapult-impact-2021.js';
import { source as sourcePtvtImpact2023 } from '../../../sources/ptvt-impact-2023.js';
import { source as sourceMbotoday2023 } from '../../../sources/mbotoday-2023.js';
import { source as sourceAcemobilityNgf } from '../../../sources/acemobility-ngf.js';
import { source as sourceEcDigitalskillsKatapult } from '../../../sources/ec-digitalskills-katapult.js';

export const coeCivCapacity: TargetData = {
id: "human-capital-topsectoren-2016-2020",
targets: [{
  "id": "coe-civ-capacity",
  "number": 1,
  "name": {
    "nl": "Verdubbeling van de capaciteit van Centres of Expertise en Centra voor Innovatief Vakmanschap",
    "en": "Doubling the capacity of Centres of Expertise and Centra voor Innovatief Vakmanschap (centres for innovative craftsmanship)"
  },
  "text": {
    "nl": "Verdubbeling capaciteit van de Centra of Expertise (CoE) en Innovatief Vakmanschap (CIV).",
    "en": "Doubling the capacity of the centres of expertise (CoE) and the centres for innovative craftsmanship (CIV)."
  },
  "year": 2020,
  "sources": [
    "roadmap-2017"
  ],
  "measures": [
    {
      "id": "centres",
      "name": {
        "nl": "aantal centra",
        "en": "number of centres"
      },
      "indicator": "ppp-centres",
      "series": "katapult-network",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap zegt niet hoe capaciteit wordt gemeten; het doel gaat over centra, dus tellen wij centra.",
        "en": "The roadmap does not say how capacity is measured; the target is about centres, so we count centres."
      },
      "baseline": {
        "period": "2016-11",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2016, het eerste jaar van de roadmap.",
          "en": "The roadmap names no base year; we take 2016, the first year of the roadmap."
        }
      }
    },
    {
      "id": "companies",
      "name": {
        "nl": "aantal bedrijven dat meedoet",
        "en": "number of companies taking part"
      },
      "indicator": "ppp-companies",
      "series": "katapult-network",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap zegt niet hoe capaciteit wordt gemeten; het aantal bedrijven is een andere mogelijke maat.",
        "en": "The roadmap does not say how capacity is measured; the number of companies is another possible measure."
      },
      "baseline": {
        "period": "2016",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2016, het eerste jaar van de roadmap.",
          "en": "The roadmap names no base year; we take 2016, the first year of the roadmap."
        }
      }
    },
    {
      "id": "students",
      "name": {
        "nl": "aantal studenten dat meedoet",
        "en": "number of students taking part"
      },
      "indicator": "ppp-students",
      "series": "katapult-network",
      "direction": "increase",
      "basis": "assumed",
      "reason": {
        "nl": "De roadmap zegt niet hoe capaciteit wordt gemeten; het aantal studenten is een andere mogelijke maat.",
        "en": "The roadmap does not say how capacity is measured; the number of students is another possible measure."
      },
      "baseline": {
        "period": "2016",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap noemt geen startjaar; wij nemen 2016, het eerste jaar van de roadmap.",
          "en": "The roadmap names no base year; we take 2016, the first year of the roadmap."
        }
      }
    }
  ],
  "kind": "multiple",
  "factor": 2
}],
indicators: [{ ...aboutPppCentres, series: [seriesPppCentresKatapultNetwork, seriesPppCentresPbt2016LowerCount, seriesPppCentresStemCoalition2016, seriesPppCentresMboToday2017] }, { ...aboutPppCompanies, series: [seriesPppCompaniesKatapultNetwork, seriesPppCompaniesKatapultRounded, seriesPppCompaniesCedefop2017, seriesPppCompaniesAceMobility2022] }, { ...aboutPppStudents, series: [seriesPppStudentsKatapultNetwork, seriesPppStudentsKatapultRounded, seriesPppStudentsAceMobility2022] }],
sources: [sourceRoadmap2017, sourcePbt201611, sourceMboraad201703, sourceMbotodayCoe2018, sourceStemcoalitionCoe, sourceCedefop2017Katapult, sourceKatapultWaarom, sourceKatapultdag2019, sourceZorgalliantie2019, sourceKatapultImpact2021, sourcePtvtImpact2023, sourceMbotoday2023, sourceAcemobilityNgf, sourceEcDigitalskillsKatapult],
};
