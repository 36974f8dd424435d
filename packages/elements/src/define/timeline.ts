import { define } from '../internal/define.js';
import { HcTimeline } from '../timeline/timeline.js';

define('hc-timeline', HcTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'hc-timeline': HcTimeline;
  }
}
