/**
 * The model: what a roadmap is, in the words of the field.
 *
 * These types are written by hand, because their comments are the reference; `schema.ts` is proved equal
 * to them by a type test. Everything is readonly plain data: it survives `JSON.stringify` unchanged.
 */

/** The languages every text of ours exists in. Dutch is the default and the language of the sources. */
export type Language = 'nl' | 'en';

/** A text in every language. `en` is our translation unless a source gives an English text. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** A stable identifier: English, kebab-case, never reused. */
export type Id = string;

/**
 * A year (`2016`), a month (`2016-11`) or a school year (`2015/16`).
 * The year number of a school year, wherever a calculation needs one, is its first year (2015).
 */
export type Period = string;

/** What kind of stretch of time a period is. */
export type PeriodType = 'year' | 'month' | 'school-year';

/** A date as far as it is known: `2015`, `2015-12` or `2017-06-26`. */
export type PartialDate = string;

/** Which way is better. It is always stated and never guessed from the data. */
export type Direction = 'increase' | 'decrease';

/**
 * Where a statement comes from: `stated` by the source, `derived` from what the source says (with the
 * reason), or `assumed` by us (with the reason). What is assumed shows as a caveat wherever it is used.
 */
export type Basis = 'stated' | 'derived' | 'assumed';

/** A remark that a reader needs in order to read a figure rightly. */
export interface Remark {
  readonly id: Id;
  readonly text: LocalizedText;
}

// --- Sources, indicators, series, observations ----------------------------------------------------------

/** A publication that a fact or a figure was taken from. */
export interface Source {
  readonly id: Id;
  /** The title as the publisher printed it, in its own language. */
  readonly title: string;
  readonly publisher: string;
  /** Short name for a link in running text: `PBT, 2016`. */
  readonly shortName: string;
  /** An `https:` or `http:` address. */
  readonly url: string;
  /** The edition or date of the publication, in the source's own terms. */
  readonly vintage: string;
  /** SPDX id of the licence under which the publisher gives the figures away. Absent: we did not see one. */
  readonly licence?: string;
  /** Whom to name when a figure of it is used, where the publisher asks for that. */
  readonly attribution?: string;
  readonly note?: string;
}

/**
 * What a value is a number of: `count` of things, `percent` (from 0 to 100), `per-thousand` of a population,
 * `million-euro` in prices of the year itself.
 */
export type UnitKind = 'count' | 'percent' | 'per-thousand' | 'million-euro';

/** How a figure reads. */
export interface Unit {
  readonly kind: UnitKind;
  /** What is counted, in the plural: "centra", "diploma's". */
  readonly name: LocalizedText;
  /** The same for one: "centrum". */
  readonly singular: LocalizedText;
  /** Digits behind the decimal mark in a sentence or a table. Values themselves are never rounded. */
  readonly decimals: number;
}

/** One SDMX `CL_OBS_STATUS` letter: A normal, B the first value after a break in the series, E estimated, P provisional. */
export type ObservationStatus = 'A' | 'B' | 'E' | 'P';

/**
 * How sure we are that the source says this: `seen` in the publisher's own text, `second-hand` as another
 * body reports it, `derived` by a formula from figures that were seen.
 */
export type Confidence = 'seen' | 'second-hand' | 'derived';

/** One value of a series in one period. */
export interface Observation {
  readonly period: Period;
  /** The first period that the value covers, where it covers several: it then stands at the last of them. */
  readonly from?: Period;
  /** In the indicator's unit. For a share it is 100 × numerator ÷ denominator, not rounded. */
  readonly value: number;
  readonly status: ObservationStatus;
  /** The mark that the source itself puts at the value: `*` of CBS, `b` of Eurostat. */
  readonly flag?: string;
  readonly confidence: Confidence;
  /** Ids of the sources the value was taken from. */
  readonly sources: readonly Id[];
  readonly numerator?: number;
  readonly denominator?: number;
  /**
   * How a derived value was made: numbers and names of observations with `+`, `-`, `×` and `÷` between them. `hbo-ad`
   * is the value of that series of the indicator in the same period, `@2015/16` that of this series in another one;
   * `stem-graduates-share/hbo.numerator` is a part of a share of another indicator.
   */
  readonly formula?: string;
  readonly note?: string;
}

/** A period from which a series can no longer be compared with what comes before it. */
export interface SeriesBreak {
  /** The first period after the break. */
  readonly period: Period;
  readonly reason: LocalizedText;
}

/** One comparable line of an indicator: one place, one level of education, one definition, one vintage. */
export interface Series {
  readonly id: Id;
  readonly name: LocalizedText;
  /** ISO 3166-1 code of a country, or Eurostat's code of a group of countries: `EU27_2020`, `EU28`. */
  readonly geo: string;
  /** Level of education or group, in the source's terms: `hbo`, `wo-master`, `ho`. */
  readonly level: string;
  /** What exactly was counted. */
  readonly definition: LocalizedText;
  /** The edition that the series was taken from, where other editions say something else about the same thing. */
  readonly vintage?: string;
  /** In order of time; at most one observation a period. */
  readonly observations: readonly Observation[];
  readonly breaks?: readonly SeriesBreak[];
  /** True when the observations describe different populations, so that no change may be read from them. */
  readonly incomparable?: boolean;
  /** Ids of the series of the same indicator that say something else about the same thing. */
  readonly contradicts?: readonly Id[];
  /** What a reader must know about every figure of the series. */
  readonly remarks?: readonly Remark[];
}

/** Something that is measured, with every series of it that was found, contradictory ones side by side. */
export interface Indicator {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  readonly unit: Unit;
  /** What a value can be, where that is less than what its unit allows. Both ends are possible values. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly series: readonly Series[];
}

/** A value that somebody wants an indicator to reach. It is not a target of a roadmap, and no verdict is given on it. */
export interface StatedGoal {
  readonly id: Id;
  /** Whose goal it is, and what it says. */
  readonly name: LocalizedText;
  readonly indicator: Id;
  readonly geo: string;
  readonly level: string;
  /** In the unit of the indicator. */
  readonly value: number;
  /** The year in which it is to be reached; absent where the source names none. */
  readonly year?: number;
  readonly sources: readonly Id[];
  readonly note?: LocalizedText;
}

/** Something that was looked for and not found, so that nobody looks for it twice without knowing that. */
export interface NotFound {
  readonly id: Id;
  /** What was looked for and not found, as a noun phrase: "a baseline for …". */
  readonly what: LocalizedText;
  /** What there is instead, or what is done without it. */
  readonly instead?: LocalizedText;
  /** What it is about. */
  readonly roadmap?: Id;
  readonly targets?: readonly Id[];
  readonly indicators?: readonly Id[];
  /** The periods that have no figure. */
  readonly periods?: { readonly from: Period; readonly to?: Period };
  /** Ids of publications that were read for it. */
  readonly sources?: readonly Id[];
}

/** Everything that was found and not found, whether or not a roadmap uses it: what an analyst loads. */
export interface Collection {
  readonly indicators: readonly Indicator[];
  readonly goals: readonly StatedGoal[];
  readonly notFound: readonly NotFound[];
  readonly sources: readonly Source[];
}

// --- Targets --------------------------------------------------------------------------------------------

/** The value a measure starts from. */
export interface Baseline {
  readonly period: Period;
  readonly basis: Basis;
  readonly reason?: LocalizedText;
}

/** A way to measure a target: an indicator and the series it is read from. */
export interface Measure {
  readonly id: Id;
  /** What is measured, as a noun phrase that fits after "gemeten als" / "measured as". */
  readonly name: LocalizedText;
  readonly indicator: Id;
  readonly series: Id;
  readonly direction: Direction;
  readonly basis: Basis;
  readonly reason: LocalizedText;
  readonly baseline: Baseline;
}

interface TargetCommon {
  readonly id: Id;
  /** The number the roadmap gives the target. */
  readonly number: number;
  readonly name: LocalizedText;
  /** The full wording as the roadmap prints it (nl) and our translation (en). */
  readonly text: LocalizedText;
  /** The year in which the target is to be reached; it is over after 31 December. */
  readonly year: number;
  /** Sources of the target itself. */
  readonly sources: readonly Id[];
  readonly remarks?: readonly Remark[];
}

interface MeasuredTargetCommon extends TargetCommon {
  /** The first one is the preferred measure; its `reason` says why. */
  readonly measures: readonly [Measure, ...Measure[]];
}

/** Reach N times the baseline: "doubling" has factor 2. */
export interface MultipleTarget extends MeasuredTargetCommon {
  readonly kind: 'multiple';
  readonly factor: number;
}

/** Reach a share of a whole: "4 in 10" has numerator 4 and denominator 10; the goal is 40 percent. */
export interface ShareTarget extends MeasuredTargetCommon {
  readonly kind: 'share';
  readonly numerator: number;
  readonly denominator: number;
}

/** Reach a value, in the unit of the measure. */
export interface LevelTarget extends MeasuredTargetCommon {
  readonly kind: 'level';
  readonly value: number;
}

/** Stay at or beyond a value, in the unit of the measure. */
export interface ThresholdTarget extends MeasuredTargetCommon {
  readonly kind: 'threshold';
  readonly value: number;
}

/** Move each measure in its wanted direction; the roadmap names no number. */
export interface DirectionTarget extends MeasuredTargetCommon {
  readonly kind: 'direction';
}

/** A dated step towards a milestone target. */
export interface Milestone {
  readonly id: Id;
  readonly date: PartialDate;
  readonly name: LocalizedText;
  /** `unknown`: whether it happened was looked for and not found. */
  readonly status: 'done' | 'planned' | 'unknown';
  readonly sources: readonly Id[];
  readonly note?: LocalizedText;
}

/** Deliver something; it is reached when the deciding milestone is done in time. */
export interface MilestoneTarget extends TargetCommon {
  readonly kind: 'milestone';
  /** In order of time. */
  readonly milestones: readonly Milestone[];
  /** Which milestone decides, and who says so. */
  readonly decidedBy: { readonly milestone: Id; readonly basis: Basis; readonly reason: LocalizedText };
}

/** A target, by the kind of promise it makes. */
export type Target =
  MultipleTarget | ShareTarget | LevelTarget | ThresholdTarget | DirectionTarget | MilestoneTarget;

export type TargetKind = Target['kind'];

/** A target that is read from one or more measures. */
export type MeasuredTarget = Exclude<Target, MilestoneTarget>;

// --- The roadmap ----------------------------------------------------------------------------------------

/** The name and number an action line had in one edition of the roadmap. */
export interface ActionLineEdition {
  /** Id of the edition, for example `2017`. */
  readonly edition: Id;
  readonly number: number;
  readonly name: LocalizedText;
  /** Present when the line was an exploration in this edition: with which programme. */
  readonly exploratoryWith?: LocalizedText;
  /** Present when the line covers all others instead of standing beside them. */
  readonly overarching?: boolean;
}

/** A line of joint work. It keeps its identity while editions change its name or number. */
export interface ActionLine {
  readonly id: Id;
  /** In order of edition. */
  readonly editions: readonly [ActionLineEdition, ...ActionLineEdition[]];
  readonly about: { readonly text: LocalizedText; readonly basis: Basis };
  /** The targets the line serves. The roadmap itself links none; each link says on what basis it stands. */
  readonly targets: readonly { readonly target: Id; readonly basis: Basis; readonly reason: LocalizedText }[];
  readonly sources: readonly Id[];
}

/** A word or a name that a reader of the roadmap may not know, in plain words. */
export interface Term {
  readonly id: Id;
  /** What readers meet and look up: `CoE`, `Techniekpact`. */
  readonly name: LocalizedText;
  /** The name in full, where what readers meet is an abbreviation: `Centre of Expertise`. */
  readonly writtenOut?: LocalizedText;
  /** A few plain sentences (B1). What no source says is not in it, or it says that it is not known. */
  readonly text: LocalizedText;
  readonly basis: Basis;
  readonly sources: readonly Id[];
}

/** One yearly edition of a roadmap. */
export interface Edition {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly date: PartialDate;
  readonly sources: readonly Id[];
}

export interface Topsector {
  readonly id: Id;
  readonly name: LocalizedText;
  /** True for a sector that works across all others. */
  readonly crossCutting?: boolean;
}

export type OrganisationRole = 'decides' | 'receives' | 'facilitates' | 'executes' | 'explores-with';

/** An organisation named in the roadmap, with what it does there. */
export interface Organisation {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly roles: readonly { readonly role: OrganisationRole; readonly description: LocalizedText }[];
}

/** A kind of party that the roadmap wants to move in the same direction. */
export interface AgendaSettingParty {
  readonly id: Id;
  readonly name: LocalizedText;
}

/** Something that happened in the history of the roadmap. */
export interface RoadmapEvent {
  readonly id: Id;
  readonly date: PartialDate;
  readonly name: LocalizedText;
  readonly sources: readonly Id[];
}

/** What a roadmap says about itself, apart from its targets and action lines. */
export interface RoadmapProfile {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly period: { readonly start: number; readonly end: number };
  /** When the roadmap was adopted. */
  readonly adopted: PartialDate;
  readonly mission: {
    readonly text: LocalizedText;
    /** A note on the printed wording, where it is probably a slip. */
    readonly note?: LocalizedText;
  };
  /** The sentence that introduces the targets. */
  readonly ambition: LocalizedText;
  /** What the roadmap is for. */
  readonly functions: readonly {
    readonly id: Id;
    readonly name: LocalizedText;
    readonly text: LocalizedText;
  }[];
  readonly agendaSettingParties: readonly AgendaSettingParty[];
  /** What the roadmap comes on top of. */
  readonly complements: LocalizedText;
  /** Which sectors the word "topsectors" covers. */
  readonly scope: LocalizedText;
  readonly topsectors: readonly Topsector[];
  readonly organisations: readonly Organisation[];
  /** With what means the work is done. */
  readonly resources: LocalizedText;
  /** Where the detailed description is said to be. */
  readonly detailedDescription: {
    readonly text: LocalizedText;
    readonly url: string;
    readonly note?: LocalizedText;
  };
  readonly editions: readonly [Edition, ...Edition[]];
  /** The edition shown when none is asked for. */
  readonly defaultEdition: Id;
  readonly events: readonly RoadmapEvent[];
  /** Ids of the sources in which the roadmap says all this. */
  readonly statedIn: readonly Id[];
}

/** What a roadmap says about itself, with the sources that are named in it: what a page about the roadmap loads. */
export interface RoadmapAbout extends RoadmapProfile {
  readonly sources: readonly Source[];
}

/**
 * Targets with everything that is needed to assess them. A whole `Roadmap` is one; so is the slice of a
 * single target that a page loads.
 */
export interface TargetData {
  readonly id: Id;
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
}

/** The action lines of a roadmap with the names they need: what an action-line list loads. */
export interface ActionLineData {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly editions: readonly [Edition, ...Edition[]];
  readonly defaultEdition: Id;
  readonly actionLines: readonly ActionLine[];
  readonly targetNames: readonly { readonly id: Id; readonly name: LocalizedText }[];
  readonly sources: readonly Source[];
}

/** A whole roadmap. */
export interface Roadmap extends RoadmapProfile, TargetData {
  readonly actionLines: readonly ActionLine[];
  /** The words that the roadmap needs to be understood, in any order. */
  readonly terms?: readonly Term[];
}
