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
    .track {
      fill: Canvas;
    }
    /* Thin, so that the marks stand out on both sides of it: no two of these colours surely differ enough. */
    .fill {
      fill: CanvasText;
      y: 0.6em;
      height: 0.4em;
    }
  }
`;
