import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { conflictsOf, settle, textOf } from '#shared/merge/index.ts'
import { acceptedContent, setBaseline, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { longStory } from '#tests/e2e/copy.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, sent, write } from './copies.ts'
import {
  box,
  doc,
  handedOver,
  last,
  lead,
  list,
  merge,
  merged,
  quote,
  readings,
  second,
  shown,
  text,
  third,
} from './scene.ts'

test('1: a lead that one rewrote and the other corrected is one lead, and the other reading one conflict', () => {
  const rewritten = 'More than two hundred travellers waited for hours after their ship ran onto sand near the pier.'
  const corrected = lead.replace('212', '221')
  const seen = merged(
    doc(lead, third),
    doc(rewritten, third),
    doc(corrected, 'A second ship came at noon.', 'The owner apologised.', third),
  )
  expect(seen.blocks).toEqual([rewritten, 'A second ship came at noon.', 'The owner apologised.', third])
  expect(readings(seen)).toEqual([[rewritten, corrected].toSorted()])
})

test('2: what both corrected alike stands once', () => {
  const seen = merged(
    doc('The ship ran agruond today.'),
    doc('The ship ran aground today.'),
    doc('The ship ran aground today.'),
  )
  expect(seen.blocks).toEqual(['The ship ran aground today.'])
  expect(seen.conflicts).toEqual([])
})

test('3: a paragraph that one split has the words of the other in its second part', () => {
  const seen = merged(
    doc(lead, second),
    doc(lead, 'It left the pier at dawn.', 'Nobody was hurt, the owner said.'),
    doc(lead, 'It left the pier at dawn. Nobody was badly hurt, a spokeswoman said.'),
  )
  expect(seen.blocks).toEqual([lead, 'It left the pier at dawn.', 'Nobody was badly hurt, a spokeswoman said.'])
  expect(seen.conflicts).toEqual([])
})

test('4: a list that one made of paragraphs has the words of the other', () => {
  const seen = merged(
    doc(lead, third, last),
    doc(lead, list(third, last)),
    doc(lead, 'Divers looked at the hull and the rudder in the afternoon.', last),
  )
  expect(seen.blocks).toEqual([
    lead,
    `bulletList(listItem(Divers looked at the hull and the rudder in the afternoon.) | listItem(${last}))`,
  ])
  expect(seen.conflicts).toEqual([])
})

test('5: a paragraph between two that the other made a list stands between them', () => {
  const seen = merged(doc(lead, third, last), doc(lead, list(third, last)), doc(lead, third, 'A tug came.', last))
  expect(seen.blocks).toEqual([lead, `bulletList(listItem(${third}))`, 'A tug came.', `bulletList(listItem(${last}))`])
  expect(seen.conflicts).toEqual([])
})

test('6: a paragraph that one moved has the words of the other', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(lead, third, last, second),
    doc(lead, 'It left the pier before dawn. Nobody was hurt, the owner said.', third, last),
  )
  expect(seen.blocks).toEqual([lead, third, last, 'It left the pier before dawn. Nobody was hurt, the owner said.'])
  expect(seen.conflicts).toEqual([])
})

test('7: a paragraph that both moved stands once, and the other place is a conflict', () => {
  const seen = merged(doc(lead, second, third, last), doc(third, lead, second, last), doc(lead, second, last, third))
  expect(seen.blocks).toEqual([third, lead, second, last])
  const [found, ...others] = conflictsOf(seen.draft).map(({ conflict }) => conflict)
  expect(others).toEqual([])
  if (found?.kind !== 'place') throw new Error('no conflict of places')
  expect([textOf(found.one), textOf(found.other)]).toEqual(['', `${last}\n`])
  settle(seen.draft, found, 'other', { by: 'ann', at: 1 })
  expect(shown(bodyNodeOf(seen.draft))).toEqual([lead, second, last, third])
})

test('8: a section that one deleted and the other added to is one conflict', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(lead, last),
    doc(lead, `${second} Two buses came.`, 'The mayor was there.', third, last),
  )
  expect(seen.blocks).toEqual([lead, last])
  expect(readings(seen)).toEqual([['', `${second} Two buses came./The mayor was there./${third}/`]])
})

test('9: sentences that both appended both stand, in the order of their words', () => {
  const seen = merged(
    doc(lead, last),
    doc(`${lead} Police are asking for pictures.`, last),
    doc(`${lead} A tug is on its way.`, last),
  )
  expect(seen.blocks).toEqual([`${lead} A tug is on its way. Police are asking for pictures.`, last])
  expect(seen.conflicts).toEqual([])
})

test('10: a sentence that both appended stands once', () => {
  const seen = merged(doc(lead), doc(`${lead} A tug came.`), doc(`${lead} A tug came.`))
  expect(seen.blocks).toEqual([`${lead} A tug came.`])
  expect(seen.conflicts).toEqual([])
})

test('18: a paragraph that one quoted and the other boxed stands once, in one of them, and is a conflict', () => {
  const seen = merged(doc(lead, third, last), doc(lead, quote(third), last), doc(lead, box(third), last))
  expect(seen.blocks).toEqual([lead, `blockquote(${third})`, last])
  expect(seen.conflicts).toEqual([[`${third}/`, `${third}/`]])
})

test('19: a list that both made stands once', () => {
  const seen = merged(doc(lead, third, last), doc(lead, list(third, last)), doc(lead, list(third, last)))
  expect(seen.blocks).toEqual([lead, `bulletList(listItem(${third}) | listItem(${last}))`])
  expect(seen.conflicts).toEqual([])
})

test('20: a lead that both rewrote is one lead, and the other a conflict', () => {
  const [one, other] = [
    'A ship full of commuters got stuck on sand.',
    'More than two hundred travellers waited for hours near the pier.',
  ]
  const seen = merged(doc(lead, last), doc(one, last), doc(other, last))
  expect([one, other]).toContain(seen.blocks[0])
  expect(readings(seen)).toEqual([[one, other]])
})

test('21: sentences that one swapped have the words of the other', () => {
  const seen = merged(
    doc('It left the pier at dawn. Nobody was hurt there.', last),
    doc('Nobody was hurt there. It left the pier at dawn.', last),
    doc('It left the pier at noon. Nobody was hurt there.', last),
  )
  expect(seen.blocks).toEqual(['Nobody was hurt there. It left the pier at noon.', last])
  expect(seen.conflicts).toEqual([])
})

test('22: a sentence that one deleted and the other changed is deleted or kept whole, and a conflict', () => {
  const seen = merged(
    doc(`${lead} ${last}`, third),
    doc(lead, third),
    doc(`${lead} The line stays closed until Sunday.`, third),
  )
  expect(seen.blocks).toEqual([lead, third])
  expect(readings(seen)).toEqual([['', ' The line stays closed until Sunday.']])
})

test('24: what one suggests for words that the other replaced is never mixed with them', () => {
  const draft = draftOf(story({}, ['It left the pier at dawn.']))
  startBaseline(draft)
  const seen = merge(
    draft,
    (ann) => write(ann, doc('It left the pier before sunrise.')),
    (ben) => {
      write(ben, doc('It left the pier at noon.'))
      setBaseline(ben, contentOf(ben))
    },
  )
  expect(shown(acceptedContent(seen.draft).body)).toEqual(['It left the pier at noon.'])
  expect(['It left the pier at noon.', 'It left the pier before sunrise.']).toContain(seen.blocks[0])
  expect(readings(seen)).toEqual([['at noon', 'before sunrise']])
})

test('a quotation that one made and whose paragraph the other split holds both parts', () => {
  const seen = merged(
    doc(lead, second, last),
    doc(lead, quote(second), last),
    doc(lead, 'It left the pier at dawn.', 'Nobody was hurt, the owner said.', last),
  )
  expect(seen.blocks).toEqual([lead, 'blockquote(It left the pier at dawn. | Nobody was hurt, the owner said.)', last])
  expect(seen.conflicts).toEqual([])
})

test('paragraphs that one joined have the words of the other', () => {
  const seen = merged(
    doc(lead, third, last),
    doc(lead, `${third} ${last}`),
    doc(lead, third, 'The line stays closed until Sunday.'),
  )
  expect(seen.blocks).toEqual([lead, `${third} The line stays closed until Sunday.`])
  expect(seen.conflicts).toEqual([])
})

test('a section that one moved whole has what the other added in it', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(second, third, lead, last),
    doc(lead, second, 'Two buses came.', third, last),
  )
  expect(seen.blocks.toSorted()).toEqual([lead, second, 'Two buses came.', third, last].toSorted())
  expect(seen.conflicts).toEqual([])
})

test('a heading that one made of a paragraph has the words of the other', () => {
  const heading = proseSchema.node('paragraph', { level: 2 }, text(third))
  const seen = merged(doc(lead, third), doc(lead, heading), doc(lead, third.replace('hull', 'rudder')))
  expect(seen.body.lastChild?.attrs.level).toBe(2)
  expect(seen.blocks[1]).toBe(third.replace('hull', 'rudder'))
})

test('a paragraph of a long story that each moved elsewhere stands once, and says so', () => {
  const draft = draftOf(longStory)
  const moved = (to: number) => (copy: Y.Doc) => {
    const blocks = [...bodyNodeOf(copy).children]
    const taken = blocks.splice(3, 1)
    write(copy, proseSchema.node('doc', null, blocks.toSpliced(to, 0, ...taken)))
  }
  const seen = handedOver(draft, sent, moved(0), moved(6))
  expect(seen.body.childCount).toBe(longStory.body.content?.length)
  expect(seen.body.firstChild?.textContent).toMatch(/^Von den Arbeiten betroffen/)
  expect(conflictsOf(seen.draft).map(({ conflict }) => conflict.kind)).toEqual(['place'])
})

test('a paragraph put in before one that the same person quotes is not quoted', () => {
  const before = 'The harbour ferry sails again from Friday on.'
  const seen = merged(
    doc('The harbour ferry sank.', third),
    doc(before, quote('The harbour ferry sank.'), third),
    doc('The harbour ferry sank.', third.replace('hull', 'rudder')),
  )
  expect(seen.blocks).toEqual([before, 'blockquote(The harbour ferry sank.)', third.replace('hull', 'rudder')])
})

test('paragraphs that both put in at one place stand in the order of their words, what both put in once', () => {
  const seen = merged(doc(lead, last), doc(lead, 'B one.', 'C both.', last), doc(lead, 'A two.', 'C both.', last))
  expect(seen.blocks).toEqual([lead, 'A two.', 'C both.', 'B one.', last])
  expect(seen.conflicts).toEqual([])
})
