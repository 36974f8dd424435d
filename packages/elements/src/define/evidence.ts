import { HcEvidence } from '../evidence/evidence.js';
import { define } from '../internal/define.js';

define('hc-evidence', HcEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'hc-evidence': HcEvidence;
  }
}
