import { askAhead, type CallAhead, type PortAhead } from '#shared/api/ahead.ts'
import type {} from '#shared/api/bridge.ts'
import { deskPath } from '#shared/api/desk-path.ts'
import { messagesOf } from '#shared/api/parts.ts'
import type { Port } from '#shared/api/port.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'

let first: Promise<PortAhead> | null = null

/**
 * Whether the last attempt to connect reached nobody: neither a desk nor the host that restarts it.
 */
let isAlone = false

export function isHostGone(): boolean {
  return isAlone
}

/**
 * Opens the window's first connection to the desk and asks for a draft on it at once, so that the
 * answers have arrived by the time the window's code is loaded.
 */
export function openFirst(draft: string | null): void {
  const known: CallAhead = { call: 'desk.info', args: {} }
  first = openWay(draft === null ? [known] : [known, { call: 'drafts.open', args: { id: draft } }])
}

/**
 * An unused connection to the desk, the web host's WebSocket or the Electron shell's port, open or
 * about to be: the first one, then a new one at each call.
 */
export function nextWay(): Promise<PortAhead> {
  const way = first ?? openWay([])
  first = null
  return way
}

async function openWay(ahead: readonly CallAhead[]): Promise<PortAhead> {
  return askAhead(await newPort(), ahead)
}

function newPort(): Port | Promise<Port> {
  return window.lede?.connectDesk() ?? webSocketPort(watched(new WebSocket(deskAddress())), messagesOf)
}

/**
 * A host that waits for its desk opens a WebSocket and closes it again; one that is gone, or that
 * does not admit this window, opens none.
 */
function watched(socket: WebSocket): WebSocket {
  let isOpened = false
  socket.addEventListener('open', () => {
    isOpened = true
    isAlone = false
  })
  socket.addEventListener('close', () => {
    isAlone = !isOpened
  })
  return socket
}

function deskAddress(): string {
  const address = new URL(deskPath, window.location.href)
  address.protocol = 'ws:'
  return address.href
}
