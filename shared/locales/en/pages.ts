/** The web host's own pages, for when Lede itself cannot be shown: a title and what to do. */
export const pages = {
  noAccess: [
    'This address needs its key',
    'Open Lede with the whole address that the terminal shows. It works once, so that nobody else gets in with it. If it has been used in another browser, close Lede and start it again: it shows a new one.',
  ],
  foreignHost: ['Not from here', 'Lede answers on this computer only, at 127.0.0.1 or localhost.'],
  foreignOrigin: ['Not from here', 'Another website’s page has asked for Lede. It gets nothing.'],
  notBuilt: [
    'The interface has not been built',
    'Run “npm run build:renderer” in Lede’s folder, then reload this page.',
  ],
  failed: [
    'This page could not be shown',
    'The terminal that Lede runs in says why. Reload the page; if that does not help, close Lede and start it again. Nothing you wrote is lost.',
  ],
  notFound: ['Nothing here', 'Lede has no page of this name.'],
} as const satisfies Record<string, readonly [title: string, what: string]>
