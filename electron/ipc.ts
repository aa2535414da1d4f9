import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import type { Answer } from '#shared/api/bridge.ts'
import { packError, reasonOf } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { isAppAddress } from './app-address.ts'

/**
 * Answers requests of windows on a channel. `args` is the tuple of their arguments, `unknown` until
 * validated. Requests from anything but the app's own page, in the main frame of a window, are
 * refused before anything in them is read. An expected failure is sent as the answer's error.
 */
export function answer<Args extends z.ZodTuple, Value>(
  channel: string,
  args: Args,
  work: (args: z.output<Args>, window: BrowserWindow) => Promise<Value>,
): void {
  ipcMain.handle(channel, async (event, ...given: unknown[]): Promise<Answer<Value>> => {
    const window = senderOf(event)
    if (window === null) throw new Error(`${channel}: refused, as it does not come from Lede's own page`)
    const parsed = args.safeParse(given)
    if (!parsed.success) {
      return { error: packError(new LedeError('call.invalid', { call: channel, why: reasonOf(parsed.error) })) }
    }
    try {
      return { value: await work(parsed.data, window) }
    } catch (error) {
      return { error: packError(error) }
    }
  })
}

/**
 * Listens for messages of windows on a channel, with the same checks. Messages that fail them are
 * dropped and reported on stderr.
 */
export function hear<Args extends z.ZodTuple>(
  channel: string,
  args: Args,
  work: (args: z.output<Args>, window: BrowserWindow) => void,
): void {
  ipcMain.on(channel, (event, ...given: unknown[]) => {
    const window = senderOf(event)
    const parsed = args.safeParse(given)
    if (window !== null && parsed.success) work(parsed.data, window)
    else
      console.error(`${channel}: dropped, ${parsed.success ? "as it does not come from Lede's own page" : 'malformed'}`)
  })
}

/** Sends a message to a window, unless it is gone. */
export function tell(window: BrowserWindow, channel: string, ...data: unknown[]): void {
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(channel, ...data)
}

/**
 * The window whose own page, in its main frame, sent an event. Null: it came from anywhere else, or
 * from a frame that is gone.
 */
function senderOf(event: IpcMainEvent | IpcMainInvokeEvent): BrowserWindow | null {
  const { sender, senderFrame } = event
  if (senderFrame === null || senderFrame !== sender.mainFrame || !isAppAddress(senderFrame.url)) return null
  return BrowserWindow.fromWebContents(sender)
}
