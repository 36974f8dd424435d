import { HcGlossary } from '../glossary/glossary.js';
import { define } from '../internal/define.js';

define('hc-glossary', HcGlossary);

declare global {
  interface HTMLElementTagNameMap {
    'hc-glossary': HcGlossary;
  }
}
