import type {
  EvidenceFigure,
  EvidenceMeasure,
  EvidenceSeries,
  EvidenceSource,
  ExplainedEvidence,
} from '@hc-roadmap/core/evidence';
import { html, nothing, type TemplateResult } from 'lit';
import { link, links } from '../internal/source-links.js';
import { termLink } from '../internal/term-link.js';
import type { EvidenceWidgetWords } from './evidence.words.js';

/** More rows than these keep a page busy for seconds, and nobody reads them. */
const longestTable = 500;

/** Everything that a target rests on, below a heading of a level: the name of the target where there is no other. */
export function drawEvidence(
  evidence: ExplainedEvidence,
  level: number,
  say: EvidenceWidgetWords,
  heading: TemplateResult | string = evidence.name,
): TemplateResult {
  const { promise, promisedIn, remarks, measures, steps, decision, sources } = evidence;
  const below = Math.min(level + 1, 6);
  return html`
    <div part="heading" id="evidence-name" tabindex="-1" role="heading" aria-level=${level}>${heading}</div>
    <dl part="promise">
      <dt>${say.promise}</dt>
      <dd>${promise} (${links(promisedIn)})</dd>
    </dl>
    ${drawRemarks(remarks)} ${measures.map((measure, index) => drawMeasure(measure, index, below, say))}
    ${steps.length === 0 ? nothing : drawSteps(evidence, below, say)}
    ${
      decision === undefined
        ? nothing
        : html`<dl part="choice">
            <dt>${termLink('milestone', say.decision)}</dt>
            <dd>${decision}</dd>
          </dl>`
    }
    <div part="sources" class="small">
      <div class="name" role="heading" aria-level=${below}>${say.sources}</div>
      <ul>
        ${sources.map((source) => html`<li>${drawSource(source)}</li>`)}
      </ul>
    </div>
  `;
}

function drawSource({ publisher, title, vintage, url }: EvidenceSource): TemplateResult {
  return html`${publisher}: ${link(url, title)} (${vintage})`;
}

function drawRemarks(remarks: readonly string[]): TemplateResult | typeof nothing {
  return remarks.length === 0
    ? nothing
    : html`<ul class="remarks small">
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>`;
}

function drawMeasure(
  { name, definition, choice, start, series }: EvidenceMeasure,
  index: number,
  level: number,
  say: EvidenceWidgetWords,
): TemplateResult {
  return html`<div part="measure">
    <div class="name" role="heading" aria-level=${level}>${capitalised(name)}</div>
    <dl part="choice">
      <dt>${say.counted}</dt>
      <dd>${definition}</dd>
      <dt>${termLink('measure', say.choice)}</dt>
      <dd>${choice}</dd>
      <dt>${termLink('baseline', say.start)}</dt>
      <dd>${start}</dd>
    </dl>
    ${series.length === 0 ? html`<p>${say.noFigures}</p>` : nothing}
    ${series.map((one, place) => drawSeries(one, `series-${index}-${place}`, say))}
  </div>`;
}

// The roles are written out: in a narrow column the rows are blocks, and then browsers forget that it is a table.
function drawSeries(
  { name, definition, contradicting, remarks, figures }: EvidenceSeries,
  id: string,
  say: EvidenceWidgetWords,
): TemplateResult {
  const rows = figures.slice(-longestTable);
  return html`<p class="series" id=${id}>
      <strong
        >${capitalised(name)}${contradicting ? html` (${termLink('contradicting-figures', say.contradicting)})` : nothing}.</strong
      >
      ${definition}
    </p>
    ${drawRemarks(
      rows.length < figures.length ? [...remarks, say.latest(rows.length, figures.length)] : remarks,
    )}
    <table part="figures" class="small" role="table" aria-labelledby=${id}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${say.period}</th>
          <th role="columnheader" scope="col">${say.value}</th>
          <th role="columnheader" scope="col">${say.remark}</th>
          <th role="columnheader" scope="col">${say.source}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((figure) => drawFigure(figure, say))}
      </tbody>
    </table>`;
}

function drawFigure(
  { when, value, parts, remark, formula, note, sources }: EvidenceFigure,
  say: EvidenceWidgetWords,
): TemplateResult {
  const lines = [
    ...(remark === '' ? [] : [html`${capitalised(remark)}`]),
    // What a share was worked out from stands beside it.
    ...(formula === undefined || parts !== undefined
      ? []
      : [html`${say.formula} <span lang="en">${formula}</span>`]),
    ...(note === undefined ? [] : [html`${say.note} <span lang="en">${note}</span>`]),
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">${when}</th>
    <td role="cell">
      ${value}${parts === undefined ? nothing : html` <span class="parts">(${parts})</span>`}
    </td>
    <td role="cell">${lines.map((line, index) => html`${index === 0 ? nothing : html`<br />`}${line}`)}</td>
    <td role="cell">${links(sources)}</td>
  </tr>`;
}

function drawSteps({ steps }: ExplainedEvidence, level: number, say: EvidenceWidgetWords): TemplateResult {
  return html`<div class="name" role="heading" aria-level=${level}>${say.steps}</div>
    <ol part="milestones">
      ${steps.map(
        ({ when, name, note, sources }) =>
          html`<li>
            <strong>${when}.</strong> ${name} (${links(sources)})
            ${note === undefined ? nothing : html`<br /><span class="small">${note}</span>`}
          </li>`,
      )}
    </ol>`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
