import { define } from '../internal/define.js';
import { HcTargetProgress } from '../target-progress/target-progress.js';

define('hc-target-progress', HcTargetProgress);

declare global {
  interface HTMLElementTagNameMap {
    'hc-target-progress': HcTargetProgress;
  }
}
