import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '#tests/helpers/cases.ts'
import { wordParagraph, wordRun } from '#tests/helpers/word-document.ts'
import { field, line, read } from './document.ts'

describe('whatever nests in a document', () => {
  const wrappers: readonly ((inner: string) => string)[] = [
    (inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    (inner) => `<w:smartTag w:element="x">${inner}</w:smartTag>`,
    (inner) => `<w:customXml w:element="x">${inner}</w:customXml>`,
    (inner) => `<w:ins w:author="A">${inner}</w:ins>`,
    (inner) => `<w:moveTo w:author="A">${inner}</w:moveTo>`,
    (inner) => `<w:hyperlink r:id="rId3">${inner}</w:hyperlink>`,
    (inner) => `<w:bdo w:val="rtl">${inner}</w:bdo>`,
    (inner) => `<w:dir w:val="ltr">${inner}</w:dir>`,
    (inner) => `<w:fldSimple w:instr="QUOTE">${inner}</w:fldSimple>`,
    (inner) => field('REF x', inner),
    (inner) => field('HYPERLINK "https://example.org/"', inner),
    (inner) =>
      `<mc:AlternateContent><mc:Choice Requires="w14">${inner}</mc:Choice><mc:Fallback>${wordRun('no')}</mc:Fallback></mc:AlternateContent>`,
    (inner) => `<w:unheardOf>${inner}</w:unheardOf>`,
  ]
  const piece = fc.record({
    word: fc.constantFrom('quay', 'ferry', 'noon', 'harbour'),
    around: fc.array(fc.constantFrom(...wrappers), { maxLength: 5 }),
  })

  it('every word stands in the text, once and in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const runs = pieces.map(({ word, around }) => around.reduce((inner, wrap) => wrap(inner), wordRun(`${word} `)))
        const { article, leftOut: missing } = await read(line(runs.join('')) + wordParagraph('The end.'))
        expect(article.bodyText).toBe(`${pieces.map(({ word }) => word).join(' ')}\nThe end.`)
        expect(missing).toEqual([])
      }),
      cases(60, 2_000),
    )
  })

  it('is read or refused, and nothing else', async () => {
    const names =
      'p r t tab br cr ptab sym ruby rt rubyBase hyperlink fldSimple fldChar instrText sdt sdtContent tbl tr tc pPr rPr vanish numPr txbxContent pict drawing object footnoteReference del ins commentRangeStart'.split(
        ' ',
      )
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom('word', ' '),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.array(tie('node'), { maxLength: 4 }),
            fc.constantFrom(
              '',
              ' w:fldCharType="begin"',
              ' w:fldCharType="end"',
              ' w:val="1"',
              ' w:id="1" r:id="rId3"',
            ),
          )
          .map(([name, inner, attributes]) => `<w:${name}${attributes}>${inner.join('')}</w:${name}>`),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(tree.node, { maxLength: 6 }), async (nodes) => {
        const { article } = await read(nodes.join('') + wordParagraph('The end.'))
        expect(article.bodyText).toContain('The end.')
      }),
      cases(120, 5_000),
    )
  })
})
