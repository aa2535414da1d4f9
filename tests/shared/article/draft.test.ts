import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { bodyOf, checkDraft, draftOf, metaOf, newDraft, readArticle, setField } from '#shared/article/draft.ts'
import { keepSchemaVersion } from '#shared/article/schema-version.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { atRoot, RawUpdate } from '#tests/helpers/raw-update.ts'

describe('a draft', () => {
  it('keeps every field and every node of an article', () => {
    fc.assert(
      fc.property(articles(anyText), (article) => {
        expect(readArticle(draftOf(article), article.id)).toEqual(derive(article))
      }),
      cases(100),
    )
  })

  it('reads an entry of the wrong type as unset', () => {
    const draft = draftOf({ ...emptyArticle('de'), headline: 'Titel' })
    metaOf(draft).set('headline', 42)
    metaOf(draft).set('keywords', 'no list')
    metaOf(draft).set('urgency', 99)
    expect(readArticle(draft, null)).toMatchObject({ headline: null, keywords: [], urgency: null, language: 'de' })
  })

  it('merges edits of different fields and of the body made apart', () => {
    const one = draftOf({ ...emptyArticle('en'), headline: 'Old', body: bodyOfParagraphs(['Text']) })
    const other = newDraft()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    setField(one, 'headline', 'New')
    setField(other, 'dateline.place', 'Leeds')
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    expect(readArticle(one, null)).toMatchObject({ headline: 'New', dateline: { place: 'Leeds' } })
  })

  it('writes nothing when a field is set to what it is', () => {
    const draft = draftOf({ ...emptyArticle('en'), keywords: ['sea'] })
    const before = Y.encodeStateAsUpdate(draft)
    setField(draft, 'keywords', ['sea'])
    expect(Y.encodeStateAsUpdate(draft)).toEqual(before)
  })

  it('needs a newer Lede only from the first part on that an older one does not know', () => {
    const draft = draftOf({ ...emptyArticle('en'), body: bodyOfParagraphs(['Water']) })
    keepSchemaVersion(draft)
    const needed = () => draft.getMap('draft').get('schemaVersion')
    bodyOf(draft).push([new Y.XmlElement('paragraph')])
    expect(needed()).toBe(1)
    const [paragraph] = bodyOf(draft).toArray()
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (text instanceof Y.XmlText) text.format(0, 1, { subscript: {} })
    expect(needed()).toBe(2)
    const box = { type: 'doc', content: [{ type: 'factBox', content: bodyOfParagraphs(['Facts']).content }] }
    expect(
      draftOf({ ...emptyArticle('en'), body: box })
        .getMap('draft')
        .get('schemaVersion'),
    ).toBe(2)
  })

  it('needs a newer Lede from the first attribute on that an older one does not know', () => {
    const drafted = (list: Record<string, unknown>, href = 'https://example.org/') => {
      const link = { type: 'text', text: '[1]', marks: [{ type: 'link', attrs: { href } }] }
      const item = { type: 'listItem', content: [{ type: 'paragraph', attrs: { level: null }, content: [link] }] }
      const body = { type: 'doc', content: [{ type: 'orderedList', attrs: { start: 1, ...list }, content: [item] }] }
      const draft = draftOf({ ...emptyArticle('en'), body })
      keepSchemaVersion(draft)
      return { draft, needed: () => draft.getMap('draft').get('schemaVersion') }
    }
    expect(drafted({ numbers: null }).needed()).toBe(1)
    expect(drafted({ numbers: 'a' }).needed()).toBe(3)
    expect(drafted({}, '#note-1').needed()).toBe(3)
    const { draft, needed } = drafted({})
    const [list] = bodyOf(draft).toArray()
    if (list instanceof Y.XmlElement) list.setAttribute('start', '2')
    expect(needed()).toBe(1)
    if (list instanceof Y.XmlElement) list.setAttribute('numbers', 'i')
    expect(needed()).toBe(3)
  })

  it('does not fit when a newer schema wrote it', () => {
    const draft = draftOf(emptyArticle('en'))
    draft.getMap('draft').set('schemaVersion', schemaVersion + 1)
    expect(checkDraft(draft)).toEqual({ fits: false, newer: true, unknown: [] })
  })

  it('does not fit when it holds a node that the schema does not know', () => {
    const draft = draftOf(emptyArticle('en'))
    bodyOf(draft).push([new Y.XmlElement('carousel')])
    expect(checkDraft(draft)).toEqual({ fits: false, newer: false, unknown: ['carousel'] })
  })
  it('does not fit when something stands in its body that is no element and no text', () => {
    const draft = draftOf(emptyArticle('en'))
    const hook = 5
    Y.applyUpdate(draft, atRoot(new RawUpdate().begin(1).client(1), 'type', 'body').numbers(hook).text('hook').end())
    expect(checkDraft(draft)).toEqual({ fits: false, newer: false, unknown: ['?'] })
  })
})
