import type { Page } from '@playwright/test'

/** Pastes into whatever has the focus, with these clipboard contents by media type. */
export async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await page.evaluate((entries) => {
    const clipboardData = new DataTransfer()
    for (const [type, content] of Object.entries(entries)) clipboardData.setData(type, content)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, data)
}

/** Writes contents to the system's clipboard. The context needs the permission. */
export async function putOnClipboard(page: Page, data: Record<string, string>): Promise<void> {
  await page.evaluate(async (entries) => {
    const blobs = Object.entries(entries).map(([type, content]) => [type, new Blob([content], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }, data)
}

/** The contents of the system's clipboard in a media type. */
export async function onClipboard(page: Page, type: 'text/html' | 'text/plain'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read()
    return (await (await item?.getType(wanted))?.text()) ?? ''
  }, type)
}

/** What copying in the focused text yields by media type, without the system's clipboard. */
export async function copied(page: Page, kind: 'copy' | 'cut' = 'copy'): Promise<{ html: string; text: string }> {
  return page.evaluate((type) => {
    const clipboardData = new DataTransfer()
    document.activeElement?.dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }))
    return { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') }
  }, kind)
}
