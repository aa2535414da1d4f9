import { openFirst } from '#renderer/api/first-connection.ts'
import { lastTheme, showTheme } from '#renderer/app/theme.ts'
import { holdKeys } from '#renderer/app/type-ahead.ts'
import { lastDraft } from './last-draft.ts'
import { drawKeys, removePicture, showPicture } from './window-picture.ts'

// This is a script of its own, which runs while the rest of the window's code is read
// (vite.config.ts). So the first frame has the right theme, and the draft is asked for before there
// is anything to show it with.
showTheme(lastTheme())
const draft = lastDraft()
openFirst(draft)
// Its first use takes the browser 15 ms, in which it reads the data of all languages: better now
// than when somebody waits.
setTimeout(() => new Intl.NumberFormat())
// Keys typed from here on are held for the text, and shown in the window's picture at once.
if (draft !== null) {
  holdKeys('body', drawKeys)
  try {
    await showPicture(draft)
  } catch (error) {
    // The window opens without its picture.
    removePicture()
    reportError(error)
  }
}
