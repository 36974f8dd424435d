import { HcTargetList } from '../target-list/target-list.js';
import { define } from '../internal/define.js';

define('hc-target-list', HcTargetList);

declare global {
  interface HTMLElementTagNameMap {
    'hc-target-list': HcTargetList;
  }
}
