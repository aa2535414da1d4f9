import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { DeskPackages } from '#shared/newsroom/package.ts'
import { openDialog } from './dialogs.ts'
import { sayError } from './notices.ts'
import { asPerson } from './profile.ts'

/** A package that waits in the newsroom for this person. */
export type WaitingForMe = DeskPackages['waiting'][number]
/** A package that was sent from this desk to somebody of the newsroom. */
export type SentFromHere = DeskPackages['sent'][number]

const usePackages = create<DeskPackages>(() => ({ waiting: [], sent: [] }))

/** Packages by way of the newsroom, as the desk has them. */
export function useDeskPackages(): DeskPackages {
  return usePackages()
}

/** Shows what a package holds and what opening it does, and opens it if the person wants that. */
export function openWaiting({ id, headline }: WaitingForMe, untitled: string): void {
  const bytes = () => Promise.resolve(new Uint8Array())
  const file = { name: headline || untitled, head: new Uint8Array(), bytes, waiting: id }
  asPerson(() => openDialog({ name: 'packages', files: [file], stories: [] }))
}

/** Declines a package, or removes one that was sent from the list. */
export function dropPackage(id: string): void {
  desk.call('newsroom.dropPackage', { id }).catch(sayError)
}

/**
 * Follows the packages. `onNew` gets one that has come since, and their number. Returns a function
 * that stops it.
 */
export function followPackages(onNew: (newest: WaitingForMe, count: number) => void): () => void {
  let known: ReadonlySet<string> | null = null
  const read = async () => {
    const packages = await desk.call('newsroom.packages', {}).catch(() => null)
    if (packages === null) return
    const came = known === null ? [] : packages.waiting.filter(({ id }) => !known?.has(id))
    known = new Set(packages.waiting.map(({ id }) => id))
    usePackages.setState(packages)
    const newest = came.at(-1)
    if (newest !== undefined) onNew(newest, came.length)
  }
  const stops = [
    desk.on('newsroom.packages', () => void read()),
    useConnection.subscribe(({ state, epoch }, before) => {
      if (state === 'up' && (before.state !== 'up' || epoch !== before.epoch)) void read()
    }),
  ]
  if (useConnection.getState().state === 'up') void read()
  return () => {
    for (const stop of stops) stop()
  }
}
