import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOfWriting, readPastedHtml } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { arbitraryHtml, saidIn, words } from './arbitrary-html.ts'

function read(html: string) {
  const { text } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
  const body = bodyOfWriting(text, proseSchema)
  body.check()
  return { text, body }
}

const textOf = (html: string) => saidIn(read(html).body)

test('no word of any HTML is lost or run into another', () => {
  fc.assert(
    fc.property(arbitraryHtml, ({ html, shows }) => {
      expect(words(textOf(html))).toEqual(words(shows))
    }),
    cases(400),
  )
})

test('what has been read once reads again as the same', () => {
  fc.assert(
    fc.property(arbitraryHtml, ({ html }) => {
      const once = read(html)
      const again = read(once.text.element.innerHTML)
      if (!once.text.inline) expect(again.body.toJSON()).toEqual(once.body.toJSON())
    }),
    cases(200),
  )
})

test('HTML nested 10,000 deep is read, and keeps its words apart', () => {
  const depth = 10_000
  const open = Array.from({ length: depth }, (_, index) => `<div>w${index} `).join('')
  const shown = words(textOf(`${open}${'</div>'.repeat(depth)}`))
  expect(shown).toEqual(Array.from({ length: depth }, (_, index) => `w${index}`))
})

test('nothing of a script, a style or a hostile address comes through', () => {
  const html =
    '<p onclick="steal()">a<script>steal()</script><style>p{}</style><iframe src="x"></iframe><svg onload="steal()"><text>b</text></svg><a href=" java\nscript:steal()">c</a><img src=x onerror="steal()"></p>'
  expect(read(html).text.element.innerHTML).toBe('<p>a c</p>')
})
