import { describe, expect, it } from 'vitest'
import { wordRun } from '#tests/helpers/word-document.ts'
import { field, hrefs, instruction, line, read, sign } from './document.ts'

describe('links', () => {
  it.each([
    ['HYPERLINK "https://example.org/a" \\o "A tip"', 'https://example.org/a'],
    ['HYPERLINK \\o "A tip" "https://example.org/a"', 'https://example.org/a'],
    ['hyperlink "https://example.org/a" \\O "A \\"tip\\"" \\T "_blank"', 'https://example.org/a'],
    ['HYPERLINK https://example.org/a \\n', 'https://example.org/a'],
    ['HYPERLINK \\h "https://example.org/a"', 'https://example.org/a'],
    ['HYPERLINK "https://example.org/a" \\l "part two"', 'https://example.org/a#part%20two'],
    ['HYPERLINK \\l "part" "https://example.org/a"', 'https://example.org/a#part'],
    ['HYPERLINK \\l "_Toc1"', null],
    [' HYPERLINK “https://example.org/a” ', 'https://example.org/a'],
  ])('%s', async (words, expected) => {
    for (const linked of [
      field(words, wordRun('here')),
      `<w:fldSimple w:instr="${words.replaceAll('"', '&quot;')}">${wordRun('here')}</w:fldSimple>`,
    ]) {
      const { article } = await read(line(wordRun('See ') + linked + wordRun('.')))
      expect(article.bodyText).toBe('See here.')
      expect(hrefs(article.body)).toEqual(expected === null ? [] : [expected])
    }
  })

  it('whose instruction is cut into runs', async () => {
    const cut =
      sign('begin') +
      instruction('HYPER') +
      instruction('LINK "https://exa') +
      instruction('mple.org/"') +
      sign('separate') +
      wordRun('here') +
      sign('end')
    expect(hrefs((await read(line(cut))).article.body)).toEqual(['https://example.org/'])
  })

  it('with a place on their page', async () => {
    const link = `<w:hyperlink r:id="rId3" w:anchor="two">${wordRun('here')}</w:hyperlink>`
    expect(hrefs((await read(line(link))).article.body)).toEqual(['https://example.org/#two'])
  })
})
