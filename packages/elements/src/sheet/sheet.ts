/** A place on a sheet, in pixels from its top left corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Something on a sheet; its colours are resolved, for a file has no page around it. */
export type SheetShape =
  | {
      readonly type: 'line';
      readonly places: readonly Spot[];
      readonly color: string;
      readonly width: number;
      readonly opacity?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly type: 'area';
      readonly places: readonly Spot[];
      readonly fill: string;
      readonly opacity: number;
      readonly stroke?: string;
      readonly width?: number;
    }
  | {
      readonly type: 'dot';
      readonly place: Spot;
      readonly radius: number;
      readonly fill: string;
      readonly stroke: string;
      /** Of the stroke. */
      readonly width: number;
    }
  | {
      /** The outline of a sign on a square of 24, and the strokes in it. */
      readonly type: 'sign';
      /** Its top left corner. */
      readonly place: Spot;
      readonly scale: number;
      readonly outline: string;
      readonly fill: string;
      readonly strokes: string;
      readonly stroke: string;
    }
  | {
      readonly type: 'text';
      readonly place: Spot;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly color: string;
    };

/** Something with its words on a sheet of its own, for a file: what an SVG and a PNG are both made from. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly paper: string;
  readonly shapes: readonly SheetShape[];
}

/** The colours of a sheet. */
export interface SheetColors {
  readonly text: string;
  readonly accent: string;
  readonly paper: string;
}

/** How large a sheet is, in pixels. */
export interface SheetSize {
  readonly width: number;
  /** As high as what is on it when absent; with a height, only what is seen at one glance stands on it. */
  readonly height?: number;
  /** Room that is left above what is on it. */
  readonly above?: number;
  /** Height of its ordinary letters. */
  readonly letters: number;
}
