import { openFirst } from './api/first-connection.ts'

// A script of its own (vite.config.ts), which runs while the rest of the window is read: what asks for the draft then need not wait for a connection.
openFirst()
