import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { conflictsOf, reopen, settle } from '#shared/merge/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { bodyNodeOf, copyOf } from './copies.ts'
import { box, doc, figure, item, last, lead, list, merged, p, quote, second, table, third } from './scene.ts'

// Two people contradict one another in one thing; settled for the one, the story says what that one
// wrote, with its lists, boxes and tables whole, and settled for the other what the other wrote.

const [corrected, other] = [third.replace('hull', 'rudder'), 'The mayor was on board, and said so.']
const rows = [
  ['Year', 'People'],
  ['2024', '7 aboard'],
  ['2025', '12 aboard'],
]
const [head, alma, berta] = rows as [string[], string[], string[]]
const numbers = (...items: Node[]) => proseSchema.node('orderedList', null, items)
const group = (...figures: Node[]) => proseSchema.node('imageGroup', null, figures)
const cells = (...all: string[][]) =>
  proseSchema.node('table', null, [
    proseSchema.node(
      'tableRow',
      null,
      all.map((lines) => proseSchema.node('tableCell', null, lines.map(p))),
    ),
  ])
const inBox = (...blocks: Node[]) => proseSchema.node('factBox', null, blocks)
const inQuote = (...blocks: Node[]) => proseSchema.node('blockquote', null, blocks)
const nested = (...inner: string[]) => doc(list(lead), numbers(item(p(second), list(...inner)), item(p(other))), last)

const scenes: Record<string, readonly [before: Node, one: Node, other: Node]> = {
  'the first item of a list': [
    doc(list(third, lead, second), last),
    doc(list(lead, second), last),
    doc(list(corrected, lead, second), last),
  ],
  'an item in the middle of a list': [
    doc(list(lead, third, second), last),
    doc(list(lead, second), last),
    doc(list(lead, corrected, second), last),
  ],
  'the last item of a list': [
    doc(list(lead, second, third), last),
    doc(list(lead, second), last),
    doc(list(lead, second, corrected), last),
  ],
  'the first line of a quotation before a box': [
    doc(quote(third, second), box(lead), last),
    doc(quote(second), box(lead), last),
    doc(quote(other, second), box(lead), last),
  ],
  'a table behind one in a box': [
    doc(inBox(p(lead), table(rows)), table([['', third]]), last),
    doc(inBox(p(lead), table(rows)), last),
    doc(inBox(p(lead), table(rows)), table([['', corrected]]), last),
  ],
  'the words of a cell beside an empty one': [
    doc(box('Tugs came.'), table([[third, '']]), last),
    doc(box('Tugs came.'), table([['', '']]), last),
    doc(box('Tugs came.'), table([[corrected, '']]), last),
  ],
  'an item of a list in a list': [nested(lead, third), nested(lead), nested(lead, corrected)],
  'the first item of a list in a list': [nested(third, lead), nested(lead), nested(corrected, lead)],
  'a line of a quotation': [
    doc(quote(lead, third, second), last),
    doc(quote(lead, second), last),
    doc(quote(lead, corrected, second), last),
  ],
  'the last line of a box': [doc(box(lead, third), last), doc(box(lead), last), doc(box(lead, corrected), last)],
  'the first line of a box': [doc(box(third, lead), last), doc(box(lead), last), doc(box(corrected, lead), last)],
  'a line of a quotation in a box': [
    doc(inBox(p(lead), quote(second, third)), last),
    doc(inBox(p(lead), quote(second)), last),
    doc(inBox(p(lead), quote(second, corrected)), last),
  ],
  'an item of a list in a quotation': [
    doc(inQuote(list(lead, third, second), p(other)), last),
    doc(inQuote(list(lead, second), p(other)), last),
    doc(inQuote(list(lead, corrected, second), p(other)), last),
  ],
  'a picture in a group': [
    doc(
      group(figure({ alt: 'A ferry', asset: 'a'.repeat(64) }), figure({ alt: 'A pier', asset: 'b'.repeat(64) }, third)),
      last,
    ),
    doc(group(figure({ alt: 'A ferry', asset: 'a'.repeat(64) })), last),
    doc(
      group(
        figure({ alt: 'A ferry', asset: 'a'.repeat(64) }),
        figure({ alt: 'A pier', asset: 'b'.repeat(64) }, corrected),
      ),
      last,
    ),
  ],
  'the alternative text of a picture in a box': [
    doc(inBox(p(lead), figure({ alt: 'A ferry', asset: 'a'.repeat(64) }, third), p(second)), last),
    doc(inBox(p(lead), figure({ alt: 'A ferry at a pier', asset: 'a'.repeat(64) }, third), p(second)), last),
    doc(inBox(p(lead), figure({ alt: 'The ferry Alma', asset: 'a'.repeat(64) }, third), p(second)), last),
  ],
  'a row of a table': [
    doc(table([head, alma, berta]), last),
    doc(table([head, berta]), last),
    doc(table([head, ['2024', '8 aboard'], berta]), last),
  ],
  'the first row of a table': [
    doc(table([alma, berta, head]), last),
    doc(table([berta, head]), last),
    doc(table([['2024', '8 aboard'], berta, head]), last),
  ],
  'the last row of a table': [
    doc(table([head, alma, berta]), last),
    doc(table([head, alma]), last),
    doc(table([head, alma, ['2025', '13 aboard']]), last),
  ],
  'the last row of a table at the end of a box': [
    doc(inBox(p(lead), table([head, alma, berta])), last),
    doc(inBox(p(lead), table([head, alma])), last),
    doc(inBox(p(lead), table([head, alma, ['2025', '13 aboard']])), last),
  ],
  'a row of a table in an item of a list': [
    doc(numbers(item(p(lead), table([head, alma, berta])), item(p(second))), last),
    doc(numbers(item(p(lead), table([head, berta])), item(p(second))), last),
    doc(numbers(item(p(lead), table([head, ['2024', '8 aboard'], berta])), item(p(second))), last),
  ],
  'a column of a table': [
    doc(table([head, alma, berta]), last),
    doc(table([['Year'], ['2024'], ['2025']]), last),
    doc(table([head, alma, ['2025', '13 aboard']]), last),
  ],
  'the place of a row': [
    doc(table([alma, berta, ['2026', '9 aboard'], ['2027', '3 aboard']]), last),
    doc(table([berta, alma, ['2026', '9 aboard'], ['2027', '3 aboard']]), last),
    doc(table([berta, ['2026', '9 aboard'], ['2027', '3 aboard'], alma]), last),
  ],
  'the place of a column': [
    doc(table([['Year', 'People', 'Ships', 'Masts'].map((name) => `${name} of the line`)]), last),
    doc(table([['People', 'Year', 'Ships', 'Masts'].map((name) => `${name} of the line`)]), last),
    doc(table([['People', 'Ships', 'Masts', 'Year'].map((name) => `${name} of the line`)]), last),
  ],
  'the last line of a cell': [
    doc(cells([lead, third], ['Monday']), last),
    doc(cells([lead], ['Monday']), last),
    doc(cells([lead, corrected], ['Monday']), last),
  ],
  'the first line of the second cell': [
    doc(cells(['Monday'], [third, lead]), last),
    doc(cells(['Monday'], [lead]), last),
    doc(cells(['Monday'], [corrected, lead]), last),
  ],
  'the caption of a table in a box': [
    doc(inBox(table(rows, { caption: 'Accidents' }), p(lead)), last),
    doc(inBox(table(rows, { caption: 'Accidents by year' }), p(lead)), last),
    doc(inBox(table(rows, { caption: 'Ferry accidents' }), p(lead)), last),
  ],
  'the place of a box': [
    doc(lead, box(second, third), last, other, 'Two buses came.'),
    doc(box(second, third), lead, last, other, 'Two buses came.'),
    doc(lead, last, other, 'Two buses came.', box(second, third)),
  ],
  'the place of a list': [
    doc(lead, list(second, third), last, other, 'Two buses came.'),
    doc(list(second, third), lead, last, other, 'Two buses came.'),
    doc(lead, last, other, 'Two buses came.', list(second, third)),
  ],
  'the place of a section': [
    doc(lead, second, third, last, other, 'Two buses came.'),
    doc(second, third, lead, last, other, 'Two buses came.'),
    doc(lead, last, other, 'Two buses came.', second, third),
  ],
  'the place of two sentences': [
    doc(`${lead} ${third} ${last} ${other} Two buses came. A tug came too.`),
    doc(`${third} ${last} ${lead} ${other} Two buses came. A tug came too.`),
    doc(`${lead} ${other} Two buses came. A tug came too. ${third} ${last}`),
  ],
  'the place of a sentence in a cell': [
    doc(cells([`${lead} ${third} ${last} ${other}`], ['Monday']), last),
    doc(cells([`${third} ${lead} ${last} ${other}`], ['Monday']), last),
    doc(cells([`${lead} ${last} ${other} ${third}`], ['Monday']), last),
  ],
}

test.each(Object.entries(scenes))(
  '%s is one conflict, and settled as either had it',
  (_what, [before, one, theirs]) => {
    const { draft } = merged(before, one, theirs)
    expect(conflictsOf(draft)).toHaveLength(1)
    const settled = (from: typeof draft, choice: 'one' | 'other') => {
      const copy = copyOf(from)
      const [{ conflict } = { conflict: null }] = conflictsOf(copy)
      if (conflict === null) throw new Error('no conflict')
      settle(copy, conflict, choice, { by: 'ann', at: 1 })
      return copy
    }
    const [first, then] = [settled(draft, 'one'), settled(draft, 'other')]
    const both = [one, theirs].map((body) => body.toString()).toSorted()
    expect([first, then].map((each) => bodyNodeOf(each).toString()).toSorted()).toEqual(both)
    // Opened again, and settled the other way.
    for (const [from, choice, like] of [
      [first, 'other', then],
      [then, 'one', first],
    ] as const) {
      const [{ conflict } = { conflict: null }] = conflictsOf(from)
      if (conflict !== null) reopen(from, conflict, { by: 'ann', at: 2 })
      expect(bodyNodeOf(settled(from, choice)).toJSON()).toEqual(bodyNodeOf(like).toJSON())
    }
  },
)
