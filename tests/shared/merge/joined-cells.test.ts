import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { story } from '#tests/helpers/story.ts'
import { sent, write } from './copies.ts'
import { doc, handedOver, last, table } from './scene.ts'
import { type Deed, deeds, typed } from './table-deeds.ts'

// Cells that one put together, split, or took out with their row, while the other wrote in them.

const years = doc(
  table([
    ['Year', 'People', 'Ships'],
    ['2024', '7 aboard', 'Alma'],
    ['2025', '12 aboard', 'Berta'],
    ['2026', '9 aboard', 'Clara'],
  ]),
  last,
)
type Work = (state: EditorState) => EditorState
const after = (before: Node, ...all: Work[]) =>
  all.reduce((state, work) => work(state), EditorState.create({ doc: before })).doc
const at = (row: number, column: number) => ({ row, column })
const does =
  (deed: Deed, from: ReturnType<typeof at>, to = from, word = ''): Work =>
  (state) =>
    deed(state, from, to, word)
const join = (row: number, column: number, toRow: number, toColumn: number) =>
  does(deeds.merge, at(row, column), at(toRow, toColumn))
const split = (row: number, column: number) => does(deeds.split, at(row, column))
const rowOut = (row: number) => does(deeds.deleteRow, at(row, 0))
const rowBelow = (row: number, column: number, word: string) => does(deeds.addRow, at(row, 0), at(0, column), word)
const type =
  (row: number, column: number, word: string): Work =>
  (state) =>
    typed(state, at(row, column), word)

const joined = after(years, join(1, 1, 2, 2))

const scenes: Record<string, { before: Node; one: Work[]; other: Work[]; rows: string[]; conflicts?: string[] }> = {
  'cells that one put together hold what the other wrote in each': {
    before: years,
    one: [join(1, 1, 1, 2), type(1, 1, 'About ')],
    other: [type(1, 2, 'The '), type(2, 1, 'Some ')],
    rows: [
      'Year, People, Ships',
      '2024, About 7 aboard/The Alma',
      '2025, Some 12 aboard, Berta',
      '2026, 9 aboard, Clara',
    ],
  },
  'cells that both put together hold what each wrote in another place of them': {
    before: years,
    one: [join(1, 1, 1, 2), type(1, 1, 'About ')],
    other: [type(1, 2, 'The '), join(1, 1, 1, 2)],
    rows: ['Year, People, Ships', '2024, About 7 aboard/The Alma', '2025, 12 aboard, Berta', '2026, 9 aboard, Clara'],
  },
  'a word that both wrote in cells they put together is a conflict of that word': {
    before: years,
    one: [join(1, 1, 1, 2), type(1, 1, 'About ')],
    other: [join(1, 1, 1, 2), type(1, 1, 'Over ')],
    rows: ['Year, People, Ships', '2024, About 7 aboard/Alma', '2025, 12 aboard, Berta', '2026, 9 aboard, Clara'],
    conflicts: ['About  | Over '],
  },
  'a row that one took out through cells that the other put together is out, and these stay': {
    before: years,
    one: [join(1, 1, 2, 2)],
    other: [rowOut(2)],
    rows: ['Year, People, Ships', '2024, 7 aboard/Alma/12 aboard/Berta', '2026, 9 aboard, Clara'],
  },
  'a row that one took out through a cell in which the other wrote leaves what that wrote': {
    before: joined,
    one: [rowOut(1)],
    other: [type(1, 1, 'Some ')],
    rows: ['Year, People, Ships', '2025, Some 7 aboard/Alma/12 aboard/Berta', '2026, 9 aboard, Clara'],
  },
  'a cell that one split has in its first part what the other wrote in it': {
    before: joined,
    one: [split(1, 1), type(2, 2, 'Dora')],
    other: [type(1, 1, 'Some ')],
    rows: [
      'Year, People, Ships',
      '2024, Some 7 aboard/Alma/12 aboard/Berta, ',
      '2025, , Dora',
      '2026, 9 aboard, Clara',
    ],
  },
  'a cell that both split has what either wrote in a part of it': {
    before: joined,
    one: [split(1, 1), type(1, 1, 'Some ')],
    other: [split(1, 1), type(2, 2, 'Dora')],
    rows: [
      'Year, People, Ships',
      '2024, Some 7 aboard/Alma/12 aboard/Berta, ',
      '2025, , Dora',
      '2026, 9 aboard, Clara',
    ],
  },
  'the head of a row that one put between cells that the other put together is in these, and a conflict of the cell': {
    before: years,
    one: [join(1, 0, 2, 0)],
    other: [rowBelow(1, 0, '2024 again')],
    rows: [
      'Year, People, Ships',
      '2024/2025/2024 again, 7 aboard, Alma',
      ', ',
      '12 aboard, Berta',
      '2026, 9 aboard, Clara',
    ],
    conflicts: ['2024/2025/ | 2024/2025/2024 again/'],
  },
  'a row that one took out and in which the other put cells together and wrote is a conflict of that row': {
    before: years,
    one: [rowOut(2)],
    other: [join(2, 0, 2, 1), type(2, 0, 'In ')],
    rows: ['Year, People, Ships', '2024, 7 aboard, Alma', 'In 2025/12 aboard, Berta', '2026, 9 aboard, Clara'],
    conflicts: [' | In 2025/12 aboard/Berta/'],
  },
}

test.each(Object.entries(scenes))('%s', (_what, { before, one, other, rows, conflicts = [] }) => {
  const seen = handedOver(
    draftOf({ ...story(), body: before.toJSON() }),
    sent,
    (mine) => write(mine, after(before, ...one)),
    (theirs) => write(theirs, after(before, ...other)),
  )
  const lines = (node: Node) => node.children.map(({ textContent }) => textContent).join('/')
  expect(seen.body.firstChild?.children.map((row) => row.children.map(lines).join(', '))).toEqual(rows)
  expect(seen.conflicts.map((both) => both.toSorted().join(' | '))).toEqual(conflicts)
})
