import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { conflictsOf } from '#shared/merge/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { isEven } from '#tests/shared/review/arbitrary-review.ts'
import { bodyNodeOf, open, sent, write } from './copies.ts'
import { doc, last, table } from './scene.ts'
import { deeds } from './table-deeds.ts'

const place = fc.record({ row: fc.nat(4), column: fc.nat(4) })
const work = fc.array(
  fc.record({ what: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])), at: place, to: place }),
  { minLength: 1, maxLength: 3 },
)
type Work = typeof work extends fc.Arbitrary<infer Value> ? Value : never

const made = (before: Node, all: Work, who: string) =>
  all.reduce(
    (state, { what, at, to }, index) => deeds[what](state, at, to, `${who}${index}${who}`),
    EditorState.create({ doc: before }),
  ).doc

/** Only these deeds, which cannot contradict each other. */
const only = (...all: (keyof typeof deeds)[]) =>
  fc.array(fc.record({ what: fc.constantFrom(...all), at: place, to: place }), { minLength: 1, maxLength: 3 })

/** The text of each cell of the table that a body begins with, row by row. */
const cellsIn = (body: Node) => body.firstChild?.children.map((row) => row.children.map((each) => each.textContent))

const wordsOf = (json: unknown): string[] => JSON.stringify(json).match(/[OAB]\d+[OAB]/g) ?? []

test('law: a table that two people changed apart is even, and holds every word of theirs once, or in a conflict', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 2, max: 4 }),
      work,
      work,
      (height, width, anns, bens) => {
        const grid = Array.from({ length: height }, (_row, i) =>
          Array.from({ length: width }, (_cell, j) => `cell O${10 * i + j}O`),
        )
        const base = doc(table(grid), last)
        const [one, other] = [made(base, anns, 'A'), made(base, bens, 'B')]
        const ann = draftOf({ ...story(), body: base.toJSON() })
        const theirs = sent(ann)
        write(ann, one)
        write(theirs, other)
        open(ann, theirs)
        const body = bodyNodeOf(ann)
        body.check()
        const text = JSON.stringify(body.firstChild?.toString())
        if (isEven(one) && isEven(other)) expect(isEven(body), text).toBe(true)
        const [was, mine, yours, now] = [base, one, other, body].map((each) => wordsOf(each.toJSON()))
        const settled = wordsOf(conflictsOf(ann).map(({ conflict }) => conflict))
        expect(
          now?.filter((word, index) => now.indexOf(word) !== index),
          text,
        ).toEqual([])
        const expected = [...(mine ?? []), ...(yours ?? [])].filter(
          (word) => !was?.includes(word) || (mine?.includes(word) && yours?.includes(word)),
        )
        expect(
          expected.filter((word) => !now?.includes(word) && !settled.includes(word)),
          text,
        ).toEqual([])
        const gone = was?.filter((word) => !mine?.includes(word) && !yours?.includes(word)) ?? []
        expect(
          gone.filter((word) => now?.includes(word)),
          text,
        ).toEqual([])
      },
    ),
    cases(60, 5_000),
  )
})

/** A table that one changed in some way and the other typed in: both, and what comes of them. */
function apart(height: number, width: number, work: Work, typing: Work, isTurned: boolean) {
  const grid = Array.from({ length: height }, (_row, i) =>
    Array.from({ length: width }, (_cell, j) => `Ferry O${10 * i + j}O`),
  )
  const base = doc(table(grid), last)
  const [mine, typed] = [made(base, work, 'A'), made(base, typing, 'B')]
  const merged = draftOf({ ...story(), body: base.toJSON() })
  const theirs = sent(merged)
  write(merged, isTurned ? typed : mine)
  write(theirs, isTurned ? mine : typed)
  open(merged, theirs)
  return { mine, typed, merged }
}

test('law: rows and columns that one moved have in them what the other typed, without a conflict', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 2, max: 4 }),
      only('moveRow', 'moveColumn'),
      only('type'),
      fc.boolean(),
      (height, width, moves, typing, isTurned) => {
        const { mine: moved, typed, merged } = apart(height, width, moves, typing, isTurned)
        const now = new Map(cellsIn(typed)?.flatMap((row) => row.map((text) => [/O\d+O/.exec(text)?.[0], text])))
        expect(cellsIn(bodyNodeOf(merged))).toEqual(
          cellsIn(moved)?.map((row) => row.map((text) => now.get(/O\d+O/.exec(text)?.[0]))),
        )
        expect(conflictsOf(merged)).toEqual([])
      },
    ),
    cases(40, 5_000),
  )
})

/** How many columns and rows each cell of a body's first table goes over, row by row. */
const shapeOf = (body: Node) =>
  body.firstChild?.children.map((row) => row.children.map(({ attrs }) => `${attrs.colspan}×${attrs.rowspan}`))

test('law: cells that one put together are together, and have in them what the other typed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 2, max: 4 }),
      only('merge'),
      only('type'),
      fc.boolean(),
      (height, width, joining, typing, isTurned) => {
        const { mine: joined, typed, merged } = apart(height, width, joining, typing, isTurned)
        expect(shapeOf(bodyNodeOf(merged))).toEqual(shapeOf(joined))
        expect(wordsOf(bodyNodeOf(merged).toJSON()).toSorted()).toEqual(wordsOf(typed.toJSON()).toSorted())
        expect(conflictsOf(merged)).toEqual([])
      },
    ),
    cases(40, 5_000),
  )
})
