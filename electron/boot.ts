import { app, dialog } from 'electron'
import { errorText } from '#shared/locales/text.ts'

/** Runs the boot list. What keeps the app from starting is said in a dialog, and the app ends with exit code 1. */
export async function boot(list: () => Promise<void>): Promise<void> {
  try {
    await list()
  } catch (error) {
    console.error(error)
    dialog.showErrorBox('Lede', errorText(error, app.getPreferredSystemLanguages()[0]?.startsWith('de') ? 'de' : 'en'))
    app.exit(1)
  }
}
