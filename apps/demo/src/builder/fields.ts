/** The fields of the form, by the names of their settings. */
export class Fields {
  /** Every option that a list has, also those that are not offered now. */
  readonly #options = new Map<string, readonly HTMLOptionElement[]>();

  readonly form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
    for (const select of form.querySelectorAll('select')) this.#options.set(select.name, [...select.options]);
  }

  get names(): string[] {
    return [...this.form.querySelectorAll<HTMLElement>('[data-setting]')].map(
      ({ dataset }) => dataset['setting'] ?? '',
    );
  }

  /** Whether a setting depends on the widget. */
  isOfWidget(name: string): boolean {
    const always = ['widget', 'target', 'theme', 'width'];
    return !always.includes(name) && !name.startsWith('color-');
  }

  /** Offers these values of a list, and hides it where there is nothing to choose. */
  offer(name: string, values: readonly string[], mayBeNone: boolean): void {
    const select = this.#control(name);
    if (!(select instanceof HTMLSelectElement)) return;
    const offered = (this.#options.get(name) ?? []).filter(
      ({ value }) => (value === '' && mayBeNone) || values.includes(value),
    );
    const same =
      offered.length === select.options.length &&
      offered.every((one, index) => one === select.options[index]);
    // A list that is put back while it is open closes.
    if (!same) select.replaceChildren(...offered);
    this.show(name, offered.length > 1);
  }

  show(name: string, isShown: boolean): void {
    const field = this.#field(name);
    if (field !== null) field.hidden = !isShown;
  }

  isHidden(name: string): boolean {
    return this.#field(name)?.hidden !== false;
  }

  /** Writes a choice into the fields; what it does not say becomes empty. */
  write(said: URLSearchParams): void {
    for (const control of this.form.elements) {
      if (control instanceof HTMLSelectElement) control.value = said.get(control.name) ?? '';
      if (!(control instanceof HTMLInputElement) || control.name === '') continue;
      const value = said.get(control.name);
      if (control.type === 'checkbox') control.checked = value === control.value;
      else if (control.type === 'radio') control.checked = control.value === (value ?? FIRST[control.name]);
      else if (!this.#isWrong(control)) control.value = this.#written(control.name, value);
    }
  }

  /** Sets what a field says. */
  set(name: string, value: string): void {
    const control = this.#control(name);
    if (control instanceof HTMLInputElement) control.value = value;
  }

  /** Shows a colour in the field that has all colours. */
  pick(name: string, color: string): void {
    const picker = this.form.querySelector<HTMLInputElement>(`[data-picks="${name}"]`);
    if (picker !== null) picker.value = color;
  }

  /** Lets a radio button be chosen, or not. */
  allow(name: string, value: string, isAllowed: boolean): void {
    for (const control of this.form.elements) {
      if (control instanceof HTMLInputElement && control.name === name && control.value === value) {
        control.disabled = !isAllowed;
      }
    }
  }

  /** Says what is wrong with what was typed; '' when nothing is. */
  complain(name: string, text: string): void {
    const control = this.#control(name);
    const place = this.form.querySelector(`#wrong-${name}`);
    if (!(control instanceof HTMLInputElement) || place === null) return;
    place.textContent = text;
    if (text === '') control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }

  /** What cannot be read stays, so that it can be put right. */
  #isWrong(control: HTMLInputElement): boolean {
    return control.getAttribute('aria-invalid') === 'true';
  }

  #written(name: string, value: string | null): string {
    if (value === null) return '';
    return name.startsWith('color-') ? `#${value}` : value;
  }

  #field(name: string): HTMLElement | null {
    return this.form.querySelector<HTMLElement>(`[data-setting="${name}"]`);
  }

  #control(name: string): Element | null {
    return this.form.querySelector(`#set-${name}`);
  }
}

/** Which of several is chosen where an address says nothing. */
const FIRST: Readonly<Record<string, string>> = { follows: 'live', form: 'script' };
