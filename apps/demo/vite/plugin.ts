import type { Plugin } from 'vite';
import { writeAboutRoadmap } from './about.js';
import { writeCalculations } from './calculations.js';
import { dataSetTag, writeDataFiles } from './data-files.js';
import { headTags, securityTag, writeFrame } from './frame.js';
import { pageAt } from './pages.js';
import { writePlain } from './plain.js';
import { writeReference } from './reference/reference.js';
import { writeSnippets } from './snippet.js';
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
      handler(source, { path, server }) {
        const page = pageAt(path);
        const { language } = page;
        const { html, widgets } = fillWidgets(source, language);
        const withPlain = writePlain(html, language);
        const withCode = writeStylesheets(writeSnippets(withPlain, widgets, language), language);
        const withAbout = writeReference(writeAboutRoadmap(withCode, language), language);
        const withData = page.kind === 'own' ? writeCalculations(withAbout, language) : withAbout;
        return {
          html: writeFrame(page.name === 'data' ? writeDataFiles(withData, language) : withData, page),
          // The development server works with inline styles; the policy is that of the built site.
          tags: [
            ...(server === undefined ? [securityTag] : []),
            ...headTags(page),
            ...(page.name === 'data' ? [dataSetTag()] : []),
          ],
        };
      },
    },
  };
}
