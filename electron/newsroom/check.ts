import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import { hashOf } from './secrets.ts'
import { elsewhere, hashOfParts, shelfKinds } from './shelf.ts'
import type { Sql } from './sql.ts'

/** The problems found when reading a newsroom back, and where. */
export interface CheckReport {
  readonly stories: number
  readonly rows: number
  readonly snapshots: number
  readonly images: number
  readonly packages: number
  /**
   * Bytes that differ from what was written; a row that is missing or whose predecessor is wrong;
   * an incomplete story; a snapshot that differs from its story; an image or a package that does
   * not match its name, which then takes the story's place.
   */
  readonly problems: readonly {
    story: string
    seq: number
    kind: 'bytes' | 'chain' | 'gap' | 'snapshot' | 'image' | 'package'
  }[]
}

interface LogRow {
  seq: number
  previous: number
  hash: string
  bytes: Uint8Array | null
}

/** Reads back every row, story by story, and rebuilds each story. Changes nothing. */
export async function checkNewsroom({ query }: Sql): Promise<CheckReport> {
  const stories = await query<{ id: string; last: number }>('select id, last from stories order by id')
  const problems: { story: string; seq: number; kind: CheckReport['problems'][number]['kind'] }[] = []
  let rows = 0
  let snapshots = 0
  for (const { id, last } of stories) {
    const draft = newDraft()
    const kept = await query<LogRow>(
      'select seq, hash, bytes, 0 as previous from snapshots where story = $1 order by seq',
      [id],
    )
    const log = await query<LogRow>('select seq, previous, hash, bytes from log where story = $1 order by seq', [id])
    snapshots += kept.length
    rows += log.length
    let before = 0
    for (const { seq, previous, hash, bytes } of log) {
      if (previous !== before) problems.push({ story: id, seq, kind: 'chain' })
      before = seq
      // For a row without bytes the hash is that of the act.
      if (bytes === null) continue
      if (hashOf(bytes) !== hash) problems.push({ story: id, seq, kind: 'bytes' })
      else if (!applies(draft, bytes)) problems.push({ story: id, seq, kind: 'gap' })
      const snapshot = kept.find((each) => each.seq === seq)
      if (snapshot !== undefined && !isSame(draft, snapshot)) problems.push({ story: id, seq, kind: 'snapshot' })
    }
    if (before !== last) problems.push({ story: id, seq: last, kind: 'chain' })
    draft.destroy()
  }
  const shelved = async (name: keyof typeof shelfKinds, kind: 'image' | 'package') => {
    const { whole, parts } = shelfKinds[name]
    const things = await query<{ hash: string; place: string }>(`select hash, place from ${whole} order by hash`)
    for (const { hash, place } of things)
      if (place !== elsewhere && (await hashOfParts({ query }, parts, hash, place)) !== hash)
        problems.push({ story: hash, seq: 0, kind })
    return things.length
  }
  const images = await shelved('images', 'image')
  const packages = await shelved('packages', 'package')
  return { stories: stories.length, rows, snapshots, images, packages, problems }
}

/** Applies a row; returns whether it is an update that depends on nothing missing. */
function applies(draft: Y.Doc, bytes: Uint8Array): boolean {
  try {
    Y.applyUpdate(draft, bytes)
    return draft.store.pendingStructs === null && draft.store.pendingDs === null
  } catch {
    return false
  }
}

function isSame(draft: Y.Doc, { bytes, hash }: LogRow): boolean {
  const copy = newDraft()
  const isWhole = bytes !== null && hashOf(bytes) === hash && applies(copy, bytes)
  return isWhole && Y.equalSnapshots(Y.snapshot(copy), Y.snapshot(draft))
}
