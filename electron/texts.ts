import { commands as germanCommands } from '#shared/locales/de/commands.ts'
import { shell as germanShell } from '#shared/locales/de/shell.ts'
import { commands as englishCommands } from '#shared/locales/en/commands.ts'
import { shell as englishShell } from '#shared/locales/en/shell.ts'
import type { TextLanguage } from '#shared/locales/text.ts'

/** The texts of menus and native dialogs in one language. */
export type ShellTexts = Record<keyof typeof englishShell | keyof typeof englishCommands, string>

export const shellTexts: Readonly<Record<TextLanguage, ShellTexts>> = {
  en: { ...englishCommands, ...englishShell },
  de: { ...germanCommands, ...germanShell },
}
