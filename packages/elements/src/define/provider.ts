import { HcProvider } from '../provider/provider.js';
import { define } from '../internal/define.js';

define('hc-provider', HcProvider);

declare global {
  interface HTMLElementTagNameMap {
    'hc-provider': HcProvider;
  }
}
