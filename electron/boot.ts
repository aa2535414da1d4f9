import { app, dialog } from 'electron'
import { languageFor } from '#shared/locales/languages.ts'
import { errorText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'

/** Runs the boot list. A failure is shown in a dialog, and the app exits with code 1. */
export async function boot(list: () => Promise<void>): Promise<void> {
  try {
    await list()
  } catch (error) {
    console.error(error)
    const language = languageFor(app.getPreferredSystemLanguages())
    await words.load(language).catch(console.error)
    dialog.showErrorBox('Lede', errorText(error, language))
    app.exit(1)
  }
}
