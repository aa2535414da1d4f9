import { describe, expect, it } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { wordParagraph } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { line, read, run } from './document.ts'

describe('the tables of a document', () => {
  it('has no rows that were deleted, and those that were put in', async () => {
    const row = (words: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${wordParagraph(words)}</w:tc><w:tc>${wordParagraph(`${words} too`)}</w:tc></w:tr>`
    const change = (kind: string) => `<w:trPr><w:${kind} w:id="1" w:author="Ada"/></w:trPr>`
    const { article, review } = await read(
      `<w:tbl>${row('first')}${row('gone', change('del'))}${row('new', change('ins'))}${row('last')}</w:tbl>`,
    )
    const words = (body: BodyNode) => outlineOf(body).match(/first|gone|new|last/g)
    expect([...new Set(words(article.body))]).toEqual(['first', 'new', 'last'])
    expect([...new Set(words(review?.tracked?.original ?? article.body))]).toEqual(['first', 'gone', 'last'])
  })

  it('has no text of cells that were deleted, and that of those that were put in', async () => {
    const cell = (words: string, change = '') => `<w:tc><w:tcPr>${change}</w:tcPr>${wordParagraph(words)}</w:tc>`
    const change = (kind: string) => `<w:${kind} w:id="1" w:author="Ada"/>`
    const { article, review } = await read(
      `<w:tbl><w:tr>${cell('first')}${cell('gone', change('cellDel'))}${cell('new', change('cellIns'))}${cell('last')}</w:tr></w:tbl>`,
    )
    const words = (body: BodyNode) => outlineOf(body).match(/first|gone|new|last/g)
    expect(words(article.body)).toEqual(['first', 'new', 'last'])
    expect(words(review?.tracked?.original ?? article.body)).toEqual(['first', 'gone', 'last'])
  })

  it('has no text of a cell that was deleted with its words', async () => {
    const gone = `<w:tc><w:tcPr><w:cellDel w:id="1" w:author="Ada"/></w:tcPr>${line(`<w:del w:id="2" w:author="Ada">${run('<w:delText>gone</w:delText>')}</w:del>`)}</w:tc>`
    const { article, review } = await read(`<w:tbl><w:tr><w:tc>${wordParagraph('first')}</w:tc>${gone}</w:tr></w:tbl>`)
    expect(article.bodyText).not.toContain('gone')
    expect(outlineOf(review?.tracked?.original ?? article.body).match(/gone/g)).toEqual(['gone'])
  })

  it('has cells that reach over rows and columns', async () => {
    const cell = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(words)}</w:tc>`
    const { article } = await read(
      `<w:tbl><w:tr>${cell('wide', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('tall', '<w:vMerge w:val="restart"/>')}${cell('a')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('b')}</w:tr></w:tbl>`,
    )
    const cells = article.body.content?.[0]?.content?.flatMap((row) => row.content ?? []) ?? []
    expect(cells.map(({ attrs }) => [attrs?.colspan, attrs?.rowspan])).toEqual([
      [2, 1],
      [1, 2],
      [1, 1],
      [1, 1],
    ])
  })
})
