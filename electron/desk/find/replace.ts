import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { newDraft, requireFitting } from '#shared/article/draft.ts'
import { type FindQuery, findIn, replaceIn } from '#shared/find/index.ts'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { inTime } from './in-time.ts'
import { keysOf } from './key.ts'

/** How long a query may take over one draft, in ms. */
const patience = 1_000

interface Replacing {
  readonly query: FindQuery
  readonly replacement: string
  /** The keys of the hits to replace (key.ts). */
  readonly wanted: ReadonlySet<string>
  /** Who replaces; null if they have not given their name. */
  readonly by: Person | null
  /** When, in milliseconds since the epoch. */
  readonly at: number
}

/**
 * What was replaced in a draft: the edit as a Yjs update (null if no hit exists any more), and the
 * number of hits changed.
 */
interface Replaced {
  readonly update: Uint8Array<ArrayBuffer> | null
  readonly hits: number
}

/**
 * Replaces those hits in a draft, given whole, whose keys are still valid. A version is kept
 * before, the replacement is logged, and in a draft under review it is the person's suggestion.
 *
 *
 * @throws LedeError `draft.notFitting`, `find.tooSlow`, `find.pattern`
 */
export function replaceInDraft(whole: Uint8Array, { query, replacement, wanted, by, at }: Replacing): Replaced {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  requireFitting(draft)
  const content = contentOf(draft)
  const found = inTime(patience, () => findIn(content, query, replacement))
  const keys = keysOf(found)
  const hits = found.filter((_, index) => wanted.has(keys[index] ?? ''))
  if (hits.length === 0) return { update: null, hits: 0 }

  const before = Y.encodeStateVector(draft)
  const who = by?.id ?? null
  if (by !== null) signDraft(draft, by)
  keepVersion(draft, { id: randomUUID(), by: who, at }, 'replace', versionName(query.term, replacement))
  if (hasBaseline(draft) || content.fields.status === 'inReview') startBaseline(draft, content)
  const reviewed = momentOf(draft)
  setLive(draft, replaceIn(content, hits))
  const now = momentOf(draft)
  if (reviewed && now && who !== null) attributeEdits(draft, reviewed, now, who, at)
  logEvent(draft, {
    kind: 'replaced',
    id: randomUUID(),
    by: who,
    at: new Date(at).toISOString(),
    term: query.term,
    replacement,
    count: hits.length,
  })
  return { update: new Uint8Array(Y.encodeStateAsUpdate(draft, before)), hits: hits.length }
}

/**
 * The name of the version before: what was replaced with what, in signs understood in every
 * language.
 */
function versionName(term: string, replacement: string): string {
  const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text)
  return `${short(term)} → ${short(replacement)}`
}
