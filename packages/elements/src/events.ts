import type { Explanation, TargetData } from '@hc-roadmap/core';

/** The widget shows its data. It fires again whenever it shows other data. */
export class HcReadyEvent extends Event {
  static readonly type = 'hc-ready';

  constructor() {
    super(HcReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** The widget could not show what it was asked for; it says so on the page too. */
export class HcErrorEvent extends Event {
  static readonly type = 'hc-error';
  readonly error: Error;

  constructor(error: Error) {
    super(HcErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

/** What a reader wants to know the origin of; `null` leaves the choice to the roadmap or the day. */
export interface EvidenceQuestion {
  /** The page's own roadmap, or a slice of one; `null` for an embedded roadmap. */
  readonly data: TargetData | null;
  readonly roadmap: string | null;
  readonly target: string | null;
  readonly measure: string | null;
  readonly asOf: string | null;
}

/**
 * A reader asks where the figures of a widget come from. Who answers prevents the default, which is that the widget
 * answers in a dialog.
 */
export class HcEvidenceEvent extends Event {
  static readonly type = 'hc-evidence';
  readonly question: EvidenceQuestion;

  constructor(question: EvidenceQuestion) {
    super(HcEvidenceEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.question = question;
  }
}

/** The widget has assessed a target, or has it in words that were prepared; it fires whenever that is another outcome. */
export class HcAssessedEvent extends Event {
  static readonly type = 'hc-assessed';
  /** The verdict and everything that is said of it. */
  readonly explanation: Explanation;

  constructor(explanation: Explanation) {
    super(HcAssessedEvent.type, { bubbles: true, composed: true });
    this.explanation = explanation;
  }
}

/** The reader chose something in the widget. */
export class HcSelectEvent extends Event {
  static readonly type = 'hc-select';
  readonly choice: 'edition' | 'sort' | 'period';
  /** The id of what was chosen; `null` when the choice was undone. */
  readonly value: string | null;

  constructor(choice: HcSelectEvent['choice'], value: string | null) {
    super(HcSelectEvent.type, { bubbles: true, composed: true });
    this.choice = choice;
    this.value = value;
  }
}

/** A provider gives other settings than before. Only the widgets inside it listen, so it does not bubble. */
export class HcProvidedEvent extends Event {
  static readonly type = 'hc-provided';

  constructor() {
    super(HcProvidedEvent.type);
  }
}
