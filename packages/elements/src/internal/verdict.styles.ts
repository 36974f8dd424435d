import { css, type CSSResult } from 'lit';

/** A verdict: its shape, and its sentence beside it. */
export const verdictStyles: CSSResult = css`
  .icon {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: var(--_good);
  }
  .behind,
  .off-track,
  .mixed {
    fill: var(--_warning);
  }
  .moving-away,
  .missed {
    fill: var(--_bad);
  }
  .not-assessable {
    fill: currentcolor;
    fill-rule: evenodd;
  }
  .sign {
    fill: none;
    stroke: var(--_sign);
    stroke-width: 2.4;
  }
  [part='verdict'] {
    display: flex;
    gap: 0.6em;
    margin-block: 12px 16px;
  }
  @media (forced-colors: active) {
    .icon {
      fill: CanvasText;
    }
    .sign {
      fill: none;
      stroke: Canvas;
    }
  }
`;
