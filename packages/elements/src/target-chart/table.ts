import type { ExplainedChart } from '@hc-roadmap/core/chart';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { links } from '../internal/source-links.js';

/** Every value of a chart with what it is and where it comes from. On paper it is always there. */
export function drawTable(chart: ExplainedChart, messages: Messages, shown: boolean): TemplateResult {
  return html`<div class="scroller">
    <table part="table" id="table" class="small ${shown ? '' : 'closed'}">
      <caption>
        ${chart.sentence}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.period}</th>
          <th scope="col">${messages.value}</th>
          <th scope="col">${messages.remarkAndSource}</th>
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
