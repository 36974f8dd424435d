import type { Language } from '@hc-roadmap/core';
import { pagePath, SANDBOX } from '@hc-roadmap/embed/snippets.js';
import type { Choice } from './choice.js';
import type { Offer } from './offer.js';
import { frameOf, pictureSize, plainPath, sentenceOf, stylesOf, subjectOf } from './snippet.js';

/** Where the site has what other sites load, and its ready-made files. Each ends with a slash. */
export interface Addresses {
  readonly embed: string;
  readonly ready: string;
}

/** Shows what a choice looks like, in each of the places given. */
export class Preview {
  readonly #styles = new CSSStyleSheet();
  #latest: Choice | null = null;

  readonly #places: readonly HTMLElement[];
  readonly #offer: Offer;
  readonly #language: Language;
  readonly #addresses: Addresses;

  constructor(places: readonly HTMLElement[], offer: Offer, language: Language, addresses: Addresses) {
    this.#places = places;
    this.#offer = offer;
    this.#language = language;
    this.#addresses = addresses;
    document.adoptedStyleSheets.push(this.#styles);
  }

  /** @throws Error when a ready-made file cannot be had. */
  async show(choice: Choice): Promise<void> {
    this.#latest = choice;
    const makers = await this.#makers(choice);
    // Another choice may have been made while this one was waiting for a file.
    if (this.#latest !== choice) return;
    // The very styles that are copied.
    this.#styles.replaceSync(stylesOf(choice));
    this.#places.forEach((place, index) => {
      place.replaceChildren(makers(String(index)));
    });
  }

  async #makers(choice: Choice): Promise<(id: string) => Node> {
    switch (choice.form) {
      case 'script':
      case 'link':
      case 'react':
        return () => liveWidget(choice);
      case 'frame':
      case 'address':
        return () => this.#frame(choice);
      case 'picture':
        return () => this.#picture(choice);
      case 'plain': {
        const html = await readDocument(`${this.#addresses.ready}${plainPath(choice, this.#language)}`);
        return (id) => plainHtml(html, choice.theme, id);
      }
    }
  }

  #frame(choice: Choice): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    const { address, title, height, width } = frameOf(
      choice,
      this.#addresses.embed.slice(0, -1),
      this.#offer,
      this.#language,
    );
    frame.setAttribute('sandbox', SANDBOX);
    frame.title = title;
    frame.width = String(width ?? '100%');
    frame.height = String(height);
    frame.src = address;
    return frame;
  }

  #picture(choice: Choice): HTMLImageElement {
    const image = document.createElement('img');
    const { width, height } = pictureSize(choice, this.#offer, this.#language);
    image.width = width;
    image.height = height;
    image.alt = sentenceOf(choice, this.#language);
    image.src = `${this.#addresses.embed}${pagePath(subjectOf(choice, this.#language))}.svg`;
    return image;
  }
}

function liveWidget({ widget, attributes, theme, form }: Choice): HTMLElement {
  const element = document.createElement(widget.name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // A link keeps no class.
  if (theme === null || form === 'link') return element;
  const themed = form === 'react' ? document.createElement('div') : element;
  themed.className = `hc-theme-${theme}`;
  if (themed !== element) themed.append(element);
  return themed;
}

/** Reads HTML without making a text into HTML, which the policy of the page forbids. */
function readDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('text/html; charset=utf-8');
    request.addEventListener('load', () => {
      const { response, status } = request as { response: Document | null; status: number };
      if (status === 200 && response !== null) resolve(response);
      else reject(new Error(`${address} cannot be had: ${status}`));
    });
    request.addEventListener('error', () => reject(new Error(`${address} cannot be had`)));
    request.send();
  });
}

/** Plain HTML with ids of its own: the same stands in every place. */
function plainHtml({ body }: Document, theme: string | null, id: string): HTMLElement {
  const place = document.createElement('div');
  if (theme !== null) place.className = `hc-theme-${theme}`;
  place.append(...[...body.childNodes].map((node) => document.importNode(node, true)));
  for (const element of place.querySelectorAll('*')) {
    for (const name of ['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby']) {
      const ids = element.getAttribute(name);
      if (ids !== null)
        element.setAttribute(
          name,
          ids.replaceAll(/\S+/g, (one) => `${one}-${id}`),
        );
    }
  }
  return place;
}
