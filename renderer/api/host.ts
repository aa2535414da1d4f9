import { connectDesk } from '#shared/api/connect.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { windowPatience } from '#shared/api/patience.ts'
import type { Port } from '#shared/api/port.ts'
import { nextWay } from './first-connection.ts'

/**
 * Opens one connection to the desk: over the Electron shell's port, or over the web host's
 * WebSocket. It may fail later, as any connection may.
 *
 * @param onSilence told when the desk has not answered for a while, and when it does again.
 */
export async function reachDesk(
  onSilence: (isSilent: boolean) => void,
): Promise<DeskClient & { closed: Promise<void> }> {
  const port = await nextWay()
  let leave: () => void = () => {}
  const closed = new Promise<void>((resolve) => {
    leave = resolve
  })
  const told: Port = {
    ...port,
    onClose: (listener) =>
      port.onClose(() => {
        listener()
        leave()
      }),
    // The other end may never notice.
    close() {
      port.close()
      leave()
    },
  }
  const client = connectDesk(told, port.ahead, { ...windowPatience, onSilence })
  return { ...client, closed }
}

/** Whether the keyboard and its shortcuts are macOS's. */
export const isMac = window.lede ? window.lede.platform === 'darwin' : /Mac/.test(navigator.userAgent)

/** Whether this is a browser's window: there the browser keeps some shortcuts for itself. */
export const isWeb = window.lede === undefined

/** Where keys are pressed. */
export const keyboard = { mac: isMac, web: isWeb }
