import type { ExplainedChart } from '@hc-roadmap/core/chart';
import { html, nothing, type TemplateResult } from 'lit';
import { links } from '../internal/source-links.js';
import type { TargetChartWords } from './target-chart.words.js';

/** Every value of a chart with what it is and where it comes from. On paper it is always there. */
export function drawTable(chart: ExplainedChart, say: TargetChartWords, shown: boolean): TemplateResult {
  return html`<div class="scroller">
    <table part="figures" id="table" class="small ${shown ? '' : 'closed'}">
      <caption>
        ${chart.sentence}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.period}</th>
          <th scope="col">${say.value}</th>
          <th scope="col">${say.remarkAndSource}</th>
        </tr>
      </thead>
      <tbody>
        ${chart.figures.map(
          ({ when, value, remark, sources }) =>
            html`<tr>
              <th scope="row">${when}</th>
              <td>${value}</td>
              <td>${remark}${sources.length === 0 ? nothing : html` · ${links(sources)}`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
