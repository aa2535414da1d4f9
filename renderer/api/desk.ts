import { create } from 'zustand'
import { type Connection, DeskLink, noConnection } from './desk-link.ts'
import { isHostGone } from './first-connection.ts'
import { reachDesk } from './host.ts'

/** The state of this window's connection to its desk. */
export const useConnection = create<Connection>(noConnection)

/** This window's desk. */
export const desk = new DeskLink(useConnection, { reach: reachDesk, isHostGone })

/** Resolves when the desk can be reached, at once where it can. */
export function deskUp(): Promise<void> {
  if (useConnection.getState().state === 'up') return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useConnection.subscribe(({ state }) => {
      if (state !== 'up') return
      stop()
      resolve()
    })
  })
}
