import type * as english from '#shared/locales/en/window/index.ts'
import type { InterfaceLanguage } from '#shared/locales/languages.ts'
import type { Same } from '#shared/locales/same.ts'
import { words as said } from '#shared/locales/words.ts'

export type Words = Same<typeof english.texts> & { readonly labels: ReturnType<typeof said.in>['commands'] }

async function wordsOf(tag: InterfaceLanguage): Promise<Words> {
  const window: { texts: Same<typeof english.texts> } = await import(`../../../shared/locales/${tag}/window/index.ts`)
  return { ...window.texts, labels: (await said.load(tag)).commands }
}

/**
 * The interface's texts by namespace and the labels of its commands, for each language that a
 * browser may ask for.
 */
export const words = {
  'en-GB': await wordsOf('en'),
  'de-DE': await wordsOf('de'),
  'es-ES': await wordsOf('es'),
  'fr-FR': await wordsOf('fr'),
  'ru-RU': await wordsOf('ru'),
} as const
