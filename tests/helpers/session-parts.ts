import { createStore } from 'zustand/vanilla'
import { DeskLink, noConnection, type Reach } from '#renderer/api/desk-link.ts'
import { draftOverDesk, sourcesOverDesk } from '#renderer/draft/session/over-desk.ts'
import type { SessionParts } from '#renderer/draft/session/parts.ts'
import { memoryShelf } from './memory-shelf.ts'

/** A window's link to a desk, not started yet. */
export function linkTo(reach: Reach['reach']): DeskLink {
  return new DeskLink(createStore(noConnection), { reach, isHostGone: () => false })
}

/**
 * What a session needs from a window with this link: a shelf of its own, and nobody else at work.
 */
export function partsOver(link: DeskLink, others: Partial<SessionParts> = {}): SessionParts {
  return {
    draft: (id) => draftOverDesk(link, id),
    sources: (id) => sourcesOverDesk(link, id),
    shelf: memoryShelf(),
    library: () => link.connection.getState().library,
    me: () => null,
    onMe: () => () => {},
    isShown: () => true,
    onRights: () => () => {},
    ...others,
  }
}
