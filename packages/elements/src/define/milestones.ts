import { define } from '../internal/define.js';
import { HcMilestones } from '../milestones/milestones.js';

define('hc-milestones', HcMilestones);

declare global {
  interface HTMLElementTagNameMap {
    'hc-milestones': HcMilestones;
  }
}
