import type { Connection, DeskLink } from '#renderer/api/desk-link.ts'
import type { Transport, TransportEnds } from './transport.ts'

/** The desk's port as a way to a draft. */
export function draftOverDesk(link: DeskLink, id: string): Transport {
  return {
    listen: (ends) =>
      listen(link, ends, [
        link.on('draft.updated', (heard) => heard.id === id && ends.onUpdate(heard.update)),
        link.on('drafts.changed', ({ ids }) => ids.includes(id) && ends.onMoved()),
        () => link.call('drafts.close', { id }).catch(() => {}),
      ]),
    async meet(vector) {
      const { binned, ...met } = await link.call('drafts.open', { id, ...(vector && { vector }) })
      return { ...met, isClosed: binned }
    },
    send: (update) => link.call('drafts.append', { id, update }),
  }
}

/** The desk's port as a way to the private notes on a draft's sources. */
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

/** Tells of every connection, the one that is there in a microtask; `stops` are done at the end. */
function listen({ connection }: DeskLink, ends: TransportEnds, stops: readonly (() => unknown)[]): () => void {
  let known = 0
  const follow = ({ state, epoch }: Connection) => {
    if (state !== 'up' || epoch === known) return
    known = epoch
    ends.onUp()
  }
  const stop = connection.subscribe(follow)
  let isOpen = true
  queueMicrotask(() => isOpen && follow(connection.getState()))
  return () => {
    isOpen = false
    stop()
    for (const each of stops) each()
  }
}
