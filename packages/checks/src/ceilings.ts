/**
 * The most that each of these may weigh in bytes: minified, every file compressed with brotli for itself. A ceiling is 30 to 120
 * bytes above what was measured: the names of chunks alone make builds of the same sources differ by up to 37. Raise it in
 * the change that needs it, with the reason.
 */
export const ceilings = {
  // Lit is 5.3 KB of it, the widget and its styles 4 KB; the rest is the prepared explanation in one language. Asking a
  // provider for its settings costs 0.15 KB, the sentence in running text 0.25 KB,
  // the button that shows where figures come from 0.4 KB: what the dialog shares with the widget is a file of its own.
  // The tokens of themes and the address in a warning cost every widget 0.2 KB; a second roadmap to choose from, languages that a
  // page may add, and what paper and copying ask for cost 0.3 KB, and smaller templates gave 0.35 KB back. That a widget is drawn
  // once, that a page can have a thousand of them, and the plain bar, cost a bar 0.4 KB, of which the rest pay what they share. That a retired id is followed costs every widget 0.06 KB,
  // and what calculates 0.2 KB more: the list, and a search that does not slow down with the number of targets.
  'page with one target': 13_900,
  // The calculations, the words of both languages and the figures of the target come on top; since the provider every
  // widget also asks for what is set around it.
  'page with one target by another measure': 27_410,
  // Any of the eleven methods can be named; they and their words come on top.
  'page with one target by another method': 37_170,
  // Lit is 5.3 KB of it, the widget with its styles and the drawing 8.1 KB, the prepared chart in one language 1.5 KB.
  'page with one chart': 15_840,
  // The figures, the calculations and, with the projection, the words of every analysis in both languages come on top.
  'page with one chart of where it leads': 41_930,
  // Lit and what the two have in common is loaded once; the list and its texts in both languages come on top.
  'page with a target and the action lines': 17_940,
  // The prepared explanations of four targets in one language are 3 KB of it. Columns that are the same in every browser cost 0.02 KB.
  'page with a target list': 17_070,
  // All figures of the target with their sources, and the chart's way of reading them. To say that a table has the latest figures only costs 0.06 KB.
  'page with evidence': 19_060,
  // Target list, chart, action lines and all that the roadmap says of itself.
  'page with a whole roadmap': 33_460,
  // Lit is 5.3 KB of it; the explanation has every step with its sources.
  'page with milestones': 12_840,
  // What checks a roadmap that nobody here has seen, zod, is the greater part; its figures are a file of the page. To ask again, to
  // find out why nothing came, and to say what is shown instead, costs 1.5 KB.
  'page with a roadmap of its own': 53_530,
  // Lit is 5.3 KB of it; what the roadmap says of itself comes whole.
  'page with a timeline': 14_360,
  // Lit with keyed lists is 5.7 KB of it, the twenty terms and the words of measuring in one language are 4.6 KB.
  'page with a glossary': 15_440,
  // Every method, the sensitivity, their words in both languages and all figures of the target.
  'page with second opinions': 35_920,
  // The code of all of them, without data. Measured 33,357 and 33,411 with one digit of a style between them: names of chunks.
  'page for which every widget is defined': 33_480,
  // All kinds of targets and every method: any of them can be asked for by its name, and all of them at once.
  assessTarget: 10_100,
  // All kinds of targets and both default methods: the data decide which is used. What another method would have called
  // on track is searched for, since its verdict beside the straight line's value would contradict it.
  assessByMethod: 5_210,
  // One formula and its limits; the greater part checks and refuses what cannot be judged.
  linear: 1_515,
  // All figures of every measure of the target, with their sources, in two languages.
  'one target': 3_730,
  // Every series, every source and every term of the roadmap, in two languages; the terms are 1.6 KB of it.
  'whole roadmap': 20_270,
  // The same with the second roadmap, 1.5 KB, and the choice of one by its id.
  getRoadmap: 22_280,
  // zod is by far the greater part of it, then the schema; the guards are small.
  loadRoadmap: 28_140,
  // All of them together, without data; the list of retired ids is empty so far.
  lookups: 1_535,
} as const;
