import { openFirst } from './api/first-connection.ts'
import { lastTheme, showTheme } from './theme.ts'

// A script of its own (vite.config.ts), which runs while the rest of the window is read: nothing is drawn in a theme that is not meant, and what asks for the draft need not wait for a connection.
showTheme(lastTheme())
openFirst()
