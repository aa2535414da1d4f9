import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { conflictsOf, settle } from '#shared/merge/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, sent, write } from './copies.ts'
import { doc, figure, handedOver, last, lead, list, merged, quote, readings, second, shown, third } from './scene.ts'

// Words that one side put in at the beginning or end of what the other took out or wrote anew.

const [pier, hurt, buses] = ['It left the pier at dawn.', 'Nobody was hurt, the owner said.', 'Two buses came.']
const resigned = 'Anna Meier resigned.'
const left = 'The minister has left.'

type Bodies = readonly [before: Node, one: Node, other: Node]

const gone: Readonly<Record<string, Bodies>> = {
  'at the beginning of a paragraph': [
    doc(lead, second, third),
    doc(lead, third),
    doc(lead, `${buses} ${second}`, third),
  ],
  'at the beginning of the first paragraph': [
    doc(second, lead, third),
    doc(lead, third),
    doc(`${buses} ${second}`, lead, third),
  ],
  'at the beginning of the last paragraph': [
    doc(lead, third, second),
    doc(lead, third),
    doc(lead, third, `${buses} ${second}`),
  ],
  'in the middle of a paragraph': [
    doc(lead, second, third),
    doc(lead, third),
    doc(lead, `${pier} ${buses} ${hurt}`, third),
  ],
  'at the end of a paragraph': [doc(lead, second, third), doc(lead, third), doc(lead, `${second} ${buses}`, third)],
  'at the beginning of an item': [
    doc(list(lead, second, third)),
    doc(list(lead, third)),
    doc(list(lead, `${buses} ${second}`, third)),
  ],
}

test.each(Object.entries(gone))('a sentence %s that the other deleted is in a conflict with that', (_place, bodies) => {
  const seen = merged(...bodies)
  const [, deleted, added] = bodies
  expect(seen.body.toJSON()).toEqual(deleted.toJSON())
  const line = shown(added).join(' ')
  expect(readings(seen)).toHaveLength(1)
  const [[none, both] = []] = readings(seen)
  expect(none).toBe('')
  expect(both).toContain(buses)
  expect(both).toMatch(/dawn.*hurt/)
  expect(line).toContain(buses)
  const { draft } = seen
  const conflict = conflictsOf(draft)[0]?.conflict
  if (conflict?.kind !== 'text') throw new Error('a conflict of words')
  settle(draft, conflict, conflict.one.body === null ? 'other' : 'one', { by: 'ann', at: 1 })
  expect(shown(bodyNodeOf(draft))).toEqual(shown(added))
})

test('a paragraph before one that the other deleted stands', () => {
  const seen = merged(doc(lead, second, third), doc(lead, third), doc(lead, buses, second, third))
  expect(seen.blocks).toEqual([lead, buses, third])
  expect(seen.conflicts).toEqual([])
})

test('a sentence before one that the other deleted stands, where more of the paragraph is left', () => {
  const seen = merged(doc(lead, second, third), doc(lead, hurt, third), doc(lead, `${buses} ${second}`, third))
  expect(seen.blocks).toEqual([lead, `${buses} ${hurt}`, third])
  expect(seen.conflicts).toEqual([])
})

test('a sentence at the beginning of a paragraph that became a figure is no caption', () => {
  const seen = merged(
    doc(lead, second, third),
    doc(lead, figure({ alt: 'The pier' }), third),
    doc(lead, `${buses} ${second}`, third),
  )
  expect(seen.blocks).toEqual([lead, 'figure()', third])
  expect(readings(seen)).toEqual([['/', `${buses} ${second}/`]])
})

test.each([
  ['words that begin a sentence', `On Monday, ${resigned}`],
  ['quotation marks around a sentence', `“${resigned}”`],
])('%s that the other wrote anew, or deleted, contradict that', (_what, changed) => {
  const [before, other] = [doc(lead, `${pier} ${resigned} ${hurt}`), doc(lead, `${pier} ${changed} ${hurt}`)]
  const rewritten = merged(before, doc(lead, `${pier} ${left} ${hurt}`), other)
  expect(rewritten.blocks).toEqual([lead, `${pier} ${left} ${hurt}`])
  expect(readings(rewritten)).toEqual([[changed, left].toSorted()])
  const deleted = merged(before, doc(lead, `${pier} ${hurt}`), other)
  expect(deleted.blocks).toEqual([lead, `${pier} ${hurt}`])
  expect(readings(deleted).map(([none, words]) => [none, words?.trim()])).toEqual([['', changed]])
})

test('who somebody is, added to a name that the other replaced, contradicts that', () => {
  const seen = merged(
    doc(list('Anna Meier', 'Ben')),
    doc(list('Carl Schulz', 'Ben')),
    doc(list('Anna Meier, minister', 'Ben')),
  )
  expect(readings(seen)).toEqual([['Anna Meier, minister', 'Carl Schulz']])
})

test.each(['HAMBURG (Lede) – ', 'Update: '])('“%s” before a sentence that the other wrote anew stands', (words) => {
  const seen = merged(doc(resigned, last), doc(left, last), doc(`${words}${resigned}`, last))
  expect(seen.blocks).toEqual([`${words}${left}`, last])
  expect(seen.conflicts).toEqual([])
})

test('a sentence that one put at the end of a quotation, and the other at the beginning of the next one, stands once', () => {
  const seen = merged(
    doc(quote(lead), quote(pier, hurt)),
    doc(quote(lead, buses), quote(pier, hurt)),
    doc(quote(lead), quote(`${buses} ${pier}`, hurt)),
  )
  expect(seen.blocks.join().split(buses)).toHaveLength(2)
  expect(seen.conflicts).toEqual([])
})

test('of sentences that change places with line ends between them, each keeps its line', () => {
  const before = doc(lead, 'Delta is the name of a boat.', 'Echo comes back on Friday.', last)
  const other = doc(lead, 'India sent two old ships.', 'Delta is the name of a boat.', last)
  const seen = handedOver(
    draftOf({ ...story(), body: before.toJSON() }),
    sent,
    (ann) =>
      write(
        ann,
        doc(lead.replace('hit', 'struck'), 'Delta is the name of a boat.', 'Echo comes back on Friday.', last),
      ),
    (ben) => write(ben, other),
  )
  expect(seen.blocks).toEqual([
    lead.replace('hit', 'struck'),
    'India sent two old ships.',
    'Delta is the name of a boat.',
    last,
  ])
  expect(seen.conflicts).toEqual([])
})
