import { describe, expect, it } from 'vitest'
import { wordParagraph, wordRun } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { line, read } from './document.ts'

/** An outline on one line. */
const flat = (outline: string) => outline.replace(/\s*\n\s*/g, ' ').replaceAll('listItem ', '- ')

describe('the lists of a document', () => {
  const levels = (formats: readonly [string, string][]) =>
    `<w:abstractNum w:abstractNumId="0">${formats.map(([format, words], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
  const numbered = (words: string, level: number, style = '', list = 1) =>
    line(
      wordRun(words),
      `${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
    )

  it('has the numbers of its headings', async () => {
    const numbering = levels([
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2'],
      ['lowerLetter', '%3)'],
    ])
    const { article } = await read(
      [
        numbered('One', 0, 'Heading1'),
        numbered('Two', 1, 'Heading2'),
        numbered('Three', 1, 'Heading2'),
        wordParagraph('Text.'),
        numbered('Four', 0, 'Heading1'),
        numbered('Five', 1, 'Heading2'),
      ].join(''),
      { numbering },
    )
    expect(
      outlineOf(article.body)
        .split('\n')
        .map((each) => each.replace(/^#+ /, '')),
    ).toEqual(['I. One', 'I.1 Two', 'I.2 Three', 'Text.', 'II. Four', 'II.1 Five'])
  })

  it('has lists in lists, each as it counts', async () => {
    const numbering = levels([
      ['decimal', '%1.'],
      ['bullet', '•'],
    ])
    const { article } = await read(
      [
        numbered('One', 0),
        numbered('inner', 1),
        numbered('Two', 0),
        wordParagraph('Between.'),
        numbered('Three', 0),
        numbered('anew', 0, '', 2),
      ].join(''),
      { numbering },
    )
    expect(flat(outlineOf(article.body))).toBe(
      'orderedList - One bulletList - inner - Two Between. orderedList start=3 - Three orderedList start=5 - anew',
    )
  })

  it('counts with letters and Roman numerals where a list of HTML does', async () => {
    const numbering = levels([
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
      ['lowerRoman', '(%3)'],
    ])
    const { article } = await read(
      [numbered('One', 0), numbered('a', 1), numbered('i', 2), numbered('b', 1), numbered('Two', 0)].join(''),
      { numbering },
    )
    expect(flat(outlineOf(article.body))).toBe(
      'orderedList - One orderedList numbers="a" - a orderedList numbers="i" - i - b - Two',
    )
  })

  it.each<[string, readonly [string, string][], readonly string[], string]>([
    ['of articles', [['decimal', 'Article %1.']], ['One', 'Two'], 'Article 1. One Article 2. Two'],
    ['of sections', [['decimal', '§ %1']], ['One', 'Two'], '§ 1 One § 2 Two'],
    [
      'with those of the levels above',
      [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
      ],
      ['One', '>in', 'Two', '>in'],
      'orderedList - One 1.1 in - Two 2.1 in',
    ],
    ['of letters that no list has', [['russianLower', '%1)']], ['один', 'два'], 'а) один б) два'],
    ['of signs', [['chicago', '%1']], ['One', 'Two'], '* One † Two'],
    ['in circles', [['decimalEnclosedCircle', '%1']], ['One'], '① One'],
    ['of East Asia', [['japaneseCounting', '%1、']], ['一', '二'], '一、 一 二、 二'],
    ['that are words', [['none', 'Note:']], ['One'], 'Note: One'],
    ['that are nothing', [['none', '']], ['One'], 'One'],
    ['in figures that nobody here writes', [['hebrew1', '%1.']], ['One'], 'orderedList - One'],
  ])('has numbers %s in its text or its list', async (_, formats, items, expected) => {
    const paragraphs = items.map((item) => numbered(item.replace('>', ''), item.startsWith('>') ? 1 : 0))
    const { article } = await read(paragraphs.join(''), { numbering: levels(formats) })
    expect(flat(outlineOf(article.body))).toBe(expected)
  })
})

it('a list whose levels say no more than how they count is one (mwilliamson/mammoth.js#479)', async () => {
  const list = (id: number, start: number) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>`
  const numbering = `${list(0, 1)}${list(1, 2)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`
  const item = (words: string, id: number) =>
    line(wordRun(words), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`)
  const { article } = await read(item('One', 1) + wordParagraph('Between.') + item('Two', 2), { numbering })
  expect(flat(outlineOf(article.body))).toBe('orderedList - One Between. orderedList start=2 - Two')
})

describe('a paragraph without a number', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const item = (words: string) => line(wordRun(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  const indented = (words: string) => line(wordRun(words), '<w:ind w:left="720"/>')
  it.each([
    [
      'stands in the item before it where it is indented',
      item('One') + indented('more') + indented('and more') + item('Two'),
      'orderedList - One more and more - Two',
    ],
    [
      'parts a list where it is not',
      item('One') + wordParagraph('more') + item('Two'),
      'orderedList - One more orderedList start=2 - Two',
    ],
    ['stands behind the last item', item('One') + indented('behind'), 'orderedList - One behind'],
  ])('%s', async (_, paragraphs, expected) => {
    const { article } = await read(paragraphs, { numbering })
    expect(flat(outlineOf(article.body))).toBe(expected)
    expect(article.body.content?.at(-1)?.type).toBe(expected.endsWith('behind') ? 'paragraph' : 'orderedList')
  })
})
