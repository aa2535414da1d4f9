import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { placeIn } from '#renderer/editor/carets/place.ts'
import { firstBody } from '#renderer/editor/shared-body.ts'
import { bodyOf, draftOf, newDraft } from '#shared/article/draft.ts'
import { caretSchema } from '#shared/newsroom/caret.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'

/** A draft's body as an editor has it. */
function shown(draft: Y.Doc) {
  const type = bodyOf(draft)
  const first = firstBody(type, proseSchema)
  if (first === null) throw new Error('no body')
  return { doc: draft, type, mapping: first.mapping, size: first.doc.content.size }
}

const copyOf = (draft: Y.Doc) => {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}

const textOf = (draft: Y.Doc, paragraph: number) => {
  const block = bodyOf(draft).get(paragraph)
  const text = block instanceof Y.XmlElement ? block.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}

const caretAt = (text: Y.XmlText, index: number) => {
  const position = new Uint8Array(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index)))
  return { in: 'body', anchor: position, head: position } as const
}

test('a place in words that have not come yet is shown nowhere, and where it is once they have', () => {
  const here = draftOf(story({}, ['The ferry sails.', 'Nobody was hurt.']))
  const there = copyOf(here)
  textOf(there, 1).insert(6, ' at all')
  const caret = caretAt(textOf(there, 1), 9)
  expect(placeIn(shown(here), caret)).toBeNull()
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
  const place = 'The ferry sails.'.length + 2 + 1 + 9
  expect(placeIn(shown(here), caret)).toEqual({ anchor: place, head: place })
})

test('a place stays with its text, whatever is written before it', () => {
  const here = draftOf(story({}, ['The ferry sails.']))
  const caret = caretAt(textOf(here, 0), 10)
  textOf(here, 0).insert(0, 'Late: ')
  expect(placeIn(shown(here), caret)).toEqual({ anchor: 17, head: 17 })
})

test('whatever bytes are sent as a place, it is within the text or nowhere', () => {
  const here = draftOf(story({}, ['The ferry sails.']))
  const body = shown(here)
  const bytes = fc.uint8Array({ maxLength: 200 }).map((given) => new Uint8Array(given))
  fc.assert(
    fc.property(bytes, bytes, (anchor, head) => {
      const caret = caretSchema.parse({ in: 'body', anchor, head })
      const place = caret.in === 'body' ? placeIn(body, caret) : null
      for (const at of place === null ? [] : [place.anchor, place.head]) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(body.size)
      }
    }),
    cases(300),
  )
})
