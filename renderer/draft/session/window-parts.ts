import { desk, useConnection } from '#renderer/api/desk.ts'
import { onRights } from '#renderer/state/newsroom.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { draftOverDesk, sourcesOverDesk } from './over-desk.ts'
import type { SessionParts } from './parts.ts'
import { browserShelf } from './shelf.ts'

/** What the sessions of this window need from it. */
export const windowParts: SessionParts = {
  draft: (id) => draftOverDesk(desk, id),
  sources: (id) => sourcesOverDesk(desk, id),
  shelf: browserShelf,
  library: () => useConnection.getState().library,
  me: () => useSettings.getState().settings.profile,
  onMe: (tell) => useSettings.subscribe(tell),
  isShown: () => useSettings.getState().settings.showPresence,
  onRights,
}
