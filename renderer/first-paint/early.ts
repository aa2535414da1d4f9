import { openFirst } from '#renderer/api/first-connection.ts'
import { lastTheme, showTheme } from '#renderer/app/theme.ts'
import { holdKeys } from '#renderer/app/type-ahead.ts'
import { lastDraft } from './last-draft.ts'
import { drawKeys, removePicture, showPicture } from './window-picture.ts'

// A script of its own, which runs while the rest of the window is read (vite.config.ts): nothing is
// drawn in a theme that is not meant, and the draft is there as soon as it can be shown.
showTheme(lastTheme())
const draft = lastDraft()
openFirst(draft)
// Asked for the first time, the browser takes 15 ms to know the languages of the world: here nobody
// waits for it.
setTimeout(() => new Intl.NumberFormat())
// What is typed from here on stands in the text as soon as that is there, and in the window's
// picture at once.
if (draft !== null) {
  holdKeys('body', drawKeys)
  try {
    await showPicture(draft)
  } catch (error) {
    // The window comes all the same.
    removePicture()
    reportError(error)
  }
}
