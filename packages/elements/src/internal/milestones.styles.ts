import { css, type CSSResult } from 'lit';

/** The steps of a milestone target, along a line. */
export const milestoneStyles: CSSResult = css`
  [part='milestones'] li {
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 7px;
    padding-block-end: 12px;
    padding-inline-start: 18px;
    position: relative;
  }
  [part='milestones'] svg {
    position: absolute;
    inset-inline-start: -8px;
    inset-block-start: 0.35em;
    width: 14px;
    height: 14px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  [part='milestones'] .done {
    fill: var(--_good);
    stroke: var(--_good);
  }
  @media (forced-colors: active) {
    [part='milestones'] .done {
      fill: CanvasText;
      stroke: none;
    }
  }
`;
