/** @param {string} id */
export const elementPage = (id) => `\
# \`<hc-${id}>\`

<!-- write: what the widget shows, and for whom -->

\`\`\`html
<hc-${id}></hc-${id}>
\`\`\`

| Attribute       | Property       | Value                                          | When absent                          |
| --------------- | -------------- | ---------------------------------------------- | ------------------------------------ |
| \`roadmap\`       | \`roadmap\`      | id of a roadmap                                | the default roadmap                  |
| \`src\`           | \`src\`          | address of a roadmap as JSON, before \`roadmap\` | the embedded roadmap                 |
| \`heading-level\` | \`headingLevel\` | 1 to 6                                         | 3                                    |
| \`lang\`          | \`lang\`         | \`nl\`, \`en\`                                     | the language of the page, else Dutch |
|                 | \`data\`         | a roadmap object of your own                   | the embedded roadmap                 |

**Slots.** The content of the tag is shown until the widget has its data. Named: \`heading\` (a text in place of the heading; the level stays), \`footer\` (below everything), \`error\` (when the widget cannot show what was asked for).
A footer takes room that \`pre.css\` does not know: say how much with \`--hc-reserved-height\`.
**Events.** \`hc-ready\` when it shows its data, \`hc-error\` (\`event.error\`) when it cannot. Both bubble.
**Parts.** \`base\`, \`heading\`, \`subject\`, \`error\`.
**Custom properties.** \`--hc-heading-font\`, \`--hc-heading-weight\`, and those of [every widget](../theming.md): \`--hc-font\`, \`--hc-color-text\`, \`--hc-color-background\`, \`--hc-color-line\`; \`--hc-reserved-height\` for \`pre.css\`.
`;

const PAGES = {
  nl: {
    folder: '.',
    write: 'in plain Dutch',
    before: 'Heb je nog geen script op je site? Lees eerst',
    how: 'hoe je een onderdeel op je site zet',
    here: 'Op deze pagina',
    example: 'Voorbeeld',
    attributes: 'Attributen',
    look: 'Kleuren en lettertype',
    events: 'Gebeurtenissen',
    subject: 'het onderdeel',
  },
  en: {
    folder: '..',
    write: 'in plain English',
    before: 'No script on your site yet? Read first',
    how: 'how to put a widget on your site',
    here: 'On this page',
    example: 'Example',
    attributes: 'Attributes',
    look: 'Colours and font',
    events: 'Events',
    subject: 'the widget',
  },
};

/**
 * @param {string} id
 * @param {'nl' | 'en'} language
 */
export function demoPage(id, language) {
  const say = PAGES[language];
  return `\
<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>hc-${id} – HC Roadmap</title>
    <meta name="description" content="hc-${id}" />
    <link rel="stylesheet" href="${say.folder}/src/styles/demo.css" />
    <script type="module" src="${say.folder}/src/main.ts"></script>
  </head>
  <body>
    <demo-header></demo-header>
    <main id="content" tabindex="-1">
      <section class="intro">
        <h1>hc-${id}</h1>
        <!-- write: the title, the description and the heading above; below, in a paragraph of class lead, what the
        widget shows, ${say.write} -->
        <p>${say.before} <a href="index.html#embed">${say.how}</a>.</p>
        <nav aria-labelledby="on-this-page">
          <p id="on-this-page" class="small">${say.here}</p>
          <ul class="jumps">
            <li><a href="#example">${say.example}</a></li>
            <li><a href="#attributes">${say.attributes}</a></li>
            <li><a href="#look">${say.look}</a></li>
            <li><a href="#events">${say.events}</a></li>
          </ul>
        </nav>
      </section>

      <section aria-labelledby="example">
        <h2 id="example">${say.example}</h2>
        <div class="example">
          <div class="widget"><hc-${id} id="all"></hc-${id}></div>
          <demo-snippet for="all" subject="${say.subject}"></demo-snippet>
        </div>
      </section>

      <demo-reference tag="hc-${id}"></demo-reference>
    </main>
    <demo-footer></demo-footer>
  </body>
</html>
`;
}
