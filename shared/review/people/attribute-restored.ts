import type * as Y from 'yjs'
import { type ItemRun, runsIn } from '#shared/review/diff/item-runs.ts'
import type { ReviewMoment } from '#shared/review/suggest/moment.ts'
import { textRanges } from '#shared/review/suggest/text-ranges.ts'
import { attributeAll, idsOf, type Known } from './attributions.ts'
import { type Authors, fieldRunsOf } from './authors.ts'
import { originsOf } from './origins.ts'

/**
 * Records who suggests what undo restored, if nothing was under review before: whoever suggested it
 * before it was decided. True if anything was written.
 */
export function attributeRestored(draft: Y.Doc, now: ReviewMoment): boolean {
  const texts = now.suggestions
    .flatMap((suggestion) => textRanges(suggestion, 'live'))
    .flatMap((range) => runsIn(now.authors.live, range))
    .filter(({ closes }) => !closes)
  const restored = restoredBy(draft, now.authors, [...now.authors.unknown(texts), ...fieldRuns(draft, now)])
  return attributeAll(
    draft,
    restored.map(({ run, known }) => ({ kind: 'inserted', ...known, ids: idsOf([run]) })),
  )
}

/** Which of these runs undo or redo restored, and who had written them first. */
export function restoredBy(draft: Y.Doc, authors: Authors, runs: readonly ItemRun[]): { run: ItemRun; known: Known }[] {
  return originsOf(draft, runs).flatMap(({ run, first }) => {
    const known = first && authors.of(first)
    return known ? [{ run, known }] : []
  })
}

/**
 * The suggested fields without a record of their author. The history tells who set them, unless
 * undo restored them.
 */
export function fieldRuns(draft: Y.Doc, { suggestions, authors }: ReviewMoment): ItemRun[] {
  return suggestions.flatMap((suggestion) =>
    suggestion.kind === 'field' ? authors.unknown(fieldRunsOf(draft, suggestion.field)) : [],
  )
}
