import { pages as english } from '#shared/locales/en/pages.ts'
import { partOf } from '#shared/locales/part.ts'
import { languageOfRequest } from './request-language.ts'

type Pages = Readonly<Record<keyof typeof english, readonly [title: string, what: string]>>

const pages = partOf<Pages>(english, async (language) => {
  const loaded: { pages: Pages } = await import(`../../../shared/locales/${language}/pages.ts`)
  return loaded.pages
})

export type PageName = keyof Pages

/** A page that redirects to an address at once and shows nothing. */
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

/** One of the host's own pages, in the visitor's language (the Accept-Language header). */
export async function page(name: PageName, acceptLanguage: string | undefined): Promise<string> {
  const language = languageOfRequest(acceptLanguage)
  const {
    [name]: [title, what],
  } = await pages.load(language)
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
