import { openFirst } from './api/first-connection.ts'
import { lastDraft } from './last-draft.ts'
import { lastTheme, showTheme } from './theme.ts'
import { holdKeys } from './type-ahead.ts'

// A script of its own (vite.config.ts), which runs while the rest of the window is read: nothing is drawn in a theme that is not meant, and the draft is there as soon as it can be shown.
showTheme(lastTheme())
const draft = lastDraft()
openFirst(draft)
// What is typed from here on stands in the text as soon as that is there.
if (draft !== null) holdKeys('body')
// Asked for the first time, the browser takes 15 ms to know the languages of the world: here nobody waits for it.
new Intl.NumberFormat()
