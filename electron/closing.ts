import { app, type BrowserWindow, dialog } from 'electron'
import { z } from 'zod'
import { channels } from './channels.ts'
import { hear, tell } from './ipc.ts'
import type { ShellTexts } from './shell-texts.ts'

/**
 * How long the desk may take to acknowledge the last edits before the person is asked, in
 * milliseconds.
 */
const patience = 3_000

interface Question extends AbortController {
  /** Whether unsaved edits are in the window's own storage: then closing does not lose them. */
  isKept?: boolean
}

const allowed = new WeakSet<BrowserWindow>()
const asking = new WeakMap<BrowserWindow, Question>()
// Keeping a window open cancels the quit that is closing it, so quitting has to be requested again.
let quitting = false

/**
 * Listens for a window's message that everything in it is saved, or at least kept in its storage.
 */
export function setUpClosing(): void {
  app.on('before-quit', () => {
    quitting = true
  })
  hear(channels.mayClose, z.tuple([]), (_args, window) => {
    if (asking.has(window)) letGo(window)
  })
  hear(channels.keeps, z.tuple([z.boolean()]), ([isKept], window) => {
    const question = asking.get(window)
    if (question !== undefined) question.isKept = isKept
  })
}

/**
 * Keeps a closing window open until its page says that the desk has acknowledged every edit. If
 * that takes long, the person is asked whether to continue writing or to close; the question
 * disappears by itself when the edits are acknowledged meanwhile. Closing only loses what the
 * window could not put into its own storage, and the question says whether that is so.
 *
 *
 * @param onStay the person continues writing, and needs a desk.
 */
export function closeWhenSaved(window: BrowserWindow, texts: () => ShellTexts, onStay: () => void): void {
  window.on('close', (event) => {
    // A crashed page has nothing that could still be saved.
    if (allowed.has(window) || window.webContents.isCrashed()) return
    event.preventDefault()
    if (asking.has(window)) return
    const question: Question = new AbortController()
    asking.set(window, question)
    const timer = setTimeout(() => askPerson(window, texts(), question, onStay), patience)
    question.signal.addEventListener('abort', () => clearTimeout(timer))
    tell(window, channels.closing)
  })
  window.webContents.on('render-process-gone', () => {
    if (asking.has(window)) letGo(window)
  })
}

async function askPerson(
  window: BrowserWindow,
  texts: ShellTexts,
  { signal, isKept = false }: Question,
  onStay: () => void,
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: texts['closing.message'],
    detail: texts[isKept ? 'closing.kept' : 'closing.lost'],
    buttons: [texts['closing.stay'], texts[isKept ? 'closing.close' : 'closing.discard']],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  if (signal.aborted) return
  if (response === 1) return letGo(window)
  stay(window)
  onStay()
}

function stay(window: BrowserWindow): void {
  asking.delete(window)
  quitting = false
}

function letGo(window: BrowserWindow): void {
  allowed.add(window)
  asking.get(window)?.abort()
  asking.delete(window)
  if (quitting) app.quit()
  else window.close()
}
