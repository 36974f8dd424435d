import { define } from '../internal/define.js';
import { HcTargetChart } from '../target-chart/target-chart.js';

define('hc-target-chart', HcTargetChart);

declare global {
  interface HTMLElementTagNameMap {
    'hc-target-chart': HcTargetChart;
  }
}
