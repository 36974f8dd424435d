// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

/** Per embedded roadmap the ids of its targets and its indicators. */
export interface EmbeddedIds {
"human-capital-topsectoren-2016-2020": {
readonly targets: "coe-civ-capacity" | "knowledge-circulation" | "international-talent" | "stem-graduates";
readonly indicators: "international-degree-students-share" | "international-degree-students" | "knowledge-migrant-permits" | "ppp-centres" | "ppp-companies" | "ppp-students" | "stay-rate-five-years" | "stem-graduates-share" | "stem-inflow-count" | "stem-inflow-share" | "study-permits";
};
"human-capital-topsectoren-2020-2023": {
readonly targets: "learning-communities";
readonly indicators: "learning-communities";
};
}

export type DefaultRoadmapId = "human-capital-topsectoren-2016-2020";
