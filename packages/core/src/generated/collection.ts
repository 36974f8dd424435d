// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Collection } from '../types.js';
import { indicator as indicatorAdultCourseParticipation } from './indicators/adult-course-participation.js';
import { indicator as indicatorAdultLearningFourWeeks } from './indicators/adult-learning-four-weeks.js';
import { indicator as indicatorAdultLearningTwelveMonths } from './indicators/adult-learning-twelve-months.js';
import { indicator as indicatorCoeCentres } from './indicators/coe-centres.js';
import { indicator as indicatorCoeCompanies } from './indicators/coe-companies.js';
import { indicator as indicatorCoeFunded } from './indicators/coe-funded.js';
import { indicator as indicatorCoeFundingPerCentre } from './indicators/coe-funding-per-centre.js';
import { indicator as indicatorCoeFunding } from './indicators/coe-funding.js';
import { indicator as indicatorCoePositivelyReviewed } from './indicators/coe-positively-reviewed.js';
import { indicator as indicatorForeignStudents } from './indicators/foreign-students.js';
import { indicator as indicatorGraduatesCount } from './indicators/graduates-count.js';
import { indicator as indicatorInternationalDegreeStudentsGrowth } from './indicators/international-degree-students-growth.js';
import { indicator as indicatorInternationalDegreeStudentsShareNuffic } from './indicators/international-degree-students-share-nuffic.js';
import { about as aboutInternationalDegreeStudentsShare } from './indicators/international-degree-students-share/about.js';
import { series as seriesInternationalDegreeStudentsShareWoBachelor } from './indicators/international-degree-students-share/series/wo-bachelor.js';
import { series as seriesInternationalDegreeStudentsShareWoMaster } from './indicators/international-degree-students-share/series/wo-master.js';
import { series as seriesInternationalDegreeStudentsShareHboAd } from './indicators/international-degree-students-share/series/hbo-ad.js';
import { series as seriesInternationalDegreeStudentsShareHboBachelor } from './indicators/international-degree-students-share/series/hbo-bachelor.js';
import { series as seriesInternationalDegreeStudentsShareHboMaster } from './indicators/international-degree-students-share/series/hbo-master.js';
import { about as aboutInternationalDegreeStudents } from './indicators/international-degree-students/about.js';
import { series as seriesInternationalDegreeStudentsHo } from './indicators/international-degree-students/series/ho.js';
import { series as seriesInternationalDegreeStudentsHboAd } from './indicators/international-degree-students/series/hbo-ad.js';
import { series as seriesInternationalDegreeStudentsHboBachelor } from './indicators/international-degree-students/series/hbo-bachelor.js';
import { series as seriesInternationalDegreeStudentsHboMaster } from './indicators/international-degree-students/series/hbo-master.js';
import { series as seriesInternationalDegreeStudentsWoBachelor } from './indicators/international-degree-students/series/wo-bachelor.js';
import { series as seriesInternationalDegreeStudentsWoMaster } from './indicators/international-degree-students/series/wo-master.js';
import { series as seriesInternationalDegreeStudentsNuffic2017 } from './indicators/international-degree-students/series/nuffic-2017.js';
import { series as seriesInternationalDegreeStudentsNuffic2018 } from './indicators/international-degree-students/series/nuffic-2018.js';
import { series as seriesInternationalDegreeStudentsNuffic2019 } from './indicators/international-degree-students/series/nuffic-2019.js';
import { series as seriesInternationalDegreeStudentsNufficFactSheet202223 } from './indicators/international-degree-students/series/nuffic-fact-sheet-2022-23.js';
import { series as seriesInternationalDegreeStudentsNuffic2023 } from './indicators/international-degree-students/series/nuffic-2023.js';
import { indicator as indicatorInternationalEngineeringStudents } from './indicators/international-engineering-students.js';
import { indicator as indicatorInternationalGraduates } from './indicators/international-graduates.js';
import { indicator as indicatorInternationalNewEnrolments } from './indicators/international-new-enrolments.js';
import { indicator as indicatorInternationalStudentsCbsShare } from './indicators/international-students-cbs-share.js';
import { indicator as indicatorInternationalStudentsCbs } from './indicators/international-students-cbs.js';
import { indicator as indicatorInternationalStudentsFirstYear } from './indicators/international-students-first-year.js';
import { indicator as indicatorInternationalStudentsTotal } from './indicators/international-students-total.js';
import { about as aboutKnowledgeMigrantPermits } from './indicators/knowledge-migrant-permits/about.js';
import { series as seriesKnowledgeMigrantPermitsCbs82027 } from './indicators/knowledge-migrant-permits/series/cbs-82027.js';
import { indicator as indicatorKnowledgeMigrantsCbs } from './indicators/knowledge-migrants-cbs.js';
import { indicator as indicatorKnowledgeMigrantsInd } from './indicators/knowledge-migrants-ind.js';
import { indicator as indicatorLearningCommunitiesCallBudget } from './indicators/learning-communities-call-budget.js';
import { indicator as indicatorLearningCommunitiesPilots } from './indicators/learning-communities-pilots.js';
import { about as aboutLearningCommunities } from './indicators/learning-communities/about.js';
import { series as seriesLearningCommunitiesTopsectors } from './indicators/learning-communities/series/topsectors.js';
import { about as aboutPppCentres } from './indicators/ppp-centres/about.js';
import { series as seriesPppCentresKatapultNetwork } from './indicators/ppp-centres/series/katapult-network.js';
import { series as seriesPppCentresPbt2016LowerCount } from './indicators/ppp-centres/series/pbt-2016-lower-count.js';
import { series as seriesPppCentresStemCoalition2016 } from './indicators/ppp-centres/series/stem-coalition-2016.js';
import { series as seriesPppCentresMboToday2017 } from './indicators/ppp-centres/series/mbo-today-2017.js';
import { indicator as indicatorPppCompaniesPerCentre } from './indicators/ppp-companies-per-centre.js';
import { about as aboutPppCompanies } from './indicators/ppp-companies/about.js';
import { series as seriesPppCompaniesKatapultNetwork } from './indicators/ppp-companies/series/katapult-network.js';
import { series as seriesPppCompaniesKatapultRounded } from './indicators/ppp-companies/series/katapult-rounded.js';
import { series as seriesPppCompaniesPolicyOverview2018 } from './indicators/ppp-companies/series/policy-overview-2018.js';
import { series as seriesPppCompaniesCedefop2017 } from './indicators/ppp-companies/series/cedefop-2017.js';
import { series as seriesPppCompaniesAceMobility2022 } from './indicators/ppp-companies/series/ace-mobility-2022.js';
import { indicator as indicatorPppGrowthFundAward } from './indicators/ppp-growth-fund-award.js';
import { indicator as indicatorPppInstitutionsShare } from './indicators/ppp-institutions-share.js';
import { indicator as indicatorPppInstitutions } from './indicators/ppp-institutions.js';
import { indicator as indicatorPppInvestment } from './indicators/ppp-investment.js';
import { indicator as indicatorPppSmeCompanies } from './indicators/ppp-sme-companies.js';
import { indicator as indicatorPppStudentsPerCentre } from './indicators/ppp-students-per-centre.js';
import { indicator as indicatorPppStudentsShare } from './indicators/ppp-students-share.js';
import { about as aboutPppStudents } from './indicators/ppp-students/about.js';
import { series as seriesPppStudentsKatapultNetwork } from './indicators/ppp-students/series/katapult-network.js';
import { series as seriesPppStudentsKatapultRounded } from './indicators/ppp-students/series/katapult-rounded.js';
import { series as seriesPppStudentsAceMobility2022 } from './indicators/ppp-students/series/ace-mobility-2022.js';
import { indicator as indicatorPppTeachersPerCentre } from './indicators/ppp-teachers-per-centre.js';
import { indicator as indicatorPppTeachers } from './indicators/ppp-teachers.js';
import { indicator as indicatorResearcherPermits } from './indicators/researcher-permits.js';
import { indicator as indicatorStayRateFiveYearsWorking } from './indicators/stay-rate-five-years-working.js';
import { about as aboutStayRateFiveYears } from './indicators/stay-rate-five-years/about.js';
import { series as seriesStayRateFiveYearsAllStudies } from './indicators/stay-rate-five-years/series/all-studies.js';
import { series as seriesStayRateFiveYearsNuffic2018ByCohort } from './indicators/stay-rate-five-years/series/nuffic-2018-by-cohort.js';
import { series as seriesStayRateFiveYearsTechnicalUniversities } from './indicators/stay-rate-five-years/series/technical-universities.js';
import { series as seriesStayRateFiveYearsEea } from './indicators/stay-rate-five-years/series/eea.js';
import { series as seriesStayRateFiveYearsNonEea } from './indicators/stay-rate-five-years/series/non-eea.js';
import { series as seriesStayRateFiveYearsEngineering } from './indicators/stay-rate-five-years/series/engineering.js';
import { indicator as indicatorStayRateOneYear } from './indicators/stay-rate-one-year.js';
import { indicator as indicatorStayersFiveYears } from './indicators/stayers-five-years.js';
import { indicator as indicatorStemEnrolledShare } from './indicators/stem-enrolled-share.js';
import { indicator as indicatorStemEntrantsShare } from './indicators/stem-entrants-share.js';
import { indicator as indicatorStemGraduatesCount } from './indicators/stem-graduates-count.js';
import { indicator as indicatorStemGraduatesPerThousand } from './indicators/stem-graduates-per-thousand.js';
import { about as aboutStemGraduatesShare } from './indicators/stem-graduates-share/about.js';
import { series as seriesStemGraduatesShareHo } from './indicators/stem-graduates-share/series/ho.js';
import { series as seriesStemGraduatesShareHbo } from './indicators/stem-graduates-share/series/hbo.js';
import { series as seriesStemGraduatesShareWo } from './indicators/stem-graduates-share/series/wo.js';
import { series as seriesStemGraduatesShareWoBachelor } from './indicators/stem-graduates-share/series/wo-bachelor.js';
import { series as seriesStemGraduatesShareWoMaster } from './indicators/stem-graduates-share/series/wo-master.js';
import { series as seriesStemGraduatesShareAllLevels2012 } from './indicators/stem-graduates-share/series/all-levels-2012.js';
import { series as seriesStemGraduatesShareHboDub2014 } from './indicators/stem-graduates-share/series/hbo-dub-2014.js';
import { series as seriesStemGraduatesShareWoDub2014 } from './indicators/stem-graduates-share/series/wo-dub-2014.js';
import { about as aboutStemInflowCount } from './indicators/stem-inflow-count/about.js';
import { series as seriesStemInflowCountHo } from './indicators/stem-inflow-count/series/ho.js';
import { series as seriesStemInflowCountHbo } from './indicators/stem-inflow-count/series/hbo.js';
import { series as seriesStemInflowCountWo } from './indicators/stem-inflow-count/series/wo.js';
import { series as seriesStemInflowCountMbo } from './indicators/stem-inflow-count/series/mbo.js';
import { series as seriesStemInflowCountHoEdition2017 } from './indicators/stem-inflow-count/series/ho-edition-2017.js';
import { series as seriesStemInflowCountHboVhto2019 } from './indicators/stem-inflow-count/series/hbo-vhto-2019.js';
import { series as seriesStemInflowCountHboVhto2018 } from './indicators/stem-inflow-count/series/hbo-vhto-2018.js';
import { series as seriesStemInflowCountHboPolicyOverview2018 } from './indicators/stem-inflow-count/series/hbo-policy-overview-2018.js';
import { series as seriesStemInflowCountHboEdition2017 } from './indicators/stem-inflow-count/series/hbo-edition-2017.js';
import { series as seriesStemInflowCountWoVhto2019 } from './indicators/stem-inflow-count/series/wo-vhto-2019.js';
import { series as seriesStemInflowCountWoPolicyOverview2018 } from './indicators/stem-inflow-count/series/wo-policy-overview-2018.js';
import { series as seriesStemInflowCountWoEdition2017 } from './indicators/stem-inflow-count/series/wo-edition-2017.js';
import { series as seriesStemInflowCountMboPolicyOverview2018 } from './indicators/stem-inflow-count/series/mbo-policy-overview-2018.js';
import { series as seriesStemInflowCountMboEdition2017 } from './indicators/stem-inflow-count/series/mbo-edition-2017.js';
import { about as aboutStemInflowShare } from './indicators/stem-inflow-share/about.js';
import { series as seriesStemInflowShareHo } from './indicators/stem-inflow-share/series/ho.js';
import { series as seriesStemInflowShareHoEdition2021 } from './indicators/stem-inflow-share/series/ho-edition-2021.js';
import { series as seriesStemInflowShareHbo } from './indicators/stem-inflow-share/series/hbo.js';
import { series as seriesStemInflowShareWo } from './indicators/stem-inflow-share/series/wo.js';
import { series as seriesStemInflowShareMbo } from './indicators/stem-inflow-share/series/mbo.js';
import { series as seriesStemInflowShareMboPolicyOverview2018 } from './indicators/stem-inflow-share/series/mbo-policy-overview-2018.js';
import { about as aboutStudyPermits } from './indicators/study-permits/about.js';
import { series as seriesStudyPermitsCbs82027 } from './indicators/study-permits/series/cbs-82027.js';
import { indicator as indicatorTechnicalWorkers } from './indicators/technical-workers.js';
import { indicator as indicatorTrainingCompanies } from './indicators/training-companies.js';
import { source as sourceRoadmap2017 } from './sources/roadmap-2017.js';
import { source as sourceRoadmap2016 } from './sources/roadmap-2016.js';
import { source as sourceProgressReport2016 } from './sources/progress-report-2016.js';
import { source as sourceProgressReport2017 } from './sources/progress-report-2017.js';
import { source as sourceWorkPlan2018 } from './sources/work-plan-2018.js';
import { source as sourcePbtEvaluation2017 } from './sources/pbt-evaluation-2017.js';
import { source as sourceTopsectoren201801 } from './sources/topsectoren-2018-01.js';
import { source as sourceAgrifood2019 } from './sources/agrifood-2019.js';
import { source as sourceRoadmap20202023 } from './sources/roadmap-2020-2023.js';
import { source as sourceRoadmap20202023Katapult } from './sources/roadmap-2020-2023-katapult.js';
import { source as sourceRoadmap20202023En } from './sources/roadmap-2020-2023-en.js';
import { source as sourcePbt201611 } from './sources/pbt-2016-11.js';
import { source as sourceMboraad201703 } from './sources/mboraad-2017-03.js';
import { source as sourceMbotodayCoe2018 } from './sources/mbotoday-coe2018.js';
import { source as sourceStemcoalitionCoe } from './sources/stemcoalition-coe.js';
import { source as sourceCedefop2017Katapult } from './sources/cedefop-2017-katapult.js';
import { source as sourceKatapultWaarom } from './sources/katapult-waarom.js';
import { source as sourceKatapultdag2019 } from './sources/katapultdag-2019.js';
import { source as sourceZorgalliantie2019 } from './sources/zorgalliantie-2019.js';
import { source as sourceKatapultImpact2021 } from './sources/katapult-impact-2021.js';
import { source as sourcePtvtImpact2023 } from './sources/ptvt-impact-2023.js';
import { source as sourceMbotoday2023 } from './sources/mbotoday-2023.js';
import { source as sourceAcemobilityNgf } from './sources/acemobility-ngf.js';
import { source as sourceEcDigitalskillsKatapult } from './sources/ec-digitalskills-katapult.js';
import { source as sourceBibTechniekpact } from './sources/bib-techniekpact.js';
import { source as sourceScienceguide2015Tp } from './sources/scienceguide-2015-tp.js';
import { source as sourcePbt201712 } from './sources/pbt-2017-12.js';
import { source as sourceHealthhollandLc2017 } from './sources/healthholland-lc-2017.js';
import { source as sourceNwoLc2019 } from './sources/nwo-lc-2019.js';
import { source as sourceHhHcCall2021 } from './sources/hh-hc-call-2021.js';
import { source as sourceOcwIntl } from './sources/ocw-intl.js';
import { source as sourceNuffic201617 } from './sources/nuffic-2016-17.js';
import { source as sourceNuffic201718 } from './sources/nuffic-2017-18.js';
import { source as sourceNuffic201819 } from './sources/nuffic-2018-19.js';
import { source as sourceNufficFs202122 } from './sources/nuffic-fs-2021-22.js';
import { source as sourceAca2023 } from './sources/aca-2023.js';
import { source as sourceIo2016Stay } from './sources/io-2016-stay.js';
import { source as sourceNufficStay2018 } from './sources/nuffic-stay-2018.js';
import { source as sourceEm2018Stay } from './sources/em-2018-stay.js';
import { source as sourceAcaStay2022 } from './sources/aca-stay-2022.js';
import { source as sourceNufficStay2025 } from './sources/nuffic-stay-2025.js';
import { source as sourceCbs82027Nl } from './sources/cbs-82027-nl.js';
import { source as sourceCbs82027En } from './sources/cbs-82027-en.js';
import { source as sourceCbs851252021 } from './sources/cbs-85125-2021.js';
import { source as sourceCbs851252023b } from './sources/cbs-85125-2023b.js';
import { source as sourceCbs851252024m } from './sources/cbs-85125-2024m.js';
import { source as sourceCbsNews2022 } from './sources/cbs-news-2022.js';
import { source as sourceNltimes2023 } from './sources/nltimes-2023.js';
import { source as sourceErasmusmag2024 } from './sources/erasmusmag-2024.js';
import { source as sourceCbs2012Migr } from './sources/cbs-2012-migr.js';
import { source as sourceScienceguide2013Int } from './sources/scienceguide-2013-int.js';
import { source as sourceDcypher2016Stay } from './sources/dcypher-2016-stay.js';
import { source as sourceNufficStay2022 } from './sources/nuffic-stay-2022.js';
import { source as sourceNrc2011Km } from './sources/nrc-2011-km.js';
import { source as sourceVk2023Km } from './sources/vk-2023-km.js';
import { source as sourceDuoHboDipl2019 } from './sources/duo-hbo-dipl-2019.js';
import { source as sourceDuoWoDipl2019 } from './sources/duo-wo-dipl-2019.js';
import { source as sourceDub2014Tp } from './sources/dub-2014-tp.js';
import { source as sourceSciencelink2012 } from './sources/sciencelink-2012.js';
import { source as sourceTechniekpact2013 } from './sources/techniekpact-2013.js';
import { source as sourceTpm2017Ho } from './sources/tpm-2017-ho.js';
import { source as sourceTpm2018Ho } from './sources/tpm-2018-ho.js';
import { source as sourceTpm2019Ho } from './sources/tpm-2019-ho.js';
import { source as sourceTpm2021 } from './sources/tpm-2021.js';
import { source as sourceTpm2022Ho } from './sources/tpm-2022-ho.js';
import { source as sourceTpm2017Mbo } from './sources/tpm-2017-mbo.js';
import { source as sourceTpm2018Mbo } from './sources/tpm-2018-mbo.js';
import { source as sourceVhtoHbo2018 } from './sources/vhto-hbo-2018.js';
import { source as sourceVhtoHbo2019 } from './sources/vhto-hbo-2019.js';
import { source as sourceVhtoHbo2020 } from './sources/vhto-hbo-2020.js';
import { source as sourceVhtoWo2019 } from './sources/vhto-wo-2019.js';
import { source as sourceVhtoWo2020 } from './sources/vhto-wo-2020.js';
import { source as sourceVhtoMbo2020 } from './sources/vhto-mbo-2020.js';
import { source as sourceBibTechGrads2022 } from './sources/bib-tech-grads-2022.js';
import { source as sourceBibTechGrads2018 } from './sources/bib-tech-grads-2018.js';
import { source as sourceEigeGrad04 } from './sources/eige-grad04.js';
import { source as sourceRathenau2020 } from './sources/rathenau-2020.js';
import { source as sourceDuoMboIns2019 } from './sources/duo-mbo-ins-2019.js';
import { source as sourceNrc2017Oecd } from './sources/nrc-2017-oecd.js';
import { source as sourceCbs835382019 } from './sources/cbs-83538-2019.js';
import { source as sourceCbs835382021 } from './sources/cbs-83538-2021.js';
import { source as sourceCbs83850 } from './sources/cbs-83850.js';
import { source as sourceOcwLlo2018 } from './sources/ocw-llo-2018.js';
import { source as sourceOicLlo2020 } from './sources/oic-llo-2020.js';
import { source as sourceCbsLlo2018 } from './sources/cbs-llo-2018.js';
import { source as sourceEsbLlo } from './sources/esb-llo.js';
import { source as sourceEcEtm2014 } from './sources/ec-etm-2014.js';
import { source as sourceCedefopLlo2016 } from './sources/cedefop-llo-2016.js';
import { source as sourceLllLu2021 } from './sources/lll-lu-2021.js';
import { source as sourceEurostatSe2021 } from './sources/eurostat-se-2021.js';
import { source as sourceEurostatSe2023 } from './sources/eurostat-se-2023.js';
import { source as sourceTeLlo } from './sources/te-llo.js';
import { source as sourceMbotodayLlo2030 } from './sources/mbotoday-llo-2030.js';

export const collection: Collection = {
indicators: [indicatorAdultCourseParticipation, indicatorAdultLearningFourWeeks, indicatorAdultLearningTwelveMonths, indicatorCoeCentres, indicatorCoeCompanies, indicatorCoeFunded, indicatorCoeFundingPerCentre, indicatorCoeFunding, indicatorCoePositivelyReviewed, indicatorForeignStudents, indicatorGraduatesCount, indicatorInternationalDegreeStudentsGrowth, indicatorInternationalDegreeStudentsShareNuffic, { ...aboutInternationalDegreeStudentsShare, series: [seriesInternationalDegreeStudentsShareWoBachelor, seriesInternationalDegreeStudentsShareWoMaster, seriesInternationalDegreeStudentsShareHboAd, seriesInternationalDegreeStudentsShareHboBachelor, seriesInternationalDegreeStudentsShareHboMaster] }, { ...aboutInternationalDegreeStudents, series: [seriesInternationalDegreeStudentsHo, seriesInternationalDegreeStudentsHboAd, seriesInternationalDegreeStudentsHboBachelor, seriesInternationalDegreeStudentsHboMaster, seriesInternationalDegreeStudentsWoBachelor, seriesInternationalDegreeStudentsWoMaster, seriesInternationalDegreeStudentsNuffic2017, seriesInternationalDegreeStudentsNuffic2018, seriesInternationalDegreeStudentsNuffic2019, seriesInternationalDegreeStudentsNufficFactSheet202223, seriesInternationalDegreeStudentsNuffic2023] }, indicatorInternationalEngineeringStudents, indicatorInternationalGraduates, indicatorInternationalNewEnrolments, indicatorInternationalStudentsCbsShare, indicatorInternationalStudentsCbs, indicatorInternationalStudentsFirstYear, indicatorInternationalStudentsTotal, { ...aboutKnowledgeMigrantPermits, series: [seriesKnowledgeMigrantPermitsCbs82027] }, indicatorKnowledgeMigrantsCbs, indicatorKnowledgeMigrantsInd, indicatorLearningCommunitiesCallBudget, indicatorLearningCommunitiesPilots, { ...aboutLearningCommunities, series: [seriesLearningCommunitiesTopsectors] }, { ...aboutPppCentres, series: [seriesPppCentresKatapultNetwork, seriesPppCentresPbt2016LowerCount, seriesPppCentresStemCoalition2016, seriesPppCentresMboToday2017] }, indicatorPppCompaniesPerCentre, { ...aboutPppCompanies, series: [seriesPppCompaniesKatapultNetwork, seriesPppCompaniesKatapultRounded, seriesPppCompaniesPolicyOverview2018, seriesPppCompaniesCedefop2017, seriesPppCompaniesAceMobility2022] }, indicatorPppGrowthFundAward, indicatorPppInstitutionsShare, indicatorPppInstitutions, indicatorPppInvestment, indicatorPppSmeCompanies, indicatorPppStudentsPerCentre, indicatorPppStudentsShare, { ...aboutPppStudents, series: [seriesPppStudentsKatapultNetwork, seriesPppStudentsKatapultRounded, seriesPppStudentsAceMobility2022] }, indicatorPppTeachersPerCentre, indicatorPppTeachers, indicatorResearcherPermits, indicatorStayRateFiveYearsWorking, { ...aboutStayRateFiveYears, series: [seriesStayRateFiveYearsAllStudies, seriesStayRateFiveYearsNuffic2018ByCohort, seriesStayRateFiveYearsTechnicalUniversities, seriesStayRateFiveYearsEea, seriesStayRateFiveYearsNonEea, seriesStayRateFiveYearsEngineering] }, indicatorStayRateOneYear, indicatorStayersFiveYears, indicatorStemEnrolledShare, indicatorStemEntrantsShare, indicatorStemGraduatesCount, indicatorStemGraduatesPerThousand, { ...aboutStemGraduatesShare, series: [seriesStemGraduatesShareHo, seriesStemGraduatesShareHbo, seriesStemGraduatesShareWo, seriesStemGraduatesShareWoBachelor, seriesStemGraduatesShareWoMaster, seriesStemGraduatesShareAllLevels2012, seriesStemGraduatesShareHboDub2014, seriesStemGraduatesShareWoDub2014] }, { ...aboutStemInflowCount, series: [seriesStemInflowCountHo, seriesStemInflowCountHbo, seriesStemInflowCountWo, seriesStemInflowCountMbo, seriesStemInflowCountHoEdition2017, seriesStemInflowCountHboVhto2019, seriesStemInflowCountHboVhto2018, seriesStemInflowCountHboPolicyOverview2018, seriesStemInflowCountHboEdition2017, seriesStemInflowCountWoVhto2019, seriesStemInflowCountWoPolicyOverview2018, seriesStemInflowCountWoEdition2017, seriesStemInflowCountMboPolicyOverview2018, seriesStemInflowCountMboEdition2017] }, { ...aboutStemInflowShare, series: [seriesStemInflowShareHo, seriesStemInflowShareHoEdition2021, seriesStemInflowShareHbo, seriesStemInflowShareWo, seriesStemInflowShareMbo, seriesStemInflowShareMboPolicyOverview2018] }, { ...aboutStudyPermits, series: [seriesStudyPermitsCbs82027] }, indicatorTechnicalWorkers, indicatorTrainingCompanies],
goals: [
  {
    "id": "katapult-companies-2025",
    "name": {
      "nl": "Katapult: 20.000 bedrijven in 2025",
      "en": "Katapult: 20,000 companies in 2025"
    },
    "indicator": "ppp-companies",
    "geo": "NL",
    "level": "mbo+hbo",
    "value": 20000,
    "year": 2025,
    "sources": [
      "pbt-2017-12"
    ]
  },
  {
    "id": "katapult-students-2025",
    "name": {
      "nl": "Katapult: een kwart van de studenten in 2025",
      "en": "Katapult: a quarter of the students in 2025"
    },
    "indicator": "ppp-students-share",
    "geo": "NL",
    "level": "mbo+hbo",
    "value": 25,
    "year": 2025,
    "sources": [
      "katapult-waarom"
    ]
  },
  {
    "id": "katapult-institutions-2025",
    "name": {
      "nl": "Katapult: 90 procent van de instellingen in 2025",
      "en": "Katapult: 90 percent of the institutions in 2025"
    },
    "indicator": "ppp-institutions-share",
    "geo": "NL",
    "level": "mbo+hbo",
    "value": 90,
    "year": 2025,
    "sources": [
      "katapult-waarom"
    ]
  },
  {
    "id": "growth-fund-companies",
    "name": {
      "nl": "Nationaal Groeifonds: 30.000 mkb-bedrijven",
      "en": "National Growth Fund: 30,000 small and medium-sized companies"
    },
    "indicator": "ppp-sme-companies",
    "geo": "NL",
    "level": "mbo+hbo",
    "value": 30000,
    "sources": [
      "mbotoday-2023"
    ],
    "note": {
      "nl": "Het doel hoort bij het programma van het Groeifonds; een jaar is niet gezien.",
      "en": "The goal belongs to the programme of the growth fund; no year was seen."
    }
  },
  {
    "id": "growth-fund-students",
    "name": {
      "nl": "Nationaal Groeifonds: 152.000 studenten",
      "en": "National Growth Fund: 152,000 students"
    },
    "indicator": "ppp-students",
    "geo": "NL",
    "level": "mbo+hbo",
    "value": 152000,
    "sources": [
      "mbotoday-2023"
    ],
    "note": {
      "nl": "Het doel hoort bij het programma van het Groeifonds; een jaar is niet gezien.",
      "en": "The goal belongs to the programme of the growth fund; no year was seen."
    }
  },
  {
    "id": "adult-learning-netherlands-2020",
    "name": {
      "nl": "Nederland: 20 procent lerende volwassenen in 2020",
      "en": "Netherlands: 20 percent of adults in learning in 2020"
    },
    "indicator": "adult-learning-four-weeks",
    "geo": "NL",
    "level": "25-64",
    "value": 20,
    "year": 2020,
    "sources": [
      "cbs-llo-2018",
      "esb-llo"
    ]
  },
  {
    "id": "adult-learning-eu-2020",
    "name": {
      "nl": "Europese Unie: 15 procent lerende volwassenen in 2020",
      "en": "European Union: 15 percent of adults in learning in 2020"
    },
    "indicator": "adult-learning-four-weeks",
    "geo": "EU",
    "level": "25-64",
    "value": 15,
    "year": 2020,
    "sources": [
      "cbs-llo-2018",
      "esb-llo"
    ]
  },
  {
    "id": "adult-learning-netherlands-2030",
    "name": {
      "nl": "Kabinet: 62 procent van de volwassenen volgt in 2030 scholing in een jaar",
      "en": "Government: 62 percent of adults in education or training in a year, by 2030"
    },
    "indicator": "adult-learning-twelve-months",
    "geo": "NL",
    "level": "volwassenen",
    "value": 62,
    "year": 2030,
    "sources": [
      "mbotoday-llo-2030"
    ]
  }
],
notFound: [
  {
    "id": "capacity-baseline",
    "what": {
      "nl": "een startjaar, een startwaarde en een maat voor de capaciteit van de centra",
      "en": "a base year, a base value and a measure for the capacity of the centres"
    },
    "instead": {
      "nl": "Startjaar en maat zijn onze keuze; de lezer ziet dat en kan een andere maat kiezen.",
      "en": "Base year and measure are our choice; the reader sees that and can choose another measure."
    },
    "roadmap": "human-capital-topsectoren-2016-2020",
    "targets": [
      "coe-civ-capacity"
    ],
    "indicators": [
      "ppp-centres",
      "ppp-companies",
      "ppp-students"
    ]
  },
  {
    "id": "centres-counted-apart",
    "what": {
      "nl": "CoE's en CIV's apart geteld, per jaar",
      "en": "CoEs and CIVs counted apart, for each year"
    },
    "instead": {
      "nl": "Alleen van 2015 is een aantal CoE's bekend.",
      "en": "Only for 2015 a number of CoEs is known."
    },
    "targets": [
      "coe-civ-capacity"
    ],
    "indicators": [
      "ppp-centres",
      "coe-centres"
    ],
    "sources": [
      "scienceguide-2015-tp"
    ]
  },
  {
    "id": "vision-reached",
    "what": {
      "nl": "een bron die zegt dat doel 2, de visie op kenniscirculatie, is gehaald",
      "en": "a source that says that target 2, the vision on knowledge circulation, was reached"
    },
    "instead": {
      "nl": "Het oordeel is onze lezing van de mijlpalen, en staat zo bij het doel.",
      "en": "The verdict is our reading of the milestones, and is marked so at the target."
    },
    "roadmap": "human-capital-topsectoren-2016-2020",
    "targets": [
      "knowledge-circulation"
    ]
  },
  {
    "id": "comparable-stay-rates",
    "what": {
      "nl": "cijfers over blijven in Nederland die met elkaar te vergelijken zijn",
      "en": "stay rates that can be compared with each other"
    },
    "instead": {
      "nl": "De studies staan naast elkaar; er is geen lijn door getrokken.",
      "en": "The studies stand side by side; no line is drawn through them."
    },
    "targets": [
      "international-talent"
    ],
    "indicators": [
      "stay-rate-five-years",
      "stayers-five-years"
    ],
    "sources": [
      "io-2016-stay",
      "dcypher-2016-stay",
      "nuffic-stay-2018",
      "nuffic-stay-2022",
      "nuffic-stay-2025"
    ]
  },
  {
    "id": "knowledge-migrant-permits-2014-2021",
    "what": {
      "nl": "eerste vergunningen voor kennismigranten van 2014 tot en met 2021",
      "en": "first permits for knowledge migrants from 2014 to 2021"
    },
    "targets": [
      "international-talent"
    ],
    "indicators": [
      "knowledge-migrant-permits"
    ],
    "periods": {
      "from": "2014",
      "to": "2021"
    },
    "sources": [
      "cbs-82027-nl",
      "cbs-82027-en"
    ]
  },
  {
    "id": "make-it-in-the-netherlands-number",
    "what": {
      "nl": "een doel in cijfers van het programma Make it in the Netherlands! (2013-2016)",
      "en": "a target in numbers of the programme Make it in the Netherlands! (2013-2016)"
    },
    "targets": [
      "international-talent"
    ]
  },
  {
    "id": "graduates-of-all-levels",
    "what": {
      "nl": "een officiële reeks van het aandeel bètatechnische diploma's van mbo, hbo en wo samen",
      "en": "an official series of the share of STEM diplomas of mbo, hbo and wo together"
    },
    "instead": {
      "nl": "Gemeten wordt zonder mbo; voor alle niveaus is alleen een cijfer van 2012 gezien.",
      "en": "It is measured without mbo; for all levels only one figure, of 2012, was seen."
    },
    "roadmap": "human-capital-topsectoren-2016-2020",
    "targets": [
      "stem-graduates"
    ],
    "indicators": [
      "stem-graduates-share"
    ],
    "sources": [
      "duo-hbo-dipl-2019",
      "duo-wo-dipl-2019",
      "sciencelink-2012"
    ]
  },
  {
    "id": "mbo-graduates-by-sector",
    "what": {
      "nl": "mbo-gediplomeerden per sector",
      "en": "mbo graduates by sector"
    },
    "instead": {
      "nl": "Er bestaat een bestand van DUO over 2014-2018 (10-gediplomeerden); een kopie ervan is niet gezien.",
      "en": "There is a file of DUO on 2014-2018 (10-gediplomeerden); no copy of it was seen."
    },
    "targets": [
      "stem-graduates"
    ],
    "indicators": [
      "stem-graduates-share",
      "stem-graduates-count"
    ]
  },
  {
    "id": "graduates-after-2018-19",
    "what": {
      "nl": "diploma's per sector na schooljaar 2018/19",
      "en": "diplomas by sector after the school year 2018/19"
    },
    "targets": [
      "stem-graduates"
    ],
    "indicators": [
      "stem-graduates-share",
      "stem-graduates-count",
      "graduates-count"
    ],
    "periods": {
      "from": "2019/20"
    },
    "sources": [
      "duo-hbo-dipl-2019",
      "duo-wo-dipl-2019"
    ]
  },
  {
    "id": "stem-graduates-netherlands-2016",
    "what": {
      "nl": "bètatechnische afgestudeerden per 1.000 inwoners van Nederland in 2016",
      "en": "STEM graduates per 1,000 inhabitants of the Netherlands in 2016"
    },
    "instead": {
      "nl": "Het jaar ontbreekt in de bron; er is niets voor ingevuld.",
      "en": "The year is missing in the source; nothing was filled in for it."
    },
    "indicators": [
      "stem-graduates-per-thousand"
    ],
    "periods": {
      "from": "2016",
      "to": "2016"
    },
    "sources": [
      "bib-tech-grads-2022",
      "eige-grad04"
    ]
  },
  {
    "id": "eurostat-stem-share",
    "what": {
      "nl": "het aandeel bètatechniek onder alle afgestudeerden in het hoger onderwijs volgens Eurostat",
      "en": "the share of STEM among all graduates of tertiary education according to Eurostat"
    },
    "instead": {
      "nl": "Landen worden vergeleken met afgestudeerden per 1.000 inwoners.",
      "en": "Countries are compared by graduates per 1,000 inhabitants."
    },
    "targets": [
      "stem-graduates"
    ],
    "indicators": [
      "stem-graduates-per-thousand"
    ]
  },
  {
    "id": "adult-learning-netherlands-2021-2022",
    "what": {
      "nl": "lerende volwassenen in Nederland in 2021 en 2022",
      "en": "adults in learning in the Netherlands in 2021 and 2022"
    },
    "indicators": [
      "adult-learning-four-weeks"
    ],
    "periods": {
      "from": "2021",
      "to": "2022"
    },
    "sources": [
      "eurostat-se-2021",
      "eurostat-se-2023",
      "te-llo"
    ]
  },
  {
    "id": "activities-of-2017",
    "what": {
      "nl": "de activiteiten en de trekkers per actielijn in 2017",
      "en": "the activities and the leads of each action line in 2017"
    },
    "instead": {
      "nl": "De roadmap verwijst naar een pagina van PBT; de beschrijving zelf is daar niet gevonden.",
      "en": "The roadmap refers to a page of PBT; the description itself was not found there."
    },
    "roadmap": "human-capital-topsectoren-2016-2020"
  },
  {
    "id": "amounts-of-2017",
    "what": {
      "nl": "de bedragen van de eigen middelen van de topsectoren in 2017",
      "en": "the amounts of the topsectors' own means in 2017"
    },
    "roadmap": "human-capital-topsectoren-2016-2020"
  },
  {
    "id": "all-tkis",
    "what": {
      "nl": "een volledige lijst van de Topconsortia voor Kennis en Innovatie (TKI's)",
      "en": "a complete list of the top consortia for knowledge and innovation (TKIs)"
    },
    "roadmap": "human-capital-topsectoren-2016-2020"
  },
  {
    "id": "final-evaluation",
    "what": {
      "nl": "een eindevaluatie van de roadmap 2016-2020",
      "en": "a final evaluation of the roadmap 2016-2020"
    },
    "roadmap": "human-capital-topsectoren-2016-2020"
  },
  {
    "id": "learning-communities-reached",
    "what": {
      "nl": "hoeveel learning communities er onder de roadmap 2020-2023 zijn gekomen",
      "en": "how many learning communities came about under the roadmap 2020-2023"
    },
    "roadmap": "human-capital-topsectoren-2020-2023",
    "targets": [
      "learning-communities"
    ],
    "indicators": [
      "learning-communities"
    ],
    "sources": [
      "agrifood-2019",
      "roadmap-2020-2023-katapult"
    ]
  },
  {
    "id": "successor-after-2023",
    "what": {
      "nl": "een opvolger van de roadmap 2020-2023",
      "en": "a successor to the roadmap 2020-2023"
    },
    "roadmap": "human-capital-topsectoren-2020-2023"
  }
],
sources: [sourceRoadmap2017, sourceRoadmap2016, sourceProgressReport2016, sourceProgressReport2017, sourceWorkPlan2018, sourcePbtEvaluation2017, sourceTopsectoren201801, sourceAgrifood2019, sourceRoadmap20202023, sourceRoadmap20202023Katapult, sourceRoadmap20202023En, sourcePbt201611, sourceMboraad201703, sourceMbotodayCoe2018, sourceStemcoalitionCoe, sourceCedefop2017Katapult, sourceKatapultWaarom, sourceKatapultdag2019, sourceZorgalliantie2019, sourceKatapultImpact2021, sourcePtvtImpact2023, sourceMbotoday2023, sourceAcemobilityNgf, sourceEcDigitalskillsKatapult, sourceBibTechniekpact, sourceScienceguide2015Tp, sourcePbt201712, sourceHealthhollandLc2017, sourceNwoLc2019, sourceHhHcCall2021, sourceOcwIntl, sourceNuffic201617, sourceNuffic201718, sourceNuffic201819, sourceNufficFs202122, sourceAca2023, sourceIo2016Stay, sourceNufficStay2018, sourceEm2018Stay, sourceAcaStay2022, sourceNufficStay2025, sourceCbs82027Nl, sourceCbs82027En, sourceCbs851252021, sourceCbs851252023b, sourceCbs851252024m, sourceCbsNews2022, sourceNltimes2023, sourceErasmusmag2024, sourceCbs2012Migr, sourceScienceguide2013Int, sourceDcypher2016Stay, sourceNufficStay2022, sourceNrc2011Km, sourceVk2023Km, sourceDuoHboDipl2019, sourceDuoWoDipl2019, sourceDub2014Tp, sourceSciencelink2012, sourceTechniekpact2013, sourceTpm2017Ho, sourceTpm2018Ho, sourceTpm2019Ho, sourceTpm2021, sourceTpm2022Ho, sourceTpm2017Mbo, sourceTpm2018Mbo, sourceVhtoHbo2018, sourceVhtoHbo2019, sourceVhtoHbo2020, sourceVhtoWo2019, sourceVhtoWo2020, sourceVhtoMbo2020, sourceBibTechGrads2022, sourceBibTechGrads2018, sourceEigeGrad04, sourceRathenau2020, sourceDuoMboIns2019, sourceNrc2017Oecd, sourceCbs835382019, sourceCbs835382021, sourceCbs83850, sourceOcwLlo2018, sourceOicLlo2020, sourceCbsLlo2018, sourceEsbLlo, sourceEcEtm2014, sourceCedefopLlo2016, sourceLllLu2021, sourceEurostatSe2021, sourceEurostatSe2023, sourceTeLlo, sourceMbotodayLlo2030],
};
