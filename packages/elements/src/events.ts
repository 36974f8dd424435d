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

/** A provider gives other settings than before. Only the widgets inside it listen, so it does not bubble. */
export class HcProvidedEvent extends Event {
  static readonly type = 'hc-provided';

  constructor() {
    super(HcProvidedEvent.type);
  }
}
