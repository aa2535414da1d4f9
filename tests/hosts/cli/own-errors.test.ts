import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { terminalIn } from '#hosts/cli/terminal.ts'
import { LedeError } from '#shared/api/errors.ts'
import { keysOf } from '#shared/keys-of.ts'
import { errors } from '#shared/locales/en/errors.ts'
import { languageTags } from '#shared/locales/languages.ts'

/** Errors that only a window ever gets. */
const ofWindows = new Set([
  'call.unknown',
  'desk.windowOlder',
  'desk.older',
  'desk.silent',
  'save.waits',
  'save.onlyHere',
])

const window = /\bwindow|fenster|ventana|fenêtre|\bокн|\bclick|\bbutton|\bdialog/iu

it.each(languageTags)('no error on the command line speaks of a window that is not there (%s)', async (language) => {
  const stream = new PassThrough()
  const terminal = await terminalIn({
    env: { LANG: `${language}.UTF-8` },
    stdout: stream,
    stderr: stream,
    stdoutIsFile: () => false,
    stdin: () => Readable.from([]),
    interrupted: () => new Promise(() => {}),
  })
  const found = keysOf(errors).filter((code) => window.test(terminal.errorText(new LedeError(code))))
  expect(found.filter((code) => !ofWindows.has(code))).toEqual([])
  expect(terminal.errorText(new LedeError('store.full'))).not.toBe('')
})
