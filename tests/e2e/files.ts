import type { FileChooser, Locator, Page } from '@playwright/test'

/** A file as a person has it: its name, and its text or bytes. */
export interface GivenFile {
  name: string
  content: string | Uint8Array
}

/** Drops files on the window as if dragged there from a folder. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const dataTransfer = await transferOf(page, files)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.locator('main').first().dispatchEvent(type, { dataTransfer })
}

/** Drops files on an element; `y`: how far down in it, 0 to 1. */
export async function dropFilesOn(place: Locator, files: readonly GivenFile[], { y }: { y: number }): Promise<void> {
  const dataTransfer = await transferOf(place.page(), files)
  const box = await place.boundingBox()
  const at = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + (box?.height ?? 0) * y }
  for (const type of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(type, { dataTransfer, ...at })
}

/** Drags files over the window without dropping them. */
export async function dragFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const dataTransfer = await transferOf(page, files)
  for (const type of ['dragenter', 'dragover']) await page.locator('main').first().dispatchEvent(type, { dataTransfer })
}

/** Chooses files in the dialog that the Open command opens. */
export async function openFiles(page: Page, files: string | readonly GivenFile[]): Promise<void> {
  const chooser = await chooserOf(page, () => page.keyboard.press('Control+o'))
  await chooser.setFiles(
    typeof files === 'string'
      ? files
      : files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
  )
}

/** The file dialog that an action opens. */
export async function chooserOf(page: Page, bringUp: () => Promise<unknown>): Promise<FileChooser> {
  const chooser = page.waitForEvent('filechooser')
  // Once this is answered, the browser knows that Playwright handles its file dialogs. One that
  // opens before is the browser's own, and nobody closes it.
  await page.evaluate(() => null)
  await bringUp()
  return chooser
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
