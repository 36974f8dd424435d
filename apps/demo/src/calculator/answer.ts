import type { ExplainedOpinion } from '@hc-roadmap/core';

/** What came out, or what the reader typed that cannot be read. */
export type Answer =
  | { readonly wrong: readonly string[] }
  | {
      readonly summary: string;
      readonly opinions: readonly ExplainedOpinion[];
      readonly claims: readonly string[];
    };

/** Replaces what stands in the place for the answer. The words of the page are in the form's data attributes. */
export function answerWith(place: HTMLElement, answer: Answer, words: DOMStringMap): void {
  const write = (name: string, text: string, ...inside: Node[]): HTMLElement => {
    const element = place.ownerDocument.createElement(name);
    element.append(text, ...inside);
    return element;
  };
  if ('wrong' in answer) {
    const unreadable = answer.wrong.map((text) => `“${text}”`).join(', ');
    place.replaceChildren(write('p', `${words['wrong'] ?? ''} ${unreadable}`));
    return;
  }
  const head = [words['method'], words['verdict']].map((text) => {
    const cell = write('th', text ?? '');
    cell.setAttribute('scope', 'col');
    return cell;
  });
  const rows = answer.opinions.map((opinion) => {
    const name = write('th', `${opinion.name}, ${opinion.edition}`);
    name.setAttribute('scope', 'row');
    const label = opinion.category === undefined ? opinion.label : `${opinion.label} (${opinion.category})`;
    const why = [opinion.says, opinion.needed].filter((text) => text !== undefined).join(' ');
    const figures = opinion.working.map((figure) => `${figure.name}: ${figure.value}`).join('; ');
    return write('tr', '', name, write('td', '', write('p', label), write('p', why), write('p', figures)));
  });
  place.replaceChildren(
    write('p', answer.summary),
    write(
      'table',
      '',
      write('caption', words['caption'] ?? ''),
      write('thead', '', write('tr', '', ...head)),
      write('tbody', '', ...rows),
    ),
    write('ul', '', ...answer.claims.map((text) => write('li', text))),
  );
}
