export interface PageOptions {
  readonly body: string;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly head?: string;
  /** Addresses of module scripts. */
  readonly scripts?: readonly string[];
}

/**
 * An ordinary page that has nothing wrong with it: what a check then finds is the widgets' doing. The icon
 * is there so that the browser does not ask for one.
 */
export function htmlPage({
  body,
  language = 'nl',
  direction = 'ltr',
  head = '',
  scripts = ['/entry.js'],
}: PageOptions): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Human Capital Topsectoren</title>
    <link rel="icon" href="data:,">
    ${head}
    ${scripts.map((address) => `<script type="module" src="${address}"></script>`).join('\n    ')}
  </head>
  <body>
    <main>
      ${body}
    </main>
  </body>
</html>
`;
}
