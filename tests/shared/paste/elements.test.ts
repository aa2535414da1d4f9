import { describe, expect, test } from 'vitest'
import { hasClass, rename } from '#shared/paste/dom.ts'
import { headingOf, isBlock, isList, isSilent, lineIn } from '#shared/paste/elements.ts'
import { characterOf, imageOf } from '#shared/paste/image.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'

function element(html: string): Element {
  const found = inertPage(html).body.firstElementChild
  if (found === null) throw new Error(`No element in ${html}`)
  return found
}

const named = (name: string) => inertPage('').createElement(name)

describe('an element', () => {
  test.each([
    ['<div></div>', true],
    ['<p style="display: inline"></p>', true],
    ['<div style="display: inline"></div>', false],
    ['<div style="display: inline-flex"></div>', false],
    ['<div style="display: inline-block"></div>', true],
    ['<div style="display: x-inline"></div>', true],
    ['<span></span>', false],
    ['<span style="display: block"></span>', true],
    ['<span style="display: inline-block"></span>', false],
    ['<x-undefined></x-undefined>', false],
  ])('%s is a block: %s', (html, is) => expect(isBlock(element(html))).toBe(is))

  test('is a list, a heading or silent by its whole name', () => {
    expect(['ul', 'ol', 'menu', 'dir', 'x-ul', 'ul-x'].filter((name) => isList(named(name)))).toEqual([
      'ul',
      'ol',
      'menu',
      'dir',
    ])
    expect(['h1', 'h6', 'h7', 'x-h1', 'h1-x'].map((name) => headingOf(named(name)))).toEqual([1, 6, null, null, null])
    expect(
      ['v:shape', 'w:sdt', 'w:sdtcontent', 'w:sdtpr', 'x-v:shape', 'script'].filter((name) => isSilent(named(name))),
    ).toEqual(['v:shape', 'w:sdtpr', 'script'])
  })

  test('on one line has its words apart at blocks and line breaks, and nothing that is not shown', () => {
    const html =
      '<div> a<br>b<p>c</p><script>no</script><i>d</i>e<!-- no --><span data-paste-gap=""></span>f <p>g</p></div>'
    expect(lineIn(element(html))).toBe('a b c de f g')
  })

  test('that is renamed keeps content and attributes, but for those that no page can set', () => {
    const box = element('<div><p class="a" data-x1="2" @click="no" x:y="no">One <b>two</b></p></div>')
    const [paragraph] = [...box.children]
    if (paragraph !== undefined) rename(paragraph, 'h2')
    const [renamed] = [...box.children]
    expect([renamed?.localName, renamed?.innerHTML]).toEqual(['h2', 'One <b>two</b>'])
    const attributes = [...(renamed?.attributes ?? [])].map(({ name, value }) => [name, value])
    expect(Object.fromEntries(attributes)).toEqual({ class: 'a', 'data-x1': '2' })
  })

  test('has each of its classes', () => {
    const box = element('<p class="one  Two\nthree"></p>')
    expect(['one', 'two', 'THREE', 'four', ''].filter((name) => hasClass(box, name))).toEqual(['one', 'two', 'THREE'])
  })
})

describe('an image', () => {
  test.each([
    ['a name in a chat', ':ship:', 'https://example.org/x.png', ':ship:'],
    ['a name with its character', ':ship:', 'https://example.org/1f6a2.png', '🚢'],
    ['a character of several parts', ':flag:', 'https://example.org/1f1eb-1f1ee@2x.png?v=3', '🇫🇮'],
    ['a letter', ':a:', 'https://example.org/41.png', ':a:'],
    ['a letter and a character', ':a:', 'https://example.org/41-1f6a2.png', ':a:'],
    ['a character and a letter', ':a:', 'https://example.org/1f6a2-41.png', ':a:'],
    ['more than there are characters', ':a:', 'https://example.org/110000.png', ':a:'],
    ['words with a name', 'the :ship:', 'https://example.org/1f6a2.png', null],
    ['a name with words', ':ship: sails', 'https://example.org/1f6a2.png', null],
    ['characters', '🚢🚢', '', '🚢🚢'],
    ['a picture', 'A ferry', 'https://example.org/1f6a2.png', null],
  ])('stands for %s', (_, alt, src, character) => {
    expect(characterOf(element(`<img alt="${alt}" src="${src}">`))).toBe(character)
  })

  test.each([
    ['width="3" height="3"', true],
    ['width="2" height="300"', false],
    ['width="300" height="2"', false],
    ['height="0"', false],
    ['', true],
  ])('of %j is a picture: %s', (size, is) => {
    expect(imageOf(element(`<img src="a.png" ${size}>`), '') !== null).toBe(is)
  })
})
