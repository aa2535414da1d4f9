import { config } from 'zod'

// zod tries whether it may compile its schemas; the window's policy forbids that, and to write down
// the place of each violation Chromium reads all of the window's code a second time.
config({ jitless: true })
