// A roadmap is made of these. They are registered here, and not by the class, so that it stays without side effects.
import './action-lines.js';
import './target-chart.js';
import './target-list.js';
import './target-progress.js';
import './timeline.js';
import { define } from '../internal/define.js';
import { HcRoadmap } from '../roadmap/roadmap.js';

define('hc-roadmap', HcRoadmap);

declare global {
  interface HTMLElementTagNameMap {
    'hc-roadmap': HcRoadmap;
  }
}
