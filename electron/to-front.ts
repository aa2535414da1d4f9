import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import { channels } from './channels.ts'
import { hear } from './ipc.ts'

/** Brings a window before all others, out of the taskbar or dock as well. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/**
 * Lets pages bring their windows to the front, as when somebody clicks a notification: the page's
 * own `window.focus()` does nothing for a minimized window, nor on Windows.
 */
export function setUpToFront(): void {
  hear(channels.toFront, z.tuple([]), (_args, window) => bringToFront(window))
}
