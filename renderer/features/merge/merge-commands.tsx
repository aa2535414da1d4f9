import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { showReview } from '#renderer/state/layout.ts'
import { useMerges } from '#renderer/state/merges.ts'
import { takeBackAs } from './take-back.ts'

/**
 * Gives the merge commands their effects while a draft is open: take the latest merge back, or go
 * to the choices of the next or previous conflict, where the arrow keys and Enter settle it.
 * Renders nothing.
 */
export function MergeCommands({ session }: { session: DraftSession }) {
  const conflicts = conflictsIn(session)
  const { open, current } = useStore(conflicts.state)
  const { t } = useTranslation('merge')
  const [latest] = useMerges(session)
  const writable = useSession(session, ({ readOnly }) => readOnly === null)
  const step = (by: 1 | -1) => {
    const place = open.findIndex(({ conflict }) => conflict.id === current)
    const start = place === -1 && by === -1 ? 0 : place
    const next = open[(start + by + open.length) % open.length]
    if (next === undefined) return
    showReview('merge')
    conflicts.goTo(next.conflict.id)
  }
  useCommand('conflict.next', () => step(1), { enabled: open.length > 0 })
  useCommand('conflict.previous', () => step(-1), { enabled: open.length > 0 })
  useCommand('merge.takeBack', () => latest && takeBackAs(session, latest, t), {
    enabled: writable && latest !== undefined && !latest.isTakenBack,
  })
  return null
}
