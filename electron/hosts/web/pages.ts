import { languageOfRequest } from './request-language.ts'

/** The few pages that the host has of its own: what to do where Lede itself cannot be shown. */
const texts = {
  noAccess: {
    en: [
      'This address needs its key',
      'Open Lede with the whole address that the terminal shows. It works once, so that nobody else gets in with it. If it has been used in another browser, close Lede and start it again: it shows a new one.',
    ],
    de: [
      'Dieser Adresse fehlt der Schlüssel',
      'Öffnen Sie Lede mit der vollständigen Adresse, die das Terminal zeigt. Sie gilt ein einziges Mal, damit niemand sonst mit ihr hereinkommt. Wurde sie schon in einem anderen Browser geöffnet, beenden Sie Lede und starten Sie es neu: Dann zeigt es eine neue.',
    ],
  },
  foreignHost: {
    en: ['Not from here', 'Lede answers on this computer only, at 127.0.0.1 or localhost.'],
    de: ['Nicht von hier', 'Lede antwortet nur auf diesem Computer, unter 127.0.0.1 oder localhost.'],
  },
  foreignOrigin: {
    en: ['Not from here', 'Another website’s page has asked for Lede. It gets nothing.'],
    de: ['Nicht von hier', 'Die Seite einer anderen Website hat nach Lede gefragt. Sie bekommt nichts.'],
  },
  notBuilt: {
    en: ['The interface has not been built', 'Run “npm run build:renderer” in Lede’s folder, then reload this page.'],
    de: [
      'Die Oberfläche ist noch nicht gebaut',
      'Führen Sie in Ledes Ordner „npm run build:renderer“ aus und laden Sie diese Seite neu.',
    ],
  },
  failed: {
    en: [
      'This page could not be shown',
      'The terminal that Lede runs in says why. Reload the page; if that does not help, close Lede and start it again. Nothing you wrote is lost.',
    ],
    de: [
      'Diese Seite war nicht zu zeigen',
      'Das Terminal, in dem Lede läuft, sagt, warum. Laden Sie die Seite neu; hilft das nicht, beenden Sie Lede und starten Sie es neu. Nichts Geschriebenes ist verloren.',
    ],
  },
  notFound: {
    en: ['Nothing here', 'Lede has no page of this name.'],
    de: ['Hier ist nichts', 'Lede hat keine Seite dieses Namens.'],
  },
} as const satisfies Record<string, Record<'en' | 'de', readonly [title: string, what: string]>>

export type PageName = keyof typeof texts

/** A page that leads on to an address at once and shows nothing. */
export function pageTo(address: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${address}">
<title>Lede</title>
</head>
</html>
`
}

/** A page of the host's own, in the visitor's language (the Accept-Language header). */
export function page(name: PageName, acceptLanguage: string | undefined): string {
  const language = languageOfRequest(acceptLanguage)
  const [title, what] = texts[name][language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lede – ${title}</title>
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif }
body { margin: 20vh auto 0; max-width: 32rem; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${what}</p>
</main>
</body>
</html>
`
}
