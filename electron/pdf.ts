import { writeFile } from 'node:fs/promises'
import { app, dialog } from 'electron'
import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { channels } from './channels.ts'
import { systemCode } from './chosen-folders.ts'
import { answer } from './ipc.ts'

/** A plain file name: no path. */
const pdfName = z
  .string()
  .max(255)
  .regex(/^[^/\\:\p{Cc}]+\.pdf$/u)

/** Regions with paper of size Letter (CLDR: measurement systems); elsewhere it is A4. */
const letterRegions = /-(?:US|CA|MX|PH)$/

/** Makes PDFs of what windows would print, each where a person chose in a dialog. */
export function setUpPdf(): void {
  answer(channels.savePdf, z.tuple([pdfName]), async ([name], window) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: name,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    })
    if (canceled || filePath === '') return false
    const isLetter = letterRegions.test(app.getPreferredSystemLanguages()[0] ?? '')
    const pdf = await window.webContents.printToPDF({
      pageSize: isLetter ? 'Letter' : 'A4',
      generateTaggedPDF: true,
      preferCSSPageSize: false,
    })
    await writeFile(filePath, pdf).catch((error: unknown) => {
      throw new LedeError('file.unwritable', { name: filePath, why: systemCode(error) }, error)
    })
    return true
  })
}
