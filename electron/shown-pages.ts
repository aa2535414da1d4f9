import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, shell } from 'electron'
import { LedeError } from '#shared/api/errors.ts'
import { systemCode } from './chosen-folders.ts'

/**
 * A folder for temporary pages, which nobody else can read (mkdtemp: 0700) and which is deleted
 * when the app ends.
 */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-page-'))
  app.once('will-quit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Shows a page in the person's browser. @throws LedeError `file.unwritable` if nothing on this
 * computer can show it
 */
export async function showPage(path: string): Promise<void> {
  await shell.openExternal(pathToFileURL(path).href).catch((error: unknown) => {
    throw new LedeError('file.unwritable', { name: path, why: systemCode(error) }, error)
  })
}
