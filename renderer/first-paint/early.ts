import { openFirst } from '#renderer/api/first-connection.ts'
import { lastTheme, showTheme } from '#renderer/app/theme.ts'
import { holdKeys } from '#renderer/app/type-ahead.ts'
import { lastDraft } from './last-draft.ts'
import { drawKeys, removeSnapshot, showSnapshot } from './window-snapshot.ts'

// A script of its own, which runs while the browser still reads the rest of the window's code
// (vite.config.ts). So the first frame has the right theme, and the draft is requested before there
// is anything to show it with.
showTheme(lastTheme())
const draft = lastDraft()
openFirst(draft)
// The first use takes the browser 15 ms to read the data of all languages: better now than when
// somebody waits.
setTimeout(() => new Intl.NumberFormat())
// Keys typed from here on are kept for the text, and show at once in the window's snapshot.
if (draft !== null) {
  holdKeys('body', drawKeys)
  try {
    await showSnapshot(draft)
  } catch (error) {
    // The window opens without its snapshot.
    removeSnapshot()
    reportError(error)
  }
}
