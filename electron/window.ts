import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { appPage } from './app-address.ts'
import { openWindowState, restoredBounds, smallest } from './window-state.ts'

export interface WindowOptions {
  /** The built preload script. */
  preload: string
  /** Where the window's place and size are stored. */
  stateFolder: string
}

/**
 * Opens the window where it was left. It is shown once there is something to see. Call it when the
 * app is ready.
 */
export function openWindow({ preload, stateFolder }: WindowOptions): BrowserWindow {
  const state = openWindowState(stateFolder)
  const left = state.read()
  const window = new BrowserWindow({
    ...restoredBounds(left?.bounds ?? null, workAreas()),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Lede',
    // The colour until the page has painted: the page's own background.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171614' : '#fbfaf8',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: !app.isPackaged,
      // Except on macOS, Chromium would download dictionaries.
      spellcheck: process.platform === 'darwin',
    },
  })
  if (left?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => state.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }))
  window.loadURL(appPage).catch((error: unknown) => console.error(`could not show ${appPage}:`, error))
  return window
}

function workAreas() {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return [main, ...others].map((display) => display.workArea)
}
