import type { TargetData } from '@hc-roadmap/core';

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

/** A provider gives other settings than before. Only the widgets inside it listen, so it does not bubble. */
export class HcProvidedEvent extends Event {
  static readonly type = 'hc-provided';

  constructor() {
    super(HcProvidedEvent.type);
  }
}
