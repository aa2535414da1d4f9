import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readArticle } from '#shared/article/draft.ts'
import { conflictsOf, mergesOf, takeBack, textOf } from '#shared/merge/index.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { cases } from '#tests/helpers/cases.ts'
import { type AnyEdit, bodyNode, edit, edited } from '#tests/shared/review/arbitrary-review.ts'
import { startHistory } from './chance.ts'
import { bodyNodeOf, copyOf, open, write } from './copies.ts'
import { first, seeds } from './histories.ts'

/** What one side does: edits whose every typed text holds a word that nobody else types. */
const sides = fc.array(edit, { minLength: 1, maxLength: 8 })

/**
 * A story and what two people make of it apart; their drafts are made in the property, or every
 * example tried would keep its documents.
 */
const histories = fc.record({ body: bodyNode, anns: sides, bens: sides, seed: seeds })

type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never

function parted({ body, anns, bens, seed }: History) {
  startHistory(seed)
  const ann = first(body)
  const ben = copyOf(ann)
  work(ann, anns, 'A')
  work(ben, bens, 'B')
  // As each desk reads its own from disk.
  return { ann: copyOf(ann), ben: copyOf(ben) }
}

function work(draft: Y.Doc, edits: readonly AnyEdit[], who: string): void {
  for (const [index, step] of edits.entries()) {
    const text = `${step.text}${who}${index}q${step.choice % 2 === 0 ? ' ' : ''}`
    const body = edited(bodyNodeOf(draft), { ...step, text })
    // Nobody can select half a character: no edit of the editor begins or ends in one.
    if (!JSON.stringify(body).includes('\\ud')) write(draft, body)
  }
}

const ownWords = (text: string) => new Set(text.match(/[ABC]\d+q/g) ?? [])

/**
 * A draft as its readers have it. Where an edit cut a character in two, copies of a draft hold
 * either half of it or none: all show the same.
 */
const storyOf = (draft: Y.Doc): unknown =>
  JSON.parse(
    JSON.stringify(readArticle(draft, null), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
  )

/** The same of what merging is about, whatever Yjs holds of a line without words. */
const saidIn = (draft: Y.Doc): unknown =>
  JSON.parse(JSON.stringify(contentOf(draft), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)))

const textIn = (body: Node) => body.textBetween(0, body.content.size, '\n')

/** Under which client ids merges wrote what a draft says: above those that windows have. */
const mergeClientsOf = (draft: Y.Doc) =>
  [...draft.store.clients.keys()].filter((client) => client >= 2 ** 32).toSorted()

/** What somebody sees of a merged draft: its text, and what its conflicts say. */
function seen(draft: Y.Doc): string {
  const readings = conflictsOf(draft).flatMap(({ conflict }) =>
    conflict.kind === 'text' ? [textOf(conflict.one), textOf(conflict.other)] : [],
  )
  return [textIn(bodyNodeOf(draft)), ...readings].join('\n')
}

test('every word that either side typed and did not itself delete is in the merged text or in a conflict', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { ann, ben } = parted(history)
      const typed = [...ownWords(textIn(bodyNodeOf(ann))), ...ownWords(textIn(bodyNodeOf(ben)))]
      open(ann, ben)
      const kept = ownWords(seen(ann))
      expect(typed.filter((word) => !kept.has(word))).toEqual([])
    }),
    cases(150),
  )
})

test('merging is commutative: both desks end with the same story and the same conflicts', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { ann, ben } = parted(history)
      const [before, after] = [copyOf(ann), copyOf(ben)]
      open(ann, after, { package: 'x', from: 'ben' })
      open(ben, before, { package: 'x', from: 'ann' })
      expect(storyOf(ben)).toEqual(storyOf(ann))
      const conflicts = (draft: Y.Doc) => conflictsOf(draft).map(({ conflict }) => conflict)
      expect(conflicts(ben)).toEqual(conflicts(ann))
    }),
    cases(150),
  )
})

test('merging is idempotent: what came once changes nothing when it comes again', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { ann, ben } = parted(history)
      open(ann, ben)
      const [article, merges] = [storyOf(ann), mergesOf(ann)]
      expect(open(ann, ben)).toBeNull()
      expect(storyOf(ann)).toEqual(article)
      expect(mergesOf(ann)).toEqual(merges)
    }),
    cases(150),
  )
})

test('an older copy that comes after a newer one changes nothing', () => {
  fc.assert(
    fc.property(histories, sides, (history, edits) => {
      const { ann, ben } = parted(history)
      const later = copyOf(ben)
      work(later, edits, 'B')
      open(ann, later)
      const [article, merges] = [storyOf(ann), mergesOf(ann)]
      expect(open(ann, ben)).toBeNull()
      expect([storyOf(ann), mergesOf(ann)]).toEqual([article, merges])
    }),
    cases(150),
  )
})

test('two desks that merged the same copies apart wrote the same: what the one wrote is nothing new to the other', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { ann, ben } = parted(history)
      const [before, after] = [copyOf(ann), copyOf(ben)]
      open(ann, after)
      open(ben, before)
      const [article, writers] = [storyOf(ann), mergeClientsOf(ann)]
      expect(mergeClientsOf(ben)).toEqual(writers)
      Y.applyUpdate(ann, Y.encodeStateAsUpdate(ben))
      expect(storyOf(ann)).toEqual(article)
      expect(mergeClientsOf(ann)).toEqual(writers)
    }),
    cases(150),
  )
})

test('copies that were merged in another order end alike once they have met', () => {
  fc.assert(
    fc.property(histories, sides, (history, edits) => {
      const { ann, ben } = parted(history)
      const later = copyOf(ben)
      work(later, edits, 'B')
      const other = copyOf(ann)
      for (const copy of [ben, later]) open(ann, copy)
      for (const copy of [later, ben]) open(other, copy)
      const [one, two] = [copyOf(ann), copyOf(other)]
      open(ann, two)
      open(other, one)
      expect(storyOf(other)).toEqual(storyOf(ann))
    }),
    cases(150),
  )
})

test('where only one side changed the story it is that side’s, without a conflict', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { ann, ben } = parted({ ...history, bens: [] })
      const before = storyOf(ann)
      expect(open(copyOf(ann), ben)).toBeNull()
      open(ben, ann)
      expect(storyOf(ben)).toEqual(before)
      expect(conflictsOf(ben)).toEqual([])
      expect(mergeClientsOf(ben)).toEqual([])
    }),
    cases(150),
  )
})

test('a merge that is taken back at once leaves the story as it was before, and taken back itself as it was merged', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { ann, ben } = parted(history)
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
    }),
    cases(150),
  )
})

test('what was written since stays where a merge is taken back, or is in a conflict', () => {
  fc.assert(
    fc.property(histories, sides, (history, edits) => {
      const { ann, ben } = parted(history)
      const merge = open(ann, ben)
      if (merge === null) return
      const merged = ownWords(textIn(bodyNodeOf(ann)))
      work(ann, edits, 'C')
      const since = [...ownWords(textIn(bodyNodeOf(ann)))].filter((word) => !merged.has(word))
      takeBack(ann, merge, { id: 'back', by: 'ann', at: Date.parse(merge.at) + 1 })
      const kept = ownWords(seen(ann))
      expect(since.filter((word) => !kept.has(word))).toEqual([])
    }),
    cases(100),
  )
})
