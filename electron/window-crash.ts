import { type BrowserWindow, dialog } from 'electron'
import type { ShellTexts } from './shell-texts.ts'

/**
 * Offers to reload a window's page when its process has crashed; the desk has everything that was
 * acknowledged.
 */
export function reopenAfterCrash(window: BrowserWindow, texts: () => ShellTexts): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const said = texts()
    await dialog.showMessageBox(window, {
      type: 'error',
      message: said['window.gone'],
      detail: said['window.goneDetail'],
      buttons: [said['window.again']],
      noLink: true,
    })
    if (!window.isDestroyed()) window.webContents.reload()
  })
}
