import type { Language } from '@hc-roadmap/core';
// Frames in the preview get the height of the widget, as on a page with the script for frames.
import '@hc-roadmap/embed/frame.js';
import { choiceOf, colorOf, hasPicture, isDate, measuresOf, queryOf, type Choice } from './choice.js';
import { contrastsOf, isTooLittle } from './contrast.js';
import { Fields } from './fields.js';
import { COLORS, type Offer } from './offer.js';
import { Preview } from './preview.js';
import { leftBehind, piecesOf, type Piece } from './snippet.js';
import { builderWords, settingName } from './words.js';

/** Lets the tool work: shows it, follows its form and the address of the page, and writes what can be copied. */
export function enableBuilder(form: HTMLFormElement): void {
  const page = form.ownerDocument;
  const result = byId(page, 'builder-result');
  const offer = JSON.parse(byId(page, 'builder-offer').textContent) as Offer;
  const language: Language = page.documentElement.lang === 'en' ? 'en' : 'nl';
  const root = new URL(language === 'nl' ? './' : '../', page.baseURI).href;
  const addresses = { embed: `${root}embed/`, ready: `${root}static/` };
  const words = builderWords[language];
  const fields = new Fields(form);
  const preview = new Preview(
    [...result.querySelectorAll<HTMLElement>('.preview-place')],
    offer,
    language,
    addresses,
  );
  const readPlain = async (path: string): Promise<string> =>
    (await fetch(`${addresses.ready}${path}`)).text();
  let latest = 0;

  const show = async (choice: Choice): Promise<void> => {
    latest += 1;
    const mine = latest;
    showFields(choice);
    showContrast(choice);
    showLanguages(choice);
    byId(page, 'about-form').textContent = words.forms[choice.form].about;
    const left = leftBehind(choice).map((setting) => settingName(words, setting).toLowerCase());
    byId(page, 'left-behind').textContent = left.length === 0 ? '' : words.leftBehind(left.join(', '));
    const pieces = await piecesOf(choice, { offer, language, readPlain });
    // Another choice may have been made while this one was waiting for a file.
    if (mine !== latest) return;
    showPieces(pieces);
    await preview.show(choice);
  };

  const showFields = (choice: Choice): void => {
    const { widget, attributes, colors } = choice;
    const { target } = attributes;
    fields.offer('target', widget.targets, !widget.needsTarget);
    for (const name of fields.names) {
      const offered = widget.attributes[name];
      if (name === 'measure') fields.offer(name, measuresOf(widget, target, offer), true);
      else if (offered?.kind === 'choice') fields.offer(name, offered.values, true);
      else if (offered?.kind === 'date') fields.show(name, choice.isPinned);
      else if (offered?.kind === 'flag') fields.show(name, true);
      else if (fields.isOfWidget(name)) fields.show(name, false);
    }
    for (const token of COLORS) {
      fields.show(token, widget.colors.includes(token));
      fields.pick(
        token,
        colors[token] ?? offer.looks.none[token] ?? (token === 'color-text' ? '#000000' : '#ffffff'),
      );
    }
    fields.allow('form', 'picture', hasPicture(widget, target, offer));
    fields.write(new URLSearchParams(queryOf(choice)));
  };

  const showContrast = (choice: Choice): void => {
    const contrasts = contrastsOf(choice, offer);
    const number = (ratio: number): string =>
      // Rounded down: what is too little must not look like enough.
      ratio.toLocaleString(language, {
        maximumFractionDigits: 2,
        roundingMode: 'floor',
      });
    const said = contrasts
      .filter(isTooLittle)
      .map(({ token, ground, ratio, needed }) =>
        words.contrast.tooLittle(
          words.contrast.tokens[token] ?? token,
          ground,
          number(ratio),
          number(needed),
        ),
      );
    const place = byId(page, 'contrast');
    place.className = said.length === 0 ? '' : 'warning';
    place.textContent = said.length > 0 || contrasts.length === 0 ? said.join(' ') : words.contrast.good;
  };

  /** The other language shows the same choice. */
  const showLanguages = (choice: Choice): void => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]'))
      link.search = queryOf(choice);
  };

  const showPieces = (pieces: readonly Piece[]): void => {
    [...result.querySelectorAll<HTMLElement>('.code-block')].forEach((block, index) => {
      const piece = pieces[index];
      block.hidden = piece === undefined;
      if (piece === undefined) return;
      const name = words.places[piece.place];
      const code = block.querySelector('code');
      const [caption, status] = block.querySelectorAll('.code-bar > span');
      if (code === null || !caption || !status) return;
      // What was copied before is something else now.
      if (code.textContent !== piece.code) status.textContent = '';
      code.textContent = piece.code;
      code.toggleAttribute('data-is-text', piece.isText === true);
      caption.textContent = name;
      block.querySelector('.code-bar button span')?.replaceChildren(` ${name}`);
      block.querySelector('pre')?.setAttribute('aria-label', name);
    });
  };

  /** Says what was typed and cannot be read, beside the field. */
  const showWrong = (said: FormData): void => {
    const typed = (name: string): string => {
      const value = said.get(name);
      return typeof value === 'string' ? value : '';
    };
    const isPinned = typed('follows') === 'pinned';
    const date = typed('as-of');
    fields.complain('as-of', isPinned && date !== '' && !isDate(date) ? words.isNoDate(date) : '');
    for (const token of COLORS) {
      const color = typed(token);
      fields.complain(token, color !== '' && colorOf(color) === null ? words.isNoColor(color) : '');
    }
  };

  const follow = (isChange: boolean): void => {
    const said = new FormData(form);
    showWrong(said);
    if (isChange && said.get('follows') === 'pinned' && fields.isHidden('as-of')) said.set('as-of', today());
    const choice = choiceOf(said, offer);
    const query = queryOf(choice);
    if (query !== location.search.slice(1)) history.pushState(null, '', `?${query}`);
    void show(choice);
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['picks'] !== undefined) {
      fields.set(target.dataset['picks'], target.value);
    }
  });
  form.addEventListener('change', () => follow(true));
  // The choice of a form stands beside what it gives, outside the form.
  for (const control of form.elements) {
    if (!form.contains(control)) control.addEventListener('change', () => follow(false));
  }
  addEventListener('popstate', () => {
    for (const name of ['as-of', ...COLORS]) fields.complain(name, '');
    void show(choiceOf(new URLSearchParams(location.search), offer));
  });

  byId(page, 'builder-without-script').remove();
  form.hidden = false;
  result.hidden = false;
  void show(choiceOf(new URLSearchParams(location.search), offer));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function byId(page: Document, id: string): HTMLElement {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`enableBuilder: the page must have #${id}`);
  return found;
}
