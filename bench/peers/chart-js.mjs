import { Chart } from 'chart.js/auto';
import { isPainted } from '../browser/is-painted.mjs';

/**
 * A chart as its documentation makes one. Without the animation: a second of waiting would count against it.
 *
 * @param {'bar' | 'line'} type
 */
export const chartOf = (type) => (parent, figures) => {
  const frame = parent.appendChild(document.createElement('div'));
  const canvas = frame.appendChild(document.createElement('canvas'));
  new Chart(canvas, {
    type,
    data: {
      labels: figures.map(({ period }) => period),
      datasets: [{ label: 'Centra', data: figures.map(({ number }) => number) }],
    },
    options: { animation: false },
  });
  return canvas;
};

export const settled = () => undefined;
export const read = (canvas) =>
  isPainted(canvas) ? String(Chart.getChart(canvas)?.getDatasetMeta(0).data.length) : undefined;
