import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bringUpTo } from '#renderer/features/preview/bring-up-to.ts'
import { cases } from '#tests/helpers/cases.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'

const article = (content: string) => inertPage(`<article>${content}</article>`).querySelector('article')

function broughtUp(before: string, after: string) {
  const [shown, fresh] = [article(before), article(after)]
  if (shown === null || fresh === null) throw new Error('No article')
  const stood = [...shown.children]
  bringUpTo(shown, fresh)
  return { html: shown.innerHTML, kept: stood.map((element) => element.parentNode === shown) }
}

test('what is alike before and after a change stays the same elements', () => {
  const { html, kept } = broughtUp('<p>One</p><p>Two</p><p>Three</p>', '<p>One</p><p>New</p><p>Two</p><p>Three</p>')
  expect(html).toBe('<p>One</p><p>New</p><p>Two</p><p>Three</p>')
  expect(kept).toEqual([true, true, true])
})

test('a paragraph that was written in stays, as do its attributes as they are now', () => {
  const { html, kept } = broughtUp(
    '<p lang="de" class="a">Eins <b>zwei</b></p>',
    '<p lang="fr">Eins <b>zwei, drei</b></p>',
  )
  expect(html).toBe('<p lang="fr">Eins <b>zwei, drei</b></p>')
  expect(kept).toEqual([true])
})

test('what became something else, or is gone, does not stay', () => {
  expect(broughtUp('<p>One</p><figure></figure>', '<h2>One</h2>')).toEqual({
    html: '<h2>One</h2>',
    kept: [false, false],
  })
})

const text = fc.constantFrom('', 'Ships', 'began &amp; left', ' ')
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    fc
      .tuple(
        fc.constantFrom('p', 'h2', 'b', 'ul'),
        fc.constantFrom('', ' class="a"', ' lang="de"'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
  ),
}))
const content = fc.array(node, { maxLength: 5 }).map((nodes) => nodes.join(''))

test('law: afterwards the page says what the new one says', () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      expect(broughtUp(before, after).html).toBe(article(after)?.innerHTML)
    }),
    cases(200, 5_000),
  )
})
