import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { joinedTo, rescuedArticle } from '#shared/article/rescue.ts'
import { story } from '#tests/helpers/story.ts'

/** A draft on the desk, and the edits that a window then made in it. */
function edited(edit: (draft: Y.Doc) => void): { whole: Uint8Array; edits: Uint8Array[]; all: Uint8Array } {
  const before = draftOf({ ...story({ headline: 'Harbour' }, ['One.']), publishedAt: '2026-11-29T12:00:00Z' })
  const whole = Y.encodeStateAsUpdate(before)
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  const edits: Uint8Array[] = []
  draft.on('update', (update: Uint8Array) => edits.push(update))
  edit(draft)
  return { whole, edits, all: Y.encodeStateAsUpdate(draft) }
}

const lineIn = (draft: Y.Doc) => (bodyOf(draft).get(0) as Y.XmlElement).get(0) as Y.XmlText

it('edits fit the draft that they were made of, and again when it has them', () => {
  const { whole, edits, all } = edited((draft) => lineIn(draft).insert(4, ' Two.'))
  expect(joinedTo(whole, edits)).toBe('fits')
  expect(joinedTo(all, edits)).toBe('fits')
})

it('edits fit no draft that has not what they rest on, and what is no edit fits none', () => {
  const { edits } = edited((draft) => lineIn(draft).insert(4, ' Two.'))
  const other = Y.encodeStateAsUpdate(draftOf(story({ headline: 'Another' }, ['Else.'])))
  expect(joinedTo(other, edits)).toBe('misfit')
  expect(joinedTo(other, [new Uint8Array([9, 9, 9])])).toBe('misfit')
})

it('edits with what this Lede does not know are told apart', () => {
  const { whole, edits } = edited((draft) => bodyOf(draft).push([new Y.XmlElement('hologram')]))
  expect(joinedTo(whole, edits)).toBe('newer')
})

it('a whole draft becomes an article, as a new story', () => {
  const { all } = edited((draft) => {
    lineIn(draft).insert(4, ' Two.')
    setField(draft, 'kicker', 'Port')
  })
  expect(rescuedArticle([all], 'de')).toMatchObject({
    headline: 'Harbour',
    kicker: 'Port',
    bodyText: 'One. Two.',
    status: 'draft',
    publishedAt: null,
  })
})

it('of edits alone what was typed becomes one: a paragraph for each place, of a field the last it was', () => {
  const { edits } = edited((draft) => {
    for (const [place, letter] of [...' Two.'].entries()) lineIn(draft).insert(4 + place, letter)
    lineIn(draft).insert(0, 'Zero. ')
    for (const kicker of ['P', 'Po', 'Por', 'Port']) setField(draft, 'kicker', kicker)
  })
  const { body, language } = rescuedArticle([...edits, new Uint8Array([9, 9, 9])], 'de')
  const texts = body.content?.map(({ content }) => content?.map(({ text }) => text).join(''))
  expect([texts, language]).toEqual([['Two.', 'Zero.', 'Port'], 'de'])
  expect(rescuedArticle([], 'de').body.content).toHaveLength(1)
})
