import { expect, it } from 'vitest'
import { type PageName, page } from '#hosts/web/pages.ts'
import { languageTags } from '#shared/locales/languages.ts'

const titles: Record<PageName, { en: string; de: string }> = {
  noAccess: { en: 'This address needs its key', de: 'Dieser Adresse fehlt der Schlüssel' },
  foreignHost: { en: 'Not from here', de: 'Nicht von hier' },
  foreignOrigin: { en: 'Not from here', de: 'Nicht von hier' },
  notBuilt: { en: 'The interface has not been built', de: 'Die Oberfläche ist noch nicht gebaut' },
  failed: { en: 'This page could not be shown', de: 'Diese Seite war nicht zu zeigen' },
  notFound: { en: 'Nothing here', de: 'Hier ist nichts' },
}
const names = Object.keys(titles) as PageName[]

it.each(names)('the page %s says what it is and what to do, in the language of the visitor', async (name) => {
  for (const language of ['en', 'de'] as const) {
    const html = await page(name, language)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain(`<title>Lede – ${titles[name][language]}</title>`)
    expect(html).toContain(`<h1>${titles[name][language]}</h1>`)
    expect(html).toMatch(/<p>\P{Cc}{20,}<\/p>/u)
  }
})

it('no two of them say the same', async () => {
  const all = await Promise.all(languageTags.flatMap((tag) => names.map((name) => page(name, tag))))
  expect(new Set(all).size).toBe(all.length)
})
