import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstBody } from '#renderer/editor/shared-body.ts'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOf, draftOf, newDraft } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { anyText, bodies } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'

test('an editor begins with the body that the draft has, every block of it known to the binding', () => {
  fc.assert(
    fc.property(bodies(anyText), (body) => {
      const first = firstBody(bodyOf(draftOf({ ...emptyArticle('en'), body })), proseSchema)
      expect(first?.doc.eq(Node.fromJSON(proseSchema, body))).toBe(true)
      expect(first?.mapping.size).toBeGreaterThanOrEqual(first?.doc.childCount ?? 0)
    }),
    cases(100),
  )
})

test('a body without a block, which no editor can hold, is left to the binding to mend', () => {
  expect(firstBody(bodyOf(newDraft()), proseSchema)).toBeNull()
})
