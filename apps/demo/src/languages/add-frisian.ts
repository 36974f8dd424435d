import { addLanguage } from '@hc-roadmap/elements/languages.js';
import { frisian } from './frisian.js';

addLanguage(frisian);
