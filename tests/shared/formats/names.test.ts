import { expect, test } from 'vitest'
import { isFormatName, splitFileName } from '#shared/formats/file-name.ts'
import { formats } from '#shared/formats/formats.ts'
import { listStartOf } from '#shared/formats/office/list-start.ts'
import { styleId } from '#shared/formats/office/names.ts'
import { sourceOf, sourcesOfName } from '#shared/formats/sources.ts'
import { asXhtml, empty, group } from '#shared/formats/xml.ts'

test.each([
  ['ferry.html', 'ferry', '.html'],
  ['ferry.ninjs.json', 'ferry', '.ninjs.json'],
  ['FERRY.NINJS.JSON', 'FERRY', '.NINJS.JSON'],
  ['ferry.1.html', 'ferry.1', '.html'],
  ['ferry.tar.gz', 'ferry.tar', '.gz'],
  ['ferry', 'ferry', ''],
  ['.html', '.html', ''],
  ['.profile', '.profile', ''],
  ['ferry.', 'ferry', '.'],
  ['', '', ''],
])('the name of %j is %j, its extension %j', (name, stem, extension) =>
  expect(splitFileName(name)).toEqual([stem, extension]),
)

test('only what has the extension of a format is the name of a file of Lede’s', () => {
  for (const { extension } of formats) expect(isFormatName(`ferry.${extension}`), extension).toBe(true)
  for (const name of ['ferry.exe', 'ferry', 'html', 'ferry.html.exe', '']) expect(isFormatName(name), name).toBe(false)
})

test('documents count lists from nought to what two bytes hold', () => {
  expect([-1, 0, 1, 32_767, 32_768].map(listStartOf)).toEqual([0, 0, 1, 32_767, 32_767])
})

test('the id of a style is its name in one word', () => {
  expect(['Notice Text', 'heading 2', 'Title'].map(styleId)).toEqual(['NoticeText', 'Heading2', 'Title'])
})

test('an element of XML has its parts on lines of their own, and is not there without any', () => {
  expect(group('a', { id: 1, none: null }, '<b/>', '', '<c/>')).toBe('<a id="1">\n<b/>\n<c/>\n</a>')
  expect(group('a', {}, '', '')).toBe('')
  expect(empty('a', { title: '"<&>' })).toBe('<a title="&quot;&lt;&amp;&gt;"></a>')
  expect(asXhtml('<p>One<br>two<hr class="x"><img src="a"></p><break>')).toBe(
    '<p>One<br/>two<hr class="x"/><img src="a"/></p><break>',
  )
})

test('a file may be in the formats of its extension, whatever its case', () => {
  const of = (name: string) => sourcesOfName(name).map(({ id }) => id)
  expect(of('FERRY.DOCX')).toEqual(['docx'])
  expect(of('ferry.md')).toEqual(['markdown'])
  expect(of('ferry')).toEqual([])
  expect(of('docx')).toEqual([])
  expect(sourceOf('docx').id).toBe('docx')
  expect(() => sourceOf('none' as 'docx')).toThrow(RangeError)
})
