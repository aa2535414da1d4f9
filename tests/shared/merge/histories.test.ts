import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { readFields } from '#shared/article/draft.ts'
import { beginsWithSpace, isDoubleSpace, isFused } from '#shared/merge/conflicts/fused.ts'
import { placedOf, putInPlace } from '#shared/merge/conflicts/placed-reading.ts'
import { choicesOf, conflictsOf, openConflictsIn, rangesIn, reopen, settle } from '#shared/merge/index.ts'
import { decode, encode } from '#shared/review/diff/flat.ts'
import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'
import { acceptedContent } from '#shared/review/suggest/baseline.ts'
import { statusInLog, statusOf } from '#shared/review/workflow/workflow.ts'
import { cases } from '#tests/helpers/cases.ts'
import { isEven } from '#tests/shared/review/arbitrary-review.ts'
import { AllLaws } from './all-laws.ts'
import { startHistory } from './chance.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent } from './copies.ts'
import { bodies, first, marksIn, seeds, steps, wordsIn, wordsInConflicts, worked, writersIn } from './histories.ts'
import { oneOf } from './window.ts'

/**
 * A story, and what two people make of it apart; their drafts are made in the property, or every
 * example tried would keep its documents. `picks`: what is left to choose of the merge.
 */
const histories = fc.record({
  body: bodies,
  anns: steps,
  bens: steps,
  seed: seeds,
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
})

type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never

/** A copy of the story, and how often each word that stands nowhere twice stands in it. */
interface Told {
  readonly draft: Y.Doc
  readonly words: ReadonlyMap<string, number>
}

const told = (draft: Y.Doc): Told => ({ draft, words: wordsIn(draft) })

/** What was merged: what both had, what each made of it, and what became of that. */
interface Merged {
  readonly base: Told
  readonly ann: Told
  readonly ben: Told
  readonly merged: Told
}

function parted({ body, anns, bens, seed }: History): Readonly<Record<'base' | 'ann' | 'ben', Y.Doc>> {
  startHistory(seed)
  const base = sent(first(body))
  return { base, ann: worked(base, 'A', anns), ben: worked(base, 'B', bens) }
}

const laws = new AllLaws<[copies: Merged, picks: readonly number[]]>()

const has = ({ words }: Told, word: string) => (words.get(word) ?? 0) > 0
/** How many cells each row of a body's tables has. */
const rowsIn = (body: Node): number[] => {
  const rows: number[] = []
  body.descendants((node) => {
    if (node.type.name === 'tableRow') rows.push(node.childCount)
  })
  return rows
}
const namesIn = (...copies: Told[]) => new Set(copies.flatMap(({ words }) => [...words.keys()]))

laws.law('no word, attribute or field that a side wrote is lost outside a conflict', ({ base, ann, ben, merged }) => {
  const conflicts = wordsInConflicts(merged.draft)
  const written = [...namesIn(ann, ben)].filter((word) => !has(base, word))
  expect(written.filter((word) => !has(merged, word) && !conflicts.has(word))).toEqual([])
})

laws.law('what neither side deleted stands, or is in a conflict', ({ ann, ben, merged }) => {
  const conflicts = wordsInConflicts(merged.draft)
  const kept = [...ann.words.keys()].filter((word) => has(ben, word))
  expect(kept.filter((word) => !has(merged, word) && !conflicts.has(word))).toEqual([])
})

laws.law('nothing stands twice that stands once in each copy', ({ ann, ben, merged }) => {
  const twice = [...merged.words].filter(([word, count]) => {
    const most = Math.max(...[ann, ben].map(({ words }) => words.get(word) ?? 0))
    return count > most
  })
  expect(twice).toEqual([])
})

laws.law('what both deleted stays deleted', ({ base, ann, ben, merged }) => {
  const gone = [...namesIn(base)].filter((word) => !has(ann, word) && !has(ben, word))
  expect(gone.filter((word) => has(merged, word))).toEqual([])
})

laws.law('the merged body is valid, and its tables are as even as they were', ({ ann, ben, merged }) => {
  const body = bodyNodeOf(merged.draft)
  body.check()
  if ([ann, ben].every(({ draft }) => isEven(bodyNodeOf(draft)))) expect(isEven(body)).toBe(true)
})

laws.law('where only one side changed what is accepted, its is what is accepted', ({ base, ann, ben, merged }) => {
  const accepted = ({ draft }: Told) => {
    const { body, fields } = acceptedContent(draft)
    // The status follows from the history: whoever moved the story last.
    return [body.toJSON(), { ...fields, status: null }]
  }
  const [was, one, other] = [base, ann, ben].map((draft) => JSON.stringify(accepted(draft)))
  if (was === other) expect(accepted(merged)).toEqual(accepted(ann))
  else if (was === one) expect(accepted(merged)).toEqual(accepted(ben))
})

laws.law('a story stands where whoever moved it last has put it', ({ merged: { draft } }) => {
  expect(statusOf(draft)).toBe(statusInLog(draft) ?? 'draft')
})

laws.law('no conflict is empty, nor do its sides read the same', ({ merged }) => {
  for (const { conflict } of conflictsOf(merged.draft)) expect(conflict.one).not.toEqual(conflict.other)
})

laws.law('a mark that one side gave a word, or took off it, is on it or off it', ({ base, ann, ben, merged }) => {
  const conflicts = wordsInConflicts(merged.draft)
  const [was, one, other, now] = [base, ann, ben, merged].map(({ draft }) => marksIn(draft))
  for (const [word, marks] of now ?? []) {
    const [before, a, b] = [was, one, other].map((words) => words?.get(word))
    if (!before || !a || !b || conflicts.has(word)) continue
    for (const mark of new Set([before, a, b, marks].flatMap((each) => [...each.keys()]))) {
      const expected = a.get(mark) === before.get(mark) ? b.get(mark) : a.get(mark)
      expect([word, mark, marks.get(mark)]).toEqual([word, mark, expected])
    }
  }
})

laws.law('a word is whoever’s typed it', ({ merged }) => {
  for (const [word, writers] of writersIn(merged.draft)) expect([word, writers]).toEqual([word, [word[0]]])
})

laws.law(
  'whatever is chosen of conflicts, in any order, the story is valid and has no half of a reading',
  ({ ann, ben, merged }, picks) => {
    const draft = copyOf(merged.draft)
    // A reading has even tables only if the copy that it comes from has.
    const areEven = [ann, ben].every((side) => isEven(bodyNodeOf(side.draft)))
    for (let step = 0; openConflictsIn(draft).length > 0; step += 1) {
      const pick = picks[step % picks.length] ?? 0
      const conflict = conflictAt(draft, pick)
      if (!conflict) return
      settle(draft, conflict, oneOf(choicesOf(conflict), pick) ?? 'asIs', settler)
      bodyNodeOf(draft).check()
      if (areEven) expect(isEven(bodyNodeOf(draft))).toBe(true)
    }
  },
)

laws.law(
  'settling writes, near the conflict, what the story says with the reading in its place',
  ({ merged }, [place = 0, which = 0]) => {
    const draft = copyOf(merged.draft)
    const all = openConflictsIn(draft).flatMap(({ conflict }) => (conflict.kind === 'text' ? conflict : []))
    const conflict = oneOf(all, place)
    const range = conflict && rangesIn(draft)(conflict)
    if (!range) return
    const choice = which % 2 === 0 ? 'one' : 'other'
    const body = bodyNodeOf(draft)
    const put = putInPlace(body, encode(body), range, placedOf(conflict[choice]))
    const { before, chosen: reading, after } = put
    // At these edges settling inserts a space, or leaves out one of two.
    const edges = [
      [before.at(-1), reading[0] ?? after[0]],
      [reading.at(-1) ?? before.at(-1), after[0]],
    ] as const
    if (edges.some(([one, other]) => isFused(one, other) || isDoubleSpace(one, other))) return
    if (reading.length === 0 && beginsWithSpace(before.at(-1), after[0])) return
    const expected = decode([...before, ...reading, ...after])
    settle(draft, conflict, choice, settler)
    expect(bodyNodeOf(draft).toJSON()).toEqual(expected.toJSON())
  },
)

laws.law(
  'settling what is no table leaves as many tables as there are, with as many rows',
  ({ merged }, [place = 0, which = 0]) => {
    const conflict = conflictAt(merged.draft, place)
    if (conflict?.kind !== 'text') return
    const readings = [conflict.one, conflict.other]
    if (readings.some(({ body }) => JSON.stringify(body).includes('"table"'))) return
    const draft = copyOf(merged.draft)
    const before = rowsIn(bodyNodeOf(draft))
    settle(draft, conflict, oneOf(['one', 'other', 'both'] as const, which) ?? 'one', settler)
    expect(rowsIn(bodyNodeOf(draft))).toEqual(before)
  },
)

laws.law(
  'a conflict that is opened again, after the draft was, and settled in another way says in words what it would have said at once',
  ({ merged }, [place = 0, before = 0, after = 0]) => {
    const conflict = conflictAt(merged.draft, place)
    if (!conflict) return
    const choices = choicesOf(conflict).filter((choice) => choice !== 'asIs')
    const pick = (which: number) => oneOf(choices, which) ?? 'one'
    const atOnce = copyOf(merged.draft)
    settle(atOnce, conflict, pick(after), settler)
    const first = copyOf(merged.draft)
    settle(first, conflict, pick(before), settler)
    const later = copyOf(first)
    const { conflict: settled } = conflictsOf(later).find(({ conflict: { id } }) => id === conflict.id) ?? {}
    if (settled === undefined) throw new Error('a settled conflict is kept')
    reopen(later, settled, settler)
    settle(later, settled, pick(after), settler)
    bodyNodeOf(later).check()
    // The other choice may have brought or taken a space that the words do not need.
    const words = (draft: Y.Doc) => wordsOf(linesOf(draft).join(' ')).filter((word) => lettersIn(word) > 0)
    expect(words(later)).toEqual(words(atOnce))
    expect(readFields(later)).toEqual(readFields(atOnce))
  },
)

const settler = { by: 'A', at: 1_000 }

const conflictAt = (draft: Y.Doc, place: number) => oneOf(openConflictsIn(draft), place)?.conflict

test('what two people make of a story apart merges as the laws say', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { base, ann, ben } = parted(history)
      const merged = copyOf(ann)
      open(merged, ben)
      laws.check({ base: told(base), ann: told(ann), ben: told(ben), merged: told(merged) }, history.picks)
    }),
    cases(1_840, 100_000),
  )
})
