import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  dl,
  dd {
    margin: 0;
  }
  dl {
    max-width: 70ch;
    margin-block-start: 12px;
  }
  dt {
    font-weight: 650;
  }
  dd + dt {
    margin-block-start: 8px;
  }
  .name {
    font-weight: 650;
    margin-block-start: 20px;
  }
  [part='sources'] .name {
    margin-block-start: 0;
  }
  .series {
    margin-block-start: 16px;
  }
  .remarks,
  [part='milestones'] {
    padding-inline-start: 1.2em;
    list-style: disc;
    margin-block-start: 8px;
  }
  [part='milestones'] {
    list-style: decimal;
  }
  [part='milestones'] li,
  [part='sources'] li {
    margin-block-start: 4px;
  }
  [part='figures'] tbody th {
    font-weight: 650;
  }
  @container (width >= 36em) {
    [part='figures'] :is(th, td:nth-child(2)) {
      white-space: nowrap;
    }
  }
  @container (width < 36em) {
    [part='figures'] tbody :is(th, td:nth-child(2)) {
      display: inline;
    }
  }
`;
