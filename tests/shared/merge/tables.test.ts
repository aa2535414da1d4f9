import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  CellSelection,
  deleteColumn,
  deleteRow,
  mergeCells,
  moveTableColumn,
  moveTableRow,
  splitCell,
  TableMap,
} from '@tiptap/pm/tables'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { conflictsOf } from '#shared/merge/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { isEven } from '#tests/shared/review/arbitrary-review.ts'
import { bodyNodeOf, open, sent, write } from './copies.ts'
import { doc, last, merged, table } from './scene.ts'

// Tables whose rows, columns and cells two people changed apart.

interface Cells {
  readonly row: number
  readonly column: number
}

/** What somebody does to a table that is the first block: the cell that it is done at, and another. */
type Deed = (state: EditorState, at: Cells, to: Cells, word: string) => EditorState

type Command = (state: EditorState, dispatch: (tr: EditorState['tr']) => void) => boolean

const done = (state: EditorState, command: Command) => {
  let now = state
  command(state, (tr) => {
    now = state.apply(tr)
  })
  return now
}

const tableIn = (state: EditorState) => {
  const { firstChild } = state.doc
  if (firstChild === null) throw new Error('no table')
  return { node: firstChild, map: TableMap.get(firstChild) }
}

const cellAt = (state: EditorState, { row, column }: Cells) => {
  const { map } = tableIn(state)
  return 1 + (map.map[(row % map.height) * map.width + (column % map.width)] ?? 0)
}

/** With the cells from one to another chosen. */
const chosen = (state: EditorState, at: Cells, to: Cells = at) =>
  state.apply(state.tr.setSelection(CellSelection.create(state.doc, cellAt(state, at), cellAt(state, to))))

const typed = (state: EditorState, at: Cells, word: string) =>
  state.apply(state.tr.insertText(word, cellAt(state, at) + 2))

const hasSpans = (state: EditorState) => {
  const { map } = tableIn(state)
  return new Set(map.map).size < map.map.length
}

const deeds = {
  type: (state, at, _to, word) => typed(state, at, `${word} `),
  addRow: (state, at, to, word) =>
    typed(
      done(chosen(state, at), addRowAfter),
      { row: (at.row % tableIn(state).map.height) + 1, column: to.column },
      word,
    ),
  addColumn: (state, at, to, word) =>
    typed(
      done(chosen(state, at), addColumnAfter),
      { row: to.row, column: (at.column % tableIn(state).map.width) + 1 },
      word,
    ),
  addEmptyRow: (state, at) => done(chosen(state, at), addRowAfter),
  addEmptyColumn: (state, at) => done(chosen(state, at), addColumnAfter),
  deleteRow: (state, at) => (tableIn(state).map.height > 2 ? done(chosen(state, at), deleteRow) : state),
  deleteColumn: (state, at) => (tableIn(state).map.width > 2 ? done(chosen(state, at), deleteColumn) : state),
  moveRow: (state, at, to) => {
    const { height } = tableIn(state).map
    const [from, target] = [at.row % height, to.row % height]
    return hasSpans(state) || from === target
      ? state
      : done(chosen(state, at), moveTableRow({ from, to: target, pos: 2 }))
  },
  moveColumn: (state, at, to) => {
    const { width } = tableIn(state).map
    const [from, target] = [at.column % width, to.column % width]
    return hasSpans(state) || from === target
      ? state
      : done(chosen(state, at), moveTableColumn({ from, to: target, pos: 2 }))
  },
  merge: (state, at, to) => done(chosen(state, at, to), mergeCells),
  split: (state, at) => done(chosen(state, at), splitCell),
} satisfies Record<string, Deed>

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

const wordsOf = (json: unknown): string[] => JSON.stringify(json).match(/[OAB]\d+[OAB]/g) ?? []

const years = [
  ['Year', 'People', 'Ships'],
  ['2024', '7 aboard', 'Alma'],
  ['2025', '12 aboard', 'Berta'],
  ['2026', '9 aboard', 'Clara'],
]
const [head, alma, berta, clara] = years as [string[], string[], string[], string[]]
const after = (...all: Deed[]) =>
  all.reduce((state, deed) => deed(state, corner, corner, ''), EditorState.create({ doc: doc(table(years), last) })).doc
const corner = { row: 0, column: 0 }
const joined =
  (at: Cells, to: Cells): Deed =>
  (state) =>
    deeds.merge(state, at, to)
const said =
  (at: Cells, word: string): Deed =>
  (state) =>
    typed(state, at, word)
const rowBelow =
  (row: number, word: string): Deed =>
  (state) =>
    deeds.addRow(state, { row, column: 0 }, corner, word)
const columnBehind =
  (column: number, word: string): Deed =>
  (state) =>
    deeds.addColumn(state, { row: 0, column }, corner, word)

/** The text of each cell, with how many columns and rows it spans where that is more than one. */
const cellsIn = (body: Node) =>
  body.firstChild?.children.map((row) =>
    row.children.map(({ textContent, attrs: { colspan, rowspan } }) =>
      colspan * rowspan > 1 ? `${textContent} ${colspan}x${rowspan}` : textContent,
    ),
  )

test('a row that one moved and changed has what the other changed in it, and stands once', () => {
  const seen = merged(
    doc(table(years), last),
    doc(table([head, berta, clara, ['2024', '8 aboard', 'Alma']]), last),
    doc(table([head, ['2024', '7 aboard', 'Anna'], berta, clara]), last),
  )
  expect(cellsIn(seen.body)).toEqual([head, berta, clara, ['2024', '8 aboard', 'Anna']])
  expect(seen.conflicts).toEqual([])
})

test('a row in whose old place another was put was moved all the same', () => {
  const seen = merged(
    doc(table(years), last),
    doc(table([head, ['2023', '5 aboard', 'Zita'], berta, clara, alma]), last),
    doc(table([head, ['2024', '8 aboard', 'Alma'], berta, clara]), last),
  )
  expect(cellsIn(seen.body)).toEqual([head, ['2023', '5 aboard', 'Zita'], berta, clara, ['2024', '8 aboard', 'Alma']])
  expect(seen.conflicts).toEqual([])
})

test('a column that one moved beside a row of the other stands once, with what the other changed in it', () => {
  const turned = years.map(([year = '', people = '', ship = '']) => [ship, year, people])
  const seen = merged(
    doc(table(years), last),
    doc(table(turned), last),
    doc(table([head, alma, ['2025', '12 aboard', 'Berta II'], clara, ['2027', '3 aboard', 'Dora']]), last),
  )
  expect(cellsIn(seen.body)).toEqual([
    ['Ships', 'Year', 'People'],
    ['Alma', '2024', '7 aboard'],
    ['Berta II', '2025', '12 aboard'],
    ['Clara', '2026', '9 aboard'],
    ['Dora', '2027', '3 aboard'],
  ])
  expect(seen.conflicts).toEqual([])
})

test('cells that one put together stay so beside a row, a column and a word of the other', () => {
  const seen = merged(
    after(),
    after(joined({ row: 1, column: 1 }, { row: 1, column: 2 })),
    after(rowBelow(3, '2027'), columnBehind(2, 'Masts'), said({ row: 2, column: 1 }, 'Some ')),
  )
  expect(cellsIn(seen.body)).toEqual([
    ['Year', 'People', 'Ships', 'Masts'],
    ['2024', '7 aboardAlma 2x1', ''],
    ['2025', 'Some 12 aboard', 'Berta', ''],
    ['2026', '9 aboard', 'Clara', ''],
    ['2027', '', '', ''],
  ])
  expect(seen.conflicts).toEqual([])
})

test('a row with words in it that one put between cells that the other put together is a conflict', () => {
  const seen = merged(
    after(),
    after(joined({ row: 1, column: 0 }, { row: 2, column: 0 })),
    after(rowBelow(1, '2024 again')),
  )
  expect(seen.conflicts).toHaveLength(1)
  expect(seen.conflicts.flat().join()).toContain('2024 again')
})

test('an empty row that one put between cells that the other put together goes over to these', () => {
  const seen = merged(after(), after(joined({ row: 1, column: 0 }, { row: 2, column: 0 })), after(rowBelow(1, '')))
  expect(cellsIn(seen.body)).toEqual([
    head,
    ['20242025 1x3', '7 aboard', 'Alma'],
    ['', ''],
    ['12 aboard', 'Berta'],
    clara,
  ])
  expect(seen.conflicts).toEqual([])
})

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
    cases(60),
  )
})
