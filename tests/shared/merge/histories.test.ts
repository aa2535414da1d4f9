import fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { readFields } from '#shared/article/draft.ts'
import { tokensOf } from '#shared/merge/conflicts/reading.ts'
import { choicesOf, conflictsOf, openConflictsIn, rangesIn, reopen, settle } from '#shared/merge/index.ts'
import { tokensIn } from '#shared/merge/names/ranges.ts'
import { decode, encode } from '#shared/review/diff/flat.ts'
import { acceptedContent } from '#shared/review/suggest/baseline.ts'
import { cases } from '#tests/helpers/cases.ts'
import { isEven } from '#tests/shared/review/arbitrary-review.ts'
import { startHistory } from './chance.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent } from './copies.ts'
import { bodies, first, seeds, steps, wordsIn, wordsInConflicts, worked, writersIn } from './histories.ts'

/**
 * A story, and what two people make of it apart; their drafts are made in the property, or every
 * example tried would keep its documents.
 */
const histories = fc.record({ body: bodies, anns: steps, bens: steps, seed: seeds })

type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never

function parted({ body, anns, bens, seed }: History): Copies {
  startHistory(seed)
  const base = sent(first(body))
  return { base, ann: worked(base, 'A', anns), ben: worked(base, 'B', bens) }
}

interface Copies {
  readonly base: Y.Doc
  readonly ann: Y.Doc
  readonly ben: Y.Doc
}

/** Checks a law of the merge of two copies. */
function law(name: string, check: (copies: Copies, merged: Y.Doc) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(histories, (history) => {
        const copies = parted(history)
        const merged = copyOf(copies.ann)
        open(merged, copies.ben)
        check(copies, merged)
      }),
      cases(100),
    )
  })
}

const has = (draft: Y.Doc, word: string) => (wordsIn(draft).get(word) ?? 0) > 0
const namesIn = (...drafts: Y.Doc[]) => new Set(drafts.flatMap((draft) => [...wordsIn(draft).keys()]))

law('no word, attribute or field that a side wrote is lost outside a conflict', ({ base, ann, ben }, merged) => {
  const conflicts = wordsInConflicts(merged)
  const written = [...namesIn(ann, ben)].filter((word) => !has(base, word))
  expect(written.filter((word) => !has(merged, word) && !conflicts.has(word))).toEqual([])
})

law('what neither side deleted stands, or is in a conflict', ({ ann, ben }, merged) => {
  const conflicts = wordsInConflicts(merged)
  const kept = [...wordsIn(ann).keys()].filter((word) => has(ben, word))
  expect(kept.filter((word) => !has(merged, word) && !conflicts.has(word))).toEqual([])
})

law('nothing stands twice that stands once in each copy', ({ ann, ben }, merged) => {
  const twice = [...wordsIn(merged)].filter(([word, count]) => {
    const most = Math.max(...[ann, ben].map((draft) => wordsIn(draft).get(word) ?? 0))
    return count > most
  })
  expect(twice).toEqual([])
})

law('what both deleted stays deleted', ({ base, ann, ben }, merged) => {
  const gone = [...namesIn(base)].filter((word) => !has(ann, word) && !has(ben, word))
  expect(gone.filter((word) => has(merged, word))).toEqual([])
})

law('the merged body is valid, and its tables are as even as they were', ({ ann, ben }, merged) => {
  const body = bodyNodeOf(merged)
  body.check()
  if ([ann, ben].every((draft) => isEven(bodyNodeOf(draft)))) expect(isEven(body)).toBe(true)
})

law('where only one side changed what is accepted, its is what is accepted', ({ base, ann, ben }, merged) => {
  const accepted = (draft: Y.Doc) => {
    const { body, fields } = acceptedContent(draft)
    return [body.toJSON(), fields]
  }
  const [was, one, other] = [base, ann, ben].map((draft) => JSON.stringify(accepted(draft)))
  if (was === other) expect(accepted(merged)).toEqual(accepted(ann))
  else if (was === one) expect(accepted(merged)).toEqual(accepted(ben))
})

law('no conflict is empty, nor do its sides read the same', (_, merged) => {
  for (const { conflict } of conflictsOf(merged)) expect(conflict.one).not.toEqual(conflict.other)
})

law('a word is whoever’s typed it', (_, merged) => {
  for (const [word, writers] of writersIn(merged)) expect([word, writers]).toEqual([word, [word[0]]])
})

test('whatever is chosen of conflicts, in any order, the story is valid and has no half of a reading', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (history, picks) => {
      const { ann, ben } = parted(history)
      // A reading is as even as the copy that it is of.
      const areEven = [ann, ben].every((draft) => isEven(bodyNodeOf(draft)))
      open(ann, ben)
      for (let step = 0; openConflictsIn(ann).length > 0; step += 1) {
        const pick = picks[step % picks.length] ?? 0
        const all = openConflictsIn(ann)
        const { conflict } = all[pick % all.length] ?? {}
        if (!conflict) return
        const choices = choicesOf(conflict)
        settle(ann, conflict, choices[pick % choices.length] ?? 'asIs', { by: 'A', at: 1_000 })
        bodyNodeOf(ann).check()
        if (areEven) expect(isEven(bodyNodeOf(ann))).toBe(true)
      }
    }),
    cases(100),
  )
})

test('settling writes, near the conflict, what the story says with the reading in its place', () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.constantFrom('one' as const, 'other' as const), (history, place, choice) => {
      const { ann, ben } = parted(history)
      open(ann, ben)
      const all = openConflictsIn(ann).flatMap(({ conflict }) => (conflict.kind === 'text' ? conflict : []))
      const conflict = all[place % Math.max(all.length, 1)]
      const range = conflict && rangesIn(ann)(conflict)
      if (!range) return
      const flat = encode(bodyNodeOf(ann))
      const { from, to } = tokensIn(flat, range)
      const expected = decode([...flat.tokens.slice(0, from), ...tokensOf(conflict[choice]), ...flat.tokens.slice(to)])
      settle(ann, conflict, choice, { by: 'A', at: 1_000 })
      expect(bodyNodeOf(ann).toJSON()).toEqual(expected.toJSON())
    }),
    cases(100),
  )
})

test('a conflict that is opened again, after the draft was, and settled in another way says in words what it would have said at once', () => {
  const settler = { by: 'A', at: 1_000 }
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), fc.nat(), (history, place, first, second) => {
      const { ann, ben } = parted(history)
      open(ann, ben)
      const all = openConflictsIn(ann)
      const { conflict } = all[place % Math.max(all.length, 1)] ?? {}
      if (!conflict) return
      const choices = choicesOf(conflict).filter((choice) => choice !== 'asIs')
      const pick = (which: number) => choices[which % choices.length] ?? 'one'
      const atOnce = copyOf(ann)
      settle(atOnce, conflict, pick(second), settler)
      settle(ann, conflict, pick(first), settler)
      const later = copyOf(ann)
      const { conflict: settled } = conflictsOf(later).find(({ conflict: { id } }) => id === conflict.id) ?? {}
      if (settled === undefined) throw new Error('a settled conflict is kept')
      reopen(later, settled, settler)
      settle(later, settled, pick(second), settler)
      bodyNodeOf(later).check()
      const wordsOf = (draft: Y.Doc) => linesOf(draft).join(' ').split(/\s+/)
      expect(wordsOf(later)).toEqual(wordsOf(atOnce))
      expect(readFields(later)).toEqual(readFields(atOnce))
    }),
    cases(100),
  )
})

test('three people who exchange what they have in a circle, and then all of it, have one story with everything in it', () => {
  fc.assert(
    fc.property(histories, steps, (history, cleos) => {
      const { base, ann, ben } = parted(history)
      const desks = [ann, ben, worked(base, 'C', cleos)] as const
      const [, , cleo] = desks
      const written = [...namesIn(...desks)].filter((word) => !has(base, word))
      open(ben, ann)
      open(cleo, ben)
      open(ann, cleo)
      open(ann, ben)
      open(ben, ann)
      open(cleo, ann)
      const storyOf = (draft: Y.Doc) => [bodyNodeOf(draft).toJSON(), readFields(draft)]
      expect(storyOf(ben)).toEqual(storyOf(ann))
      expect(storyOf(cleo)).toEqual(storyOf(ann))
      const conflicts = wordsInConflicts(ann)
      expect(written.filter((word) => !has(ann, word) && !conflicts.has(word))).toEqual([])
      bodyNodeOf(ann).check()
    }),
    cases(100),
  )
})
