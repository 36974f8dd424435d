import { HcSecondOpinions } from '../second-opinions/second-opinions.js';
import { define } from '../internal/define.js';

define('hc-second-opinions', HcSecondOpinions);

declare global {
  interface HTMLElementTagNameMap {
    'hc-second-opinions': HcSecondOpinions;
  }
}
