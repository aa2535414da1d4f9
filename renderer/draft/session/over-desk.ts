import type { Connection, DeskLink } from '#renderer/api/desk-link.ts'
import type { Presence } from '#shared/newsroom/caret.ts'
import { emptyPresence } from './presence.ts'
import type { Transport, TransportEnds } from './transport.ts'

/** A transport for a draft over the desk's port. */
export function draftOverDesk(link: DeskLink, id: string): Transport {
  return {
    listen: (ends) =>
      listen(link, ends, [
        link.on('draft.updated', (heard) => heard.id === id && ends.onUpdate(heard.update)),
        link.on('drafts.changed', ({ ids }) => ids.includes(id) && ends.onMoved()),
        ...listenForOthers(link, id, ends),
        () => link.call('drafts.close', { id }).catch(() => {}),
      ]),
    async meet(vector) {
      const { binned, ...met } = await link.call('drafts.open', { id, ...(vector && { vector }) })
      return { ...met, isClosed: binned }
    },
    send: (update) => link.call('drafts.append', { id, update }),
    point: (caret) => void link.call('newsroom.point', { id, caret }).catch(() => {}),
  }
}

/** A transport for the private notes on a draft's sources over the desk's port. */
export function sourcesOverDesk(link: DeskLink, id: string): Transport {
  return {
    listen: (ends) =>
      listen(link, ends, [
        link.on('sources.updated', (heard) => heard.id === id && ends.onUpdate(heard.update)),
        () => link.call('sources.close', { id }).catch(() => {}),
      ]),
    async meet(vector) {
      return { ...(await link.call('sources.open', { id, ...(vector && { vector }) })), isClosed: false }
    },
    send: (update) => link.call('sources.append', { id, update }),
  }
}

/** Reports who else is in a draft: asks at each connection, then listens for changes. */
function listenForOthers(link: DeskLink, id: string, ends: TransportEnds): (() => void)[] {
  let presence = emptyPresence
  const know = (change: Partial<Presence>) => {
    presence = { ...presence, ...change }
    ends.onPresence(presence)
  }
  return [
    onEachConnection(link, () => link.call('newsroom.presence', { id }).then(know, () => {})),
    link.connection.subscribe(({ state }, before) => {
      if (state !== 'up' && before.state === 'up') know(emptyPresence)
    }),
    link.on('newsroom.company', ({ stories }) =>
      know({ people: stories.find((story) => story.id === id)?.people ?? [] }),
    ),
    link.on('newsroom.carets', (heard) => heard.id === id && know({ carets: heard.carets })),
  ]
}

/** Reports every connection. `stops` are called at the end. */
function listen(link: DeskLink, ends: TransportEnds, stops: readonly (() => unknown)[]): () => void {
  const all = [onEachConnection(link, () => ends.onUp()), ...stops]
  return () => {
    for (const stop of all) stop()
  }
}

/**
 * Calls back at every connection; for a connection that already exists, in a microtask. Returns a
 * function that stops it.
 */
function onEachConnection({ connection }: DeskLink, work: () => unknown): () => void {
  let known = 0
  const follow = ({ state, epoch }: Connection) => {
    if (state !== 'up' || epoch === known) return
    known = epoch
    void work()
  }
  const stop = connection.subscribe(follow)
  let isOpen = true
  queueMicrotask(() => isOpen && follow(connection.getState()))
  return () => {
    isOpen = false
    stop()
  }
}
