import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { isPainted } from '../browser/is-painted.mjs';

const results = new WeakMap();

/** A bar chart as its documentation makes one, with the interpreter that a strict page needs. */
export function mount(parent, figures) {
  const element = parent.appendChild(document.createElement('div'));
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values: figures },
    mark: 'bar',
    encoding: {
      x: { field: 'period', type: 'nominal' },
      y: { field: 'number', type: 'quantitative' },
    },
  };
  results.set(element, embed(element, spec, { ast: true, expr: expressionInterpreter, actions: false }));
  return element;
}

export const settled = (element) => results.get(element);
export function read(element) {
  const canvas = element.querySelector('canvas');
  if (canvas !== null) return isPainted(canvas) ? 'painted' : undefined;
  return element.querySelector('svg .mark-rect path') === null ? undefined : 'painted';
}
