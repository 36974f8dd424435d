import { HcActionLines } from '../action-lines/action-lines.js';
import { define } from '../internal/define.js';

define('hc-action-lines', HcActionLines);

declare global {
  interface HTMLElementTagNameMap {
    'hc-action-lines': HcActionLines;
  }
}
