import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeBodies } from '#shared/merge/three-way/merge-bodies.ts'
import { cases } from '#tests/helpers/cases.ts'
import { blockText, box, doc, list, merged, quote } from './scene.ts'

// Quotations, lists and boxes of one kind that stand side by side.

type Groups = readonly (readonly string[])[]
type Side = 'one' | 'other'

const kinds = { quotations: quote, lists: list, boxes: box }

const [alpha, bravo, charlie, delta, echo, foxtrot, golf, india] = [
  'Alpha says that the ferry sank.',
  'Bravo was there as well.',
  'Charlie took the bus at noon.',
  'Delta is the name of a boat.',
  'Echo comes back on Friday.',
  'Foxtrot closes the harbour.',
  'Golf was played in the rain.',
  'India sent two old ships.',
]
const before: Groups = [[alpha, bravo], [charlie, delta, echo], [foxtrot]]

const scenes: Readonly<Record<string, readonly [one: Groups, other: Groups, merged: Groups]>> = {
  'of which each deleted another line': [
    [[alpha, bravo], [delta, echo], [foxtrot]],
    [[alpha, bravo], [charlie, echo], [foxtrot]],
    [[alpha, bravo], [echo], [foxtrot]],
  ],
  'of which one went on and the other began earlier': [
    [[alpha, bravo, golf], [charlie, delta, echo], [foxtrot]],
    [[alpha, bravo], [india, charlie, delta, echo], [foxtrot]],
    [[alpha, bravo, golf], [india, charlie, delta, echo], [foxtrot]],
  ],
  'both of which began earlier': [
    [[golf, alpha, bravo], [charlie, delta, echo], [foxtrot]],
    [[india, alpha, bravo], [charlie, delta, echo], [foxtrot]],
    [[golf, india, alpha, bravo], [charlie, delta, echo], [foxtrot]],
  ],
  'of which one began earlier without its first line': [
    [[alpha, bravo], [golf, charlie, delta, echo], [foxtrot]],
    [[alpha, bravo], [delta, echo], [foxtrot]],
    [[alpha, bravo], [golf, delta, echo], [foxtrot]],
  ],
  'of which one went on, with the last line of the other before': [
    [[alpha, bravo, golf], [charlie, delta, echo], [foxtrot]],
    [[alpha, bravo], [echo, charlie, delta], [foxtrot]],
    [[alpha, bravo, golf], [echo, charlie, delta], [foxtrot]],
  ],
  'of which one was parted, and had a line put in where it was': [
    [[alpha, bravo], [charlie], [delta, echo], [foxtrot]],
    [[alpha, bravo], [charlie, golf, delta, echo], [foxtrot]],
    [[alpha, bravo], [charlie, golf], [delta, echo], [foxtrot]],
  ],
  'of which two were joined, and one had a line put in before': [
    [[alpha, bravo, charlie, delta, echo], [foxtrot]],
    [[alpha, bravo], [golf, charlie, delta, echo], [foxtrot]],
    [[alpha, bravo, golf, charlie, delta, echo], [foxtrot]],
  ],
  'of which each parted another place': [
    [[alpha], [bravo], [charlie, delta, echo], [foxtrot]],
    [[alpha, bravo], [charlie, delta], [echo], [foxtrot]],
    [[alpha], [bravo], [charlie, delta], [echo], [foxtrot]],
  ],
}

test.each(
  Object.entries(scenes).flatMap(([name, scene]) =>
    Object.entries(kinds).map(([kind, make]) => [kind, name, scene, make] as const),
  ),
)('%s %s stay apart', (_kind, _name, [one, other, expected], make) => {
  const story = (groups: Groups) => doc(...groups.map((lines) => make(...lines)))
  const seen = merged(story(before), story(one), story(other))
  expect(seen.blocks).toEqual(expected.map((lines) => blockText(make(...lines))))
  expect(seen.conflicts).toEqual([])
})

/** A side adds lines, or deletes some: what it puts in place of a line is taken for that. */
const deeds = fc.tuple(
  fc.constantFrom('add', 'delete'),
  fc.array(fc.record({ group: fc.nat(before.length - 1), line: fc.nat(3) }), { minLength: 1, maxLength: 3 }),
)

/** What a side made of the groups. Lines keep their first word, which names them. */
function worked(side: Side, [kind, all]: typeof deeds extends fc.Arbitrary<infer Value> ? Value : never): string[][] {
  const groups = before.map((lines) => [...lines])
  const fresh = side === 'one' ? [golf, 'Hotel rooms are free tonight.'] : [india, 'Juliet has seen the wreck.']
  for (const { group, line } of all) {
    const lines = groups[group] ?? []
    const at = line % (lines.length + (kind === 'add' ? 1 : 0))
    if (kind === 'add') lines.splice(at, 0, ...fresh.splice(0, 1))
    else if ((before[group]?.length ?? 0) > 1 && lines.length > 1) lines.splice(at, 1)
  }
  return groups
}

const nameOf = (line: string) => line.split(' ')[0] ?? ''
const groupsIn = (groups: Groups) =>
  new Map(groups.flatMap((lines, index) => lines.map((line) => [nameOf(line), index] as const)))

const linesOf = (block: Node) => block.children.map(({ textContent }) => textContent)

test('lines are in one quotation after a merge that were in one before, and no others', () => {
  fc.assert(
    fc.property(deeds, deeds, (anns, bens) => {
      const [one, other] = [worked('one', anns), worked('other', bens)]
      const part = (groups: Groups) => ({ body: doc(...groups.map((lines) => quote(...lines))), at: 0 })
      const { body } = mergeBodies({ base: part(before), one: part(one), other: part(other) })
      const [ones, others, now] = [one, other, body.children.map(linesOf)].map(groupsIn)
      const groupOf = (name: string) => ones?.get(name) ?? others?.get(name)
      const names = [...(now?.keys() ?? [])]
      const apart = names.flatMap((name) =>
        names.filter((each) => (now?.get(name) === now?.get(each)) !== (groupOf(name) === groupOf(each))),
      )
      expect(apart).toEqual([])
    }),
    cases(200, 20_000),
  )
})
