import { askAhead, type CallAhead, type PortAhead } from '#shared/api/ahead.ts'
import type {} from '#shared/api/bridge.ts'
import { deskPath } from '#shared/api/desk-path.ts'
import type { Port } from '#shared/api/port.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'

let first: Promise<PortAhead> | null = null

/** Opens the window's first way to the desk and asks for a draft on it, before there is anybody to hear the answers: they are there when the window's code has been read. */
export function openFirst(draft: string | null): void {
  const known: CallAhead = { call: 'desk.info', args: {} }
  first = openWay(draft === null ? [known] : [known, { call: 'drafts.open', args: { id: draft } }])
}

/** A way to the desk that nobody uses yet, the web host's WebSocket or the Electron shell's port, open or about to be: the first one, then another at each call. */
export function nextWay(): Promise<PortAhead> {
  const way = first ?? openWay([])
  first = null
  return way
}

async function openWay(ahead: readonly CallAhead[]): Promise<PortAhead> {
  return askAhead(await newPort(), ahead)
}

function newPort(): Port | Promise<Port> {
  return window.lede?.connectDesk() ?? webSocketPort(new WebSocket(deskAddress()))
}

function deskAddress(): string {
  const address = new URL(deskPath, window.location.href)
  address.protocol = 'ws:'
  return address.href
}
