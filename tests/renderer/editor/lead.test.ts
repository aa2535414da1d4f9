import fc from 'fast-check'
import { test } from 'vitest'
import { leadPosition } from '#renderer/editor/lead.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { leadOf } from '#shared/publish/lead.ts'
import { cases } from '#tests/helpers/cases.ts'
import { around, block, stateOf } from './editing.ts'

const anyBlock = fc.oneof(
  fc.tuple(fc.constantFrom('', ' ', 'text'), fc.constantFrom(null, 2)).map(([text, level]) => block(text, level)),
  fc.constantFrom(around('blockquote', block('text')), around('bulletList', around('listItem', block('text')))),
)

test('the dateline stands in the editor where it is printed', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 8 }), (content) => {
      const { doc } = stateOf(...content)
      const printed = leadOf({ type: 'doc', content } satisfies BodyNode)
      const position = leadPosition(doc)
      if (printed === undefined) return position === null || doc.resolve(position).parent.textContent.trim() === ''
      return position !== null && doc.resolve(position).index(0) === content.indexOf(printed)
    }),
    cases(100),
  )
})
