import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, metaOf, newDraft } from '#shared/article/draft.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import { proseSchema, schemaVersion } from '#shared/schema/index.ts'

/** An edit of a draft, and the draft before it. */
function edited(edit: (draft: Y.Doc) => void, before: (draft: Y.Doc) => void = () => {}): [Uint8Array, Y.Doc] {
  const draft = newDraft()
  before(draft)
  const known = newDraft()
  Y.applyUpdate(known, Y.encodeStateAsUpdate(draft))
  const place = Y.encodeStateVector(draft)
  draft.transact(() => edit(draft))
  return [Y.encodeStateAsUpdate(draft, place), known]
}

const insert = (name: string) => (draft: Y.Doc) => bodyOf(draft).insert(0, [new Y.XmlElement(name)])
const set = (key: string, value: unknown) => (draft: Y.Doc) => draft.getMap('draft').set(key, value)
const format = (mark: string) => (draft: Y.Doc) => {
  const text = new Y.XmlText('It sails.')
  bodyOf(draft).insert(0, [text])
  text.format(0, 2, { [mark]: {} })
}

describe('an edit', () => {
  it.each(Object.keys(proseSchema.nodes))('that brings the block %s is not suspect', (name) => {
    expect(isSuspect(...edited(insert(name)))).toBe(false)
  })

  it.each(Object.keys(proseSchema.marks))('that brings the mark %s is not suspect', (name) => {
    expect(isSuspect(...edited(format(name)))).toBe(false)
    expect(isSuspect(...edited(format(`${name}--a1b2c3d4`)))).toBe(false)
  })

  it('of fields, or that deletes, is not suspect', () => {
    const field = (draft: Y.Doc) => metaOf(draft).set('headline', 'Ferry')
    expect(isSuspect(...edited(field))).toBe(false)
    expect(isSuspect(...edited(field, field))).toBe(false)
    expect(isSuspect(...edited((draft) => bodyOf(draft).delete(0, 1), insert('hologram')))).toBe(false)
  })

  it.each([
    ['another block', insert('hologram')],
    ['another mark', format('glowing')],
    ['another version of the schema', set('schemaVersion', schemaVersion + 1)],
    ['a version that is no number', set('schemaVersion', 'next')],
  ])('that brings %s is suspect', (_what, edit) => {
    expect(isSuspect(...edited(edit))).toBe(true)
    expect(isSuspect(...edited(edit, set('schemaVersion', 1)))).toBe(true)
  })

  it('that comes after one which is not here yet may be anything', () => {
    const draft = newDraft()
    set('source', 1)(draft)
    const place = Y.encodeStateVector(draft)
    set('source', 2)(draft)
    expect(isSuspect(Y.encodeStateAsUpdate(draft, place), newDraft())).toBe(true)
  })
})
