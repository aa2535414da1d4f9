import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bodyOfWriting, readPastedHtml, shallow } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { arbitraryHtml, saidIn, words } from './arbitrary-html.ts'

function wordsOf(html: string): string[] {
  const { text } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
  const body = bodyOfWriting(text, proseSchema)
  return words(saidIn(body))
}

const deepestOf = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(deepestOf))

describe('shallow', () => {
  it('returns HTML as it is where nothing nests too deep', () => {
    const html = '<p>One<p>Two<ul><li>a<li>b</ul><table><tr><td>1<td>2</table><h2>Three</h2><br><img src="x">'.repeat(
      2_000,
    )
    expect(shallow(html)).toBe(html)
  })

  it.each([
    ['formats that are never closed', '<p><b>a</p><p><b>b</p>', '<p><b>a</p><p><b>b</p>'],
    ['formats go, words stay as they are', '<b><i>a<u>b</u>c</i></b>', '<b><i>abc</i></b>'],
    [
      'blocks stay on lines of their own',
      '<div><div><div>a</div>b</div></div>',
      '<div><div><br><br>a<br><br>b</div></div>',
    ],
    ['paragraphs in them too', '<div><div><div><p>a<p>b</div>', '<div><div><br><br><br><br>a<br><br>b<br><br>'],
    ['what is open ends with what it stands in', '<div><b><i><u>a</div><div>b</div>', '<div><b>a</div><div>b</div>'],
    ['an end tag alone ends nothing', '</div></b><div>a</div>', '</div></b><div>a</div>'],
    ['an end tag of what is not open, within others', '<b><i></u><u>a', '<b><i></u>a'],
    ['what a comment quotes', '<!-- <b><b><b> --><b>a</b>', '<!-- <b><b><b> --><b>a</b>'],
    [
      'what an attribute quotes',
      '<b title="<b><b>"><i alt=\'>\'>a</i></b>',
      '<b title="<b><b>"><i alt=\'>\'>a</i></b>',
    ],
    [
      'what a script or a style holds',
      '<style>a<b<b<b>c</style><script>"<div><div><div>"</script>',
      '<style>a<b<b<b>c</style><script>"<div><div><div>"</script>',
    ],
    ['a tag that never ends', '<b><i><u>a<u title="b', '<b><i>a'],
  ])('%s', (_, html, expected) => {
    expect(shallow(html, 2)).toBe(expected)
  })

  it('leaves 512 levels, as deep as a browser nests them, and no more', () => {
    const nested = (levels: number) => `${'<b>'.repeat(levels)}a${'</b>'.repeat(levels)}`
    expect(shallow(nested(512))).toBe(nested(512))
    expect(shallow(nested(513))).toBe(nested(512))
  })

  it('keeps a drawing whole, whatever it stands in', () => {
    expect(shallow('<b><b><b><svg><title>c</title></svg></b></b></b>', 2)).toBe(
      '<b><b><svg><title>c</title></svg></b></b>',
    )
  })
})

test('no word is lost or run into another, however little may be kept', () => {
  fc.assert(
    fc.property(arbitraryHtml, fc.integer({ min: 0, max: 6 }), ({ html, shows }, limit) => {
      expect(wordsOf(shallow(html, limit))).toEqual(words(shows))
    }),
    cases(400),
  )
})

test('nothing nests deeper than is kept', () => {
  const html = '<section><i>a '.repeat(3_000)
  const page = inertPage(shallow(html, 50))
  // The page's own two, and the paragraph in the deepest one.
  expect(deepestOf(page.documentElement)).toBeLessThanOrEqual(53)
  expect(words(page.body.textContent ?? '')).toHaveLength(3_000)
})

test('hostile HTML comes to an end', () => {
  for (const html of [
    '<a '.repeat(200_000),
    '<b title="'.repeat(100_001),
    '<!--'.repeat(200_000),
    '<div>'.repeat(200_000),
    '</b>'.repeat(200_000),
  ])
    expect(shallow(html, 512).length).toBeLessThanOrEqual(html.length * 2)
})
