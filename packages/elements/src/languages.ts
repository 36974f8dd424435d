/**
 * Languages that do not come with the widgets: one typed object each. A page that has none loads nothing of this.
 */
import { RoadmapError } from '@hc-roadmap/core/errors';
import type { AddedLanguage, LanguagePack } from './i18n/language-pack.js';
import { languages } from './internal/language.js';

export type { LanguagePack } from './i18n/language-pack.js';

/**
 * Makes the widgets speak another language wherever `lang` asks for it, also those that are on the page already. Added
 * again, the last one counts; Dutch and English can be worded anew in the same way.
 *
 * @throws RoadmapError `invalid-argument` for a tag that is no BCP 47 tag.
 */
export function addLanguage(pack: LanguagePack): void {
  const spoken = { language: pack.texts, locale: localeOf(pack) };
  const added: AddedLanguage = {
    ...pack,
    analysis: { ...pack.analysis, ...spoken },
    chart: { ...pack.chart, ...spoken },
    evidence: { ...pack.evidence, ...spoken },
    terms: { ...pack.terms, ...spoken },
  };
  languages.messages.set(pack.tag.toLowerCase(), { ...pack.widgets.all, language: pack.texts, pack: added });
  for (const listener of languages.listeners) listener();
}

/** How numbers and dates are written: as in the language of the texts where the browser does not know the pack's. */
function localeOf({ tag, texts }: LanguagePack): string {
  try {
    const known = Intl.NumberFormat.supportedLocalesOf(tag);
    return known[0] !== undefined && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : texts;
  } catch {
    throw new RoadmapError('invalid-argument', `tag must be a BCP 47 tag such as fy, got ${tag}`);
  }
}
