import { css, type CSSResult } from 'lit';

/** The bar of a target with a number. */
export const barStyles: CSSResult = css`
  .bar,
  .labels {
    display: block;
    width: 100%;
    overflow: visible;
    font-size: 0.875em;
  }
  .track {
    fill: color-mix(in srgb, currentcolor 10%, transparent);
    stroke: currentcolor;
  }
  .fill {
    fill: var(--_accent);
  }
  line {
    stroke: currentcolor;
    stroke-width: 2;
  }
  line.goal {
    stroke-width: 4;
  }
  line.expected {
    stroke-dasharray: 4 3;
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .fill {
      fill: CanvasText;
      stroke: none;
    }
    .track {
      fill: Canvas;
    }
    line {
      stroke: Highlight;
    }
  }
`;
