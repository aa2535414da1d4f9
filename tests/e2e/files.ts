import type { Page } from '@playwright/test'

/** A file as a person has it: its name and its text, or any bytes. */
export interface GivenFile {
  name: string
  content: string | Uint8Array
}

/** Drops files on the window as if they were dragged there from a folder. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const dataTransfer = await transferOf(page, files)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.locator('main').first().dispatchEvent(type, { dataTransfer })
}

/** Holds files over the window without letting them go. */
export async function dragFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const dataTransfer = await transferOf(page, files)
  for (const type of ['dragenter', 'dragover']) await page.locator('main').first().dispatchEvent(type, { dataTransfer })
}

/** Chooses files in the dialog that the Open command brings up. */
export async function openFiles(page: Page, files: string | readonly GivenFile[]): Promise<void> {
  const dialog = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  const chooser = await dialog
  await chooser.setFiles(
    typeof files === 'string'
      ? files
      : files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
  )
}

function transferOf(page: Page, files: readonly GivenFile[]) {
  const given = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }))
  return page.evaluateHandle((files) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    return transfer
  }, given)
}
