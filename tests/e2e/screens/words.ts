import type * as english from '#shared/locales/en/window/index.ts'
import type { languages } from '#shared/locales/languages.ts'
import type { Same } from '#shared/locales/same.ts'
import { words as said } from '#shared/locales/words.ts'

export type Words = Same<typeof english.texts> & { readonly labels: ReturnType<typeof said.in>['commands'] }

async function wordsOf(tag: (typeof languages)[number]['tag']): Promise<Words> {
  const window: { texts: Same<typeof english.texts> } = await import(`../../../shared/locales/${tag}/window/index.ts`)
  return { ...window.texts, labels: (await said.load(tag)).commands }
}

const [en, de] = await Promise.all([wordsOf('en'), wordsOf('de')])

/** What the interface says in each language: its texts by name space, and its commands’ labels. */
export const words = { 'en-GB': en, 'de-DE': de } as const
