import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readArticle } from '#shared/article/draft.ts'
import { conflictsOf, mergesOf, takeBack, textOf } from '#shared/merge/index.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { cases } from '#tests/helpers/cases.ts'
import { type AnyEdit, bodyNode, edit, edited, hasCutCharacter } from '#tests/shared/review/arbitrary-review.ts'
import { AllLaws } from './all-laws.ts'
import { startHistory } from './chance.ts'
import { bodyNodeOf, copyOf, open, write } from './copies.ts'
import { first, seeds } from './histories.ts'

/** What one side does: edits whose every typed text holds a word that nobody else types. */
const sides = fc.array(edit, { minLength: 1, maxLength: 8 })

/**
 * A story, what two people make of it apart, and what somebody does later; their drafts are made in
 * the property, or every example tried would keep its documents.
 */
const histories = fc.record({ body: bodyNode, anns: sides, bens: sides, later: sides, seed: seeds })

type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never

/** Two copies of a story; each law works on copies of these. */
interface Parted {
  readonly base: Y.Doc
  readonly ann: Y.Doc
  readonly ben: Y.Doc
}

function parted({ body, anns, bens, seed }: History): Parted {
  startHistory(seed)
  const base = first(body)
  const [ann, ben] = [copyOf(base), copyOf(base)]
  work(ann, anns, 'A')
  work(ben, bens, 'B')
  // As each desk reads its own from disk.
  return { base, ann: copyOf(ann), ben: copyOf(ben) }
}

const bothOf = ({ ann, ben }: Parted) => ({ ann: copyOf(ann), ben: copyOf(ben) })

function work(draft: Y.Doc, edits: readonly AnyEdit[], who: string): void {
  for (const [index, step] of edits.entries()) {
    const text = `${step.text}${who}${index}q${step.choice % 2 === 0 ? ' ' : ''}`
    const body = edited(bodyNodeOf(draft), { ...step, text })
    if (!hasCutCharacter(body)) write(draft, body)
  }
}

const ownWords = (text: string) => new Set(text.match(/[ABC]\d+q/g) ?? [])

/**
 * A draft as readers see it. If an edit cut a character in two, copies hold one half or none, but
 * all show the same.
 */
const storyOf = (draft: Y.Doc): unknown =>
  JSON.parse(
    JSON.stringify(readArticle(draft, null), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
  )

/** The same, without what Yjs keeps of lines without words, which merging ignores. */
const saidIn = (draft: Y.Doc): unknown =>
  JSON.parse(JSON.stringify(contentOf(draft), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)))

const textIn = (body: Node) => body.textBetween(0, body.content.size, '\n')

/** The client ids under which merges wrote, which are above those of windows. */
const mergeClientsOf = (draft: Y.Doc) =>
  [...draft.store.clients.keys()].filter((client) => client >= 2 ** 32).toSorted()

/** What a person sees of a merged draft: its text and its conflicts. */
function seen(draft: Y.Doc): string {
  const readings = conflictsOf(draft).flatMap(({ conflict }) =>
    conflict.kind === 'text' ? [textOf(conflict.one), textOf(conflict.other)] : [],
  )
  return [textIn(bodyNodeOf(draft)), ...readings].join('\n')
}

const laws = new AllLaws<[copies: Parted, later: readonly AnyEdit[]]>()

laws.law(
  'every word that either side typed and did not itself delete is in the merged text or in a conflict',
  (copies) => {
    const { ann, ben } = bothOf(copies)
    const typed = [...ownWords(textIn(bodyNodeOf(ann))), ...ownWords(textIn(bodyNodeOf(ben)))]
    open(ann, ben)
    const kept = ownWords(seen(ann))
    expect(typed.filter((word) => !kept.has(word))).toEqual([])
  },
)

laws.law('merging is commutative: both desks end with the same story and the same conflicts', (copies) => {
  const { ann, ben } = bothOf(copies)
  const [before, after] = [copyOf(ann), copyOf(ben)]
  open(ann, after, { package: 'x', from: 'ben' })
  open(ben, before, { package: 'x', from: 'ann' })
  expect(storyOf(ben)).toEqual(storyOf(ann))
  const conflicts = (draft: Y.Doc) => conflictsOf(draft).map(({ conflict }) => conflict)
  expect(conflicts(ben)).toEqual(conflicts(ann))
})

laws.law('merging is idempotent: what came once changes nothing when it comes again', (copies) => {
  const { ann, ben } = bothOf(copies)
  open(ann, ben)
  const [article, merges] = [storyOf(ann), mergesOf(ann)]
  expect(open(ann, ben)).toBeNull()
  expect(storyOf(ann)).toEqual(article)
  expect(mergesOf(ann)).toEqual(merges)
})

laws.law('an older copy that comes after a newer one changes nothing', (copies, edits) => {
  const { ann, ben } = bothOf(copies)
  const later = copyOf(ben)
  work(later, edits, 'B')
  open(ann, later)
  const [article, merges] = [storyOf(ann), mergesOf(ann)]
  expect(open(ann, ben)).toBeNull()
  expect([storyOf(ann), mergesOf(ann)]).toEqual([article, merges])
})

laws.law(
  'two desks that merged the same copies apart wrote the same: what the one wrote is nothing new to the other',
  (copies) => {
    const { ann, ben } = bothOf(copies)
    const [before, after] = [copyOf(ann), copyOf(ben)]
    open(ann, after)
    open(ben, before)
    const [article, writers] = [storyOf(ann), mergeClientsOf(ann)]
    expect(mergeClientsOf(ben)).toEqual(writers)
    Y.applyUpdate(ann, Y.encodeStateAsUpdate(ben))
    expect(storyOf(ann)).toEqual(article)
    expect(mergeClientsOf(ann)).toEqual(writers)
  },
)

laws.law('copies that were merged in another order end alike once they have met', (copies, edits) => {
  const { ann, ben } = bothOf(copies)
  const later = copyOf(ben)
  work(later, edits, 'B')
  const other = copyOf(ann)
  for (const copy of [ben, later]) open(ann, copy)
  for (const copy of [later, ben]) open(other, copy)
  const [one, two] = [copyOf(ann), copyOf(other)]
  open(ann, two)
  open(other, one)
  expect(storyOf(other)).toEqual(storyOf(ann))
})

laws.law('where only one side changed the story it is that side’s, without a conflict', (copies) => {
  const { ann } = bothOf(copies)
  const ben = copyOf(copies.base)
  const before = storyOf(ann)
  expect(open(copyOf(ann), ben)).toBeNull()
  open(ben, ann)
  expect(storyOf(ben)).toEqual(before)
  expect(conflictsOf(ben)).toEqual([])
  expect(mergeClientsOf(ben)).toEqual([])
})

laws.law(
  'a merge that is taken back at once leaves the story as it was before, and taken back itself as it was merged',
  (copies) => {
    const { ann, ben } = bothOf(copies)
    const before = saidIn(ann)
    const merge = open(ann, ben)
    if (merge === null) return
    const [merged, conflicts] = [saidIn(ann), conflictsOf(ann)]
    const at = Date.parse(merge.at)
    const taken = takeBack(ann, merge, { id: 'back', by: 'ann', at: at + 1 })
    expect(saidIn(ann)).toEqual(before)
    expect(conflictsOf(ann)).toEqual([])
    takeBack(ann, taken, { id: 'again', by: 'ann', at: at + 2 })
    expect(saidIn(ann)).toEqual(merged)
    expect(conflictsOf(ann)).toEqual(conflicts)
  },
)

laws.law('what was written since stays where a merge is taken back, or is in a conflict', (copies, edits) => {
  const { ann, ben } = bothOf(copies)
  const merge = open(ann, ben)
  if (merge === null) return
  const merged = ownWords(textIn(bodyNodeOf(ann)))
  work(ann, edits, 'C')
  const since = [...ownWords(textIn(bodyNodeOf(ann)))].filter((word) => !merged.has(word))
  takeBack(ann, merge, { id: 'back', by: 'ann', at: Date.parse(merge.at) + 1 })
  const kept = ownWords(seen(ann))
  expect(since.filter((word) => !kept.has(word))).toEqual([])
})

test('what two people write apart merges as the laws say, in texts of few words', () => {
  fc.assert(
    fc.property(histories, (history) => laws.check(parted(history), history.later)),
    cases(60),
  )
})
