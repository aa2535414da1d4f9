import { shell as english } from '#shared/locales/en/shell.ts'
import type { InterfaceLanguage } from '#shared/locales/languages.ts'
import { partOf } from '#shared/locales/part.ts'
import { type Words, words } from '#shared/locales/words.ts'

type Shell = Readonly<Record<keyof typeof english, string>>

/** The texts of menus and native dialogs in one language. */
export type ShellTexts = Shell & Words['commands']

const shell = partOf<Shell>(english, async (language) => {
  const loaded: { shell: Shell } = await import(`../shared/locales/${language}/shell.ts`)
  return loaded.shell
})

/**
 * The texts of menus and native dialogs; in the fallback language until `loadShellTexts` has loaded
 * them.
 */
export function shellTexts(language: InterfaceLanguage): ShellTexts {
  return { ...words.in(language).commands, ...shell.in(language) }
}

/** Loads the shell's texts in a language, including errors. */
export async function loadShellTexts(language: InterfaceLanguage): Promise<void> {
  await Promise.all([shell.load(language), words.load(language)])
}
