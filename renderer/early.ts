import { openFirst } from './api/first-connection.ts'
import { lastDraft } from './last-draft.ts'
import { lastTheme, showTheme } from './theme.ts'

// A script of its own (vite.config.ts), which runs while the rest of the window is read: nothing is drawn in a theme that is not meant, and the draft is there as soon as it can be shown.
showTheme(lastTheme())
openFirst(lastDraft())
// Asked for the first time, the browser takes 15 ms to know the languages of the world: here nobody waits for it.
new Intl.NumberFormat()
