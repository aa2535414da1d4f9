import type * as Y from 'yjs'
import { getField, setField } from '#shared/article/draft.ts'
import type { NoticeKind } from '#shared/article/notice.ts'
import type { Status } from '#shared/article/status.ts'
import type { Act } from '#shared/review/people/act.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { type LogEvent, logEvent } from './log.ts'
import { type PublicRecord, publicRecordOf } from './public-record.ts'
import { standsAt, waysFrom } from './workflow.ts'

/**
 * The notices that a published story can get in its present state: an update or a correction while
 * it is published or could be published again, and a kill at any time.
 */
export function noticesFor(status: Status, record: PublicRecord): readonly NoticeKind[] {
  if (status === 'published') return ['update', 'correction', 'kill']
  if (status === 'killed' || record.publication === null) return []
  return waysFrom(status, record).includes('published') ? ['update', 'correction', 'kill'] : ['kill']
}

/**
 * Publishes the present content of a story as an update or a correction, with the notice to its
 * readers: logs it and keeps a version, in one transaction. `hash`: that of the content
 * (content-hash.ts). False, with nothing written, if the story is not published, or the notice is
 * empty.
 */
export function announce(
  draft: Y.Doc,
  kind: 'update' | 'correction',
  text: string,
  act: Act,
  hash: string | null,
): boolean {
  return tell(draft, kind, text, act, {
    status: 'published',
    reason: kind,
    event: (entry) => ({ ...entry, kind, hash }),
  })
}

/**
 * Withdraws a published story, with the notice to its readers: its body is no longer exported.
 * False, with nothing written, if it is not published, or the notice is empty.
 */
export function kill(draft: Y.Doc, text: string, act: Act): boolean {
  return tell(draft, 'kill', text, act, {
    status: 'killed',
    reason: 'status',
    event: (entry) => ({ ...entry, kind: 'kill' }),
  })
}

interface Telling {
  status: Status
  reason: 'status' | 'update' | 'correction'
  event(entry: { id: string; at: string; by: string | null; text: string }): LogEvent
}

function tell(draft: Y.Doc, kind: NoticeKind, said: string, act: Act, { status, reason, event }: Telling): boolean {
  const text = said.trim()
  const record = publicRecordOf(draft)
  const stands = standsAt(getField(draft, 'status'), record)
  if (text === '' || !noticesFor(stands, record).includes(kind)) return false
  draft.transact(() => {
    setField(draft, 'status', status)
    logEvent(draft, event({ id: act.id, at: new Date(act.at).toISOString(), by: act.by, text }))
    keepVersion(draft, act, reason)
  })
  return true
}
