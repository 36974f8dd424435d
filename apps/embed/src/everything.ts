/** All widgets in one file, for pages that can load one file only. */
import '@hc-roadmap/elements/define/all.js';
import { upgradeLink, type KnownWidgets } from './links.js';

/** Filled in when the files are made. */
declare const __ATTRIBUTES__: KnownWidgets;

function upgradeLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="#hc-"]')) {
    upgradeLink(link, __ATTRIBUTES__);
  }
}

upgradeLinks();
new MutationObserver(upgradeLinks).observe(document, { childList: true, subtree: true });
