import type { Plugin } from 'vite';
import { writeAboutRoadmap } from './about.js';
import { builderData, writeBuilder } from './builder/form.js';
import { writeCalculations } from './calculations.js';
import { dataSetTag, writeDataFiles } from './data-files.js';
import { headTags, securityTag, writeFrame } from './frame.js';
import { pageAt } from './pages.js';
import { writePlain } from './plain.js';
import { writeReference } from './reference/reference.js';
import { writeSnippets } from './snippet.js';
import { writeSourceFiles } from './source-file.js';
import { writeStylesheets } from './stylesheet.js';
import { fillWidgets } from './widgets.js';

/**
 * Writes into the pages what the roadmap says: the content inside the widgets' tags, the HTML to copy, and
 * what is told about the roadmap itself.
 */
export function roadmapPages(): Plugin {
  return {
    name: 'hc-roadmap-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(source, { path, server }) {
        const page = pageAt(path);
        const { language } = page;
        const { html, widgets } = fillWidgets(source, language);
        const withPlain = writeSourceFiles(writePlain(html, language), language);
        const withCode = writeStylesheets(writeSnippets(withPlain, widgets, language), language);
        const withAbout = writeReference(writeAboutRoadmap(withCode, language), language);
        const withData = page.kind === 'own' ? writeCalculations(withAbout, language) : withAbout;
        const whole =
          page.name === 'data'
            ? writeDataFiles(withData, language)
            : page.name === 'embed'
              ? await writeBuilder(withData, language)
              : withData;
        return {
          html: writeFrame(whole, page),
          // The development server works with inline styles; the policy is that of the built site.
          tags: [
            ...(server === undefined ? [securityTag(page)] : []),
            ...headTags(page),
            ...(page.name === 'data' ? [dataSetTag()] : []),
            ...(page.name === 'embed' ? [builderData()] : []),
          ],
        };
      },
    },
  };
}
