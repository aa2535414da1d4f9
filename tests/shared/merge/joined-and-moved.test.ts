import { expect, test } from 'vitest'
import { conflictsOf, reopen, settle, textOf } from '#shared/merge/index.ts'
import { bodyNodeOf } from './copies.ts'
import { doc, last, lead, list, merged, type Seen, second, shown, third } from './scene.ts'

// A paragraph that one side moved, and the other joined to another one.

const buses = 'Two buses took the passengers home.'

/** The only conflict of a merge, which is about a place. */
function placeIn({ draft }: Seen) {
  const [conflict, ...others] = conflictsOf(draft).map((each) => each.conflict)
  if (conflict?.kind !== 'place' || others.length > 0) throw new Error('one conflict of places')
  return conflict
}

test.each([
  [
    'the second of both, which one moved to the top',
    doc(lead, second, third, last),
    doc(lead, `${second} ${third}`, last),
    doc(third, lead, second, last),
    ['', 'Nobody was hurt, the owner said.'],
  ],
  [
    'the first of both, of two sentences, which one moved to the end',
    doc(lead, second, third, last),
    doc(lead, third, `${second} ${last}`),
    doc(lead, third, last, second),
    [third, last],
  ],
  [
    'the second of both, of two sentences, which one moved to the end',
    doc(lead, second, third, last),
    doc(`${lead} ${second}`, third, last),
    doc(lead, third, last, second),
    [lead, last],
  ],
  [
    'an item of a list',
    doc(list(lead, third, last, buses)),
    doc(list(lead, `${third} ${last}`, buses)),
    doc(list(last, lead, third, buses)),
    ['', third],
  ],
])('%s, stands where it was joined, and both places are in a conflict', (_what, before, one, other, places) => {
  const seen = merged(before, one, other)
  expect(seen.blocks).toEqual(shown(one))
  const conflict = placeIn(seen)
  expect([conflict.one, conflict.other].map((reading) => textOf(reading).replaceAll('\n', '')).toSorted()).toEqual(
    places.toSorted(),
  )
  const { draft } = seen
  const settler = { by: 'ann', at: 1 }
  settle(draft, conflict, conflict.stands === 'one' ? 'other' : 'one', settler)
  const there = shown(bodyNodeOf(draft)).join(' ')
  expect(there).not.toBe(shown(one).join(' '))
  expect(there.length).toBeGreaterThanOrEqual(shown(one).join(' ').length - 2)
  reopen(draft, placeIn({ ...seen, draft }), settler)
  settle(draft, placeIn({ ...seen, draft }), conflict.stands, settler)
  expect(shown(bodyNodeOf(draft))).toEqual(shown(one))
})

test('the first of both, with which the joined one goes along, contradicts nothing', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(lead, `${second} ${third}`, last),
    doc(lead, third, last, second),
  )
  expect(seen.blocks).toEqual([lead, last, `${second} ${third}`])
  expect(conflictsOf(seen.draft)).toEqual([])
})

test('a paragraph that the same side moved and joined contradicts nothing', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(`${last} ${lead}`, second, third),
    doc(lead, second, third.replace('hull', 'rudder'), last),
  )
  expect(seen.blocks).toEqual([`${last} ${lead}`, second, third.replace('hull', 'rudder')])
  expect(conflictsOf(seen.draft)).toEqual([])
})

const [pier, hurt] = ['It left the pier at dawn.', 'Nobody was hurt, the owner said.']

test.each([
  ['a paragraph', doc, [second], [pier, hurt]],
  ['an item', list, [second], [pier, hurt]],
] as const)('%s that one split, and past which the other moved another, stays whole', (_what, make, whole, parts) => {
  const story = (...lines: string[]) => (make === list ? doc(list(...lines)) : doc(...lines))
  const seen = merged(
    story(lead, ...whole, third, last),
    story(lead, third, ...whole, last),
    story(lead, ...parts, third, last),
  )
  expect(seen.blocks).toEqual(shown(story(lead, third, ...parts, last)))
  expect(seen.conflicts).toEqual([])
})

test('a paragraph that one split and the other moved is moved with all its parts', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(lead, third, last, second),
    doc(lead, pier, hurt, third.replace('hull', 'rudder'), last),
  )
  expect(seen.blocks).toEqual([lead, third.replace('hull', 'rudder'), last, pier, hurt])
  expect(seen.conflicts).toEqual([])
})
