import '@hc-roadmap/elements/define/all.js';
import { enableCopyButtons } from './copy.js';
import { showEvents } from './events.js';

enableCopyButtons(document);
showEvents(document);
