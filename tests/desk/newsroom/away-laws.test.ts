// Before Yjs, so that a seed repeats its case.
import './simulation/chance.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { conflictsOf } from '#shared/merge/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { AwayDesks, type Deed, deeds } from './away-desks.ts'
import { withChance } from './simulation/chance.ts'

/**
 * What every desk has in the end, with the words that are neither in its text nor in a reading
 * of a conflict, settled or not, and those that stand in its text twice.
 */
function ends(all: readonly Deed[], name: string, seed: number) {
  return withChance(seed, async () => {
    const newsroom = new AwayDesks(name)
    for (const deed of all) newsroom.do(deed)
    newsroom.meet()
    return newsroom.drafts.map((draft) => {
      const conflicts = conflictsOf(draft).map(({ conflict }) => conflict)
      const said = JSON.stringify([bodyText(draft), conflicts])
      return {
        text: bodyText(draft),
        conflicts,
        twice: newsroom.words.filter((word) => bodyText(draft).join('\n').split(word).length > 2),
        lost: newsroom.words.filter((word) => !said.includes(word)),
        has: Buffer.from(Y.encodeSnapshot(Y.snapshot(draft))).toString('base64'),
      }
    })
  })
}

test('whatever three desks write apart, hand on as packages and bring to the newsroom, no word is lost, and all have the same', async () => {
  await fc.assert(
    // Merges know long words again, and not short ones.
    fc.asyncProperty(deeds, fc.constantFrom('x', 'aboard'), fc.nat(), async (all, name, seed) => {
      const found = await ends(all, name, seed)
      expect(found.flatMap(({ lost }) => lost)).toEqual([])
      expect(new Set(found.map(({ has }) => has)).size).toBe(1)
    }),
    cases(100),
  )
})

test('where nobody moves a paragraph, no word stands twice', async () => {
  const unmoved = deeds.map((all) => all.filter(({ kind }) => kind !== 'move'))
  await fc.assert(
    fc.asyncProperty(unmoved, fc.constantFrom('x', 'aboard'), fc.nat(), async (all, name, seed) => {
      const found = await ends(all, name, seed)
      expect(found.flatMap(({ lost, twice }) => [...lost, ...twice])).toEqual([])
    }),
    cases(50),
  )
})

test('a paragraph that was moved before its package was written, and again after, is not taken out, whether or not the story says that it was sent', async () => {
  for (const isNoted of [true, false]) {
    const found = await ends(
      [
        { kind: 'type', desk: 2, block: 2, atEnd: false, suggests: false },
        { kind: 'move', desk: 2, block: 2, to: 0 },
        { kind: 'pack', desk: 2, isNoted },
        { kind: 'open', desk: 1, which: 0 },
        { kind: 'move', desk: 2, block: 2, to: 0 },
      ],
      'aboard',
      1,
    )
    for (const { text, conflicts } of found) {
      expect(text).toEqual(['Two.', 'aboard1;Three.', 'One.'])
      expect(conflicts).toEqual([])
    }
  }
})

test('two desks that open the same package and contradict it each have a conflict, and so do all once they have met', async () => {
  const found = await ends(
    [
      { kind: 'type', desk: 0, block: 0, atEnd: false, suggests: false },
      { kind: 'type', desk: 0, block: 2, atEnd: false, suggests: false },
      { kind: 'type', desk: 1, block: 0, atEnd: false, suggests: false },
      { kind: 'type', desk: 2, block: 2, atEnd: false, suggests: false },
      { kind: 'pack', desk: 0, isNoted: true },
      { kind: 'open', desk: 1, which: 0 },
      { kind: 'open', desk: 2, which: 0 },
    ],
    'x',
    1,
  )
  for (const { lost, conflicts } of found) {
    expect(lost).toEqual([])
    expect(conflicts).toHaveLength(2)
  }
})
