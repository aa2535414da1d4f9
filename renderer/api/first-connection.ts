import { deskPath } from '#shared/api/desk-path.ts'
import type { Port } from '#shared/api/port.ts'

/** A way to the desk, open or about to be: the web host's WebSocket, or the Electron shell's port. */
export type WayToDesk = WebSocket | Promise<Port>

let first: WayToDesk | null = null

/** Opens the window's first way to the desk, before there is anybody to speak: it is there when the window's code has been read. */
export function openFirst(): void {
  first = openWay()
}

/** A way to the desk that nobody uses yet: the first one, then another at each call. */
export function nextWay(): WayToDesk {
  const way = first ?? openWay()
  first = null
  return way
}

function openWay(): WayToDesk {
  return window.lede?.connectDesk() ?? new WebSocket(deskAddress())
}

function deskAddress(): string {
  const address = new URL(deskPath, window.location.href)
  address.protocol = 'ws:'
  return address.href
}
