import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { imageOf } from '#shared/paste/image.ts'
import { bodyOfWriting, readPastedHtml } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { outlineOf } from './outline.ts'

function read(html: string): string {
  const { text } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
  return outlineOf(bodyOfWriting(text, proseSchema).toJSON() as BodyNode)
}

test.each([
  '<span style="display:none">x</span>',
  '<span style="visibility: hidden">x</span>',
  '<span style="mso-hide:all">x</span>',
  '<span hidden>x</span>',
  '<span class="sr-only">x</span>',
  '<span class="a visually-hidden">x</span>',
  '<span class="visuallyhidden">x</span>',
  '<span class="screen-reader-text">x</span>',
  '<span aria-hidden="true">#</span>',
  '<span aria-hidden="true">¶ </span>',
])('%s is what no reader sees', (unseen) => expect(read(`<p>One${unseen}.</p>`)).toBe('One.'))

test.each([
  ['<span style="display:inline">x</span>', 'x'],
  ['<span style="visibility:visible">x</span>', 'x'],
  ['<span class="sr">x</span>', 'x'],
  ['<span aria-hidden="true">x</span>', 'x'],
  ['<span aria-hidden="true">7</span>', '7'],
  ['<span aria-hidden="true">###</span>', '###'],
  ['<span aria-hidden="false">#</span>', '#'],
])('%s is seen', (seen, text) => expect(read(`<p>One ${seen}</p>`)).toBe(`One ${text}`))

test.each([
  ['font-family:Wingdings', 'à', '→'],
  ['font-family:"Wingdings",serif', 'à', '→'],
  ['font:12pt Wingdings', 'à', '→'],
  ['font:12px/1.2 Wingdings', 'à', '→'],
  ['font:bold 12px/14px Wingdings', 'à', '<b>→</b>'],
  ['mso-symbol-font-family:Wingdings;font-family:Arial', 'à', '→'],
  ['font-family:Arial,Wingdings', 'à', 'à'],
  ['color:red', 'à', 'à'],
])('%s: %s is shown as %s', (style, sign, shown) =>
  expect(read(`<p>a <span style='${style}'>${sign}</span> b</p>`)).toBe(`a ${shown} b`),
)

test('what has a typeface of its own within one of signs is text', () => {
  const inner = 'à<span style="font-family:Arial">à<b>à</b></span><i>à</i>'
  expect(read(`<p>a <span style="font-family:Wingdings">${inner}</span></p>`)).toBe('a →à<b>à</b><i>→</i>')
})

test.each([
  ['src="a.png" width="3" height="3"', { src: 'a.png', alt: '', width: 3, height: 3, credit: null }],
  ['src="a.png" alt="A ferry" width="10.6px"', { alt: 'A ferry', width: 11, height: null }],
  ['src="a.png" width="auto" data-credit="AP"', { width: null, credit: 'AP' }],
  ['src="a.png" data-credit=""', { credit: null }],
  ['src="a.png" alt=":ship: at sea"', { alt: ':ship: at sea' }],
  ['src="a.png" alt="A 😀"', { alt: 'A 😀' }],
  ['src="a.png" width="2"', null],
  ['src="a.png" height="1"', null],
  ['src="a.png" height="0"', null],
  ['src=""', null],
  ['alt="A ferry"', null],
  ['src="a.png" alt="😀"', null],
  ['src="a.png" alt="👩‍👩‍👧🇳🇴"', null],
])('an image with %s', (attributes, found) => {
  const image = inertPage(`<p><img ${attributes}></p>`).querySelector('img')
  if (image === null) throw new Error('no image')
  const read = imageOf(image, 'In port')
  if (found === null) expect(read).toBeNull()
  else expect(read).toMatchObject({ caption: 'In port', ...found })
})

test('the picture of a box to tick is none', () => {
  const page = inertPage('<span role="checkbox"><img src="a.png"></span>')
  const image = page.querySelector('img')
  expect(image && imageOf(image, '')).toBeNull()
})

test('what nests deeper than any text is flat, in its order, each block on a line of its own', () => {
  const nested = (depth: number, inner: string) => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth)
  expect(read(`${nested(200, 'One<p>Two <b>three</b></p>four')}<p>After</p>`)).toBe('One\nTwo three\nfour\nAfter')
  expect(read(`${'<b>'.repeat(30)}One${'</b>'.repeat(30)}`)).toBe('<b>One</b>')
  expect(read(`<p>${'<span>'.repeat(100)}One ${'</span>'.repeat(100)}two</p>`)).toBe('One two')
})

const away = (style: string) => read(`<p>One<span style="${style}">x</span>.</p>`)

test.each([
  'position:absolute;left:-9999px',
  'position: fixed; top: -1000px',
  'position:absolute;right:-1000.5px',
  'position:absolute;clip:rect(0 0 0 0)',
  'position:absolute;clip:rect(0px, 1px,1px, 0)',
  'position:absolute;clip-path:inset(50%)',
  'position:absolute;clip-path:inset(100%)',
])('%s: out of sight', (style) => expect(away(style)).toBe('One.'))

test.each([
  'left:-9999px',
  'position:sticky;left:-9999px',
  'position:absolute;left:-999px',
  'position:absolute;left:9999px',
  'position:absolute;left:-9999.px',
  'position:absolute;bottom:-9999px',
  'position:absolute;clip:rect(0 0 0)',
  'position:absolute;clip:rect(0 0 0 10px)',
  'position:absolute;clip:rect(0 2px 2px 0)',
  'position:absolute;clip:rect(0 0 0 0) x',
  'position:absolute;clip-path:inset(5%)',
  'position:absolute;clip-path:inset(50%) x',
])('%s: in sight', (style) => expect(away(style)).toBe('Onex.'))

test.each([
  ['t', 'One.'],
  ['TRUE', 'One.'],
  ['1', 'One.'],
  ['f', 'Onex.'],
  ['0', 'Onex.'],
  ['tt', 'Onex.'],
  ['11', 'Onex.'],
])('a control of Word’s with ShowingPlcHdr="%s" shows a placeholder or words', (says, text) =>
  expect(read(`<p>One<w:sdt ShowingPlcHdr="${says}">x</w:sdt>.</p>`)).toBe(text),
)
