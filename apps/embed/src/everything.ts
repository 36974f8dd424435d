/** All widgets in one file, for pages that can load one file only. */
import '@hc-roadmap/elements/define/all.js';
import { upgradeLinks, watched, type KnownWidgets } from './links.js';

/** Filled in when the files are made. */
declare const __ATTRIBUTES__: KnownWidgets;

const look = (): void => upgradeLinks(document, __ATTRIBUTES__);

look();
new MutationObserver(look).observe(document, watched);
