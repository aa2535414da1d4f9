import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Foreign } from '#shared/update/homes.ts'
import { story } from '#tests/helpers/story.ts'

/** What somebody else writes into a copy of a draft, as one update. */
function written(draft: Y.Doc, write: (copy: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc({ gc: false })
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  const before = Y.encodeStateVector(copy)
  copy.transact(() => write(copy))
  return Y.encodeStateAsUpdate(copy, before)
}

const paragraphOf = (doc: Y.Doc): Y.XmlElement => {
  const first = doc.getXmlFragment('body').get(0)
  if (!(first instanceof Y.XmlElement)) throw new Error('no paragraph')
  return first
}
const textOf = (doc: Y.Doc): Y.XmlText => {
  const first = paragraphOf(doc).get(0)
  if (!(first instanceof Y.XmlText)) throw new Error('no text')
  return first
}
const isForeign = (draft: Y.Doc, update: Uint8Array): boolean => {
  try {
    checkUpdate(update, draft)
    return false
  } catch (error) {
    if (error instanceof Foreign) return true
    throw error
  }
}

describe('what stands where no Lede writes it is refused', () => {
  const draft = draftOf(story({ headline: 'Ferry' }, ['It sails.', 'Today.']))
  paragraphOf(draft).setAttribute('align', 'left')

  it.each<[string, (doc: Y.Doc) => void]>([
    ['a type as an attribute', (doc) => paragraphOf(doc).setAttribute('id', new Y.XmlElement('paragraph') as never)],
    ['one in place of a value', (doc) => paragraphOf(doc).setAttribute('align', new Y.XmlText('x') as never)],
    ['a map as an attribute', (doc) => paragraphOf(doc).setAttribute('id', new Y.Map() as never)],
    ['one as a field', (doc) => doc.getMap('meta').set('headline', new Y.XmlText('x'))],
    ['a map in an element', (doc) => paragraphOf(doc).insert(0, [new Y.Map() as never])],
    ['a text of another kind', (doc) => doc.getXmlFragment('body').insert(0, [new Y.Text('x') as never])],
    ['a hook', (doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlHook('paragraph') as never])],
    ['a value in an element', (doc) => paragraphOf(doc).insert(0, [7 as never])],
    ['an element in a text', (doc) => textOf(doc).insertEmbed(2, new Y.XmlElement('paragraph'))],
    ['an object in a text', (doc) => textOf(doc).insertEmbed(2, { image: 'x' })],
    ['bytes under a key', (doc) => doc.getMap('meta').set('headline', new Uint8Array([1]))],
  ])('%s', (_, write) => {
    expect(isForeign(draft, written(draft, write))).toBe(true)
  })

  it('and what a writer writes is not', () => {
    const update = written(draft, (doc) => {
      textOf(doc).insert(2, 'bold', { bold: {} })
      textOf(doc).delete(0, 1)
      paragraphOf(doc).setAttribute('align', 'right')
      paragraphOf(doc).removeAttribute('align')
      const quote = new Y.XmlElement('blockquote')
      quote.insert(0, [new Y.XmlElement('paragraph')])
      doc.getXmlFragment('body').insert(1, [quote])
      doc.getMap('meta').set('bylines', ['Ann'])
      doc.getArray('log').push([{ kind: 'status' }])
    })
    expect(isForeign(draft, update)).toBe(false)
    expect(isForeign(new Y.Doc(), Y.encodeStateAsUpdate(draft))).toBe(false)
  })
})
