import { describe, expect, it } from 'vitest'
import { wordParagraph, wordRun } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { line, read, run, text } from './document.ts'

const note = (kind: 'footnote' | 'endnote', id: number, runs: string) =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${runs}</w:p></w:${kind}>`
const call = (kind: 'footnote' | 'endnote', id: number) => run(`<w:${kind}Reference w:id="${id}"/>`)

describe('the notes of a document', () => {
  it('stand at its end under their marks, which lead to them and back', async () => {
    const { article, leftOut: missing } = await read(
      line(
        wordRun('It sails') +
          run('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>') +
          wordRun(' at noon') +
          call('endnote', 3) +
          wordRun('.') +
          run(`<w:footnoteReference w:customMarkFollows="1" w:id="4"/>${text('*')}`) +
          wordRun(' Daily.'),
      ) + wordParagraph('The end.'),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${line(run('<w:separator/>'))}</w:footnote>${note('footnote', 2, wordRun(' On Monday.'))}${note('footnote', 4, wordRun(' In summer.'))}`,
        endnotes: note('endnote', 3, wordRun(' By the clock.')),
      },
    )
    expect(article.bodyText).toBe(
      'It sails[1] at noon[2].* Daily.\nThe end.\n[1] On Monday.\n* In summer.\n[2] By the clock.',
    )
    expect(outlineOf(article.body)).toBe(
      [
        'It sails[<sup>[1]</sup>](#note-1) at noon[[2]](#note-2).[*](#note-3) Daily.',
        'The end.',
        '[[1]](#call-1) On Monday.',
        '[*](#call-3) In summer.',
        '[[2]](#call-2) By the clock.',
      ].join('\n'),
    )
    expect(missing).toEqual([])
  })

  it('stand there once where they are called twice, or call each other', async () => {
    const { article } = await read(line(wordRun('a') + call('endnote', 1) + wordRun(' b') + call('endnote', 1)), {
      footnotes: note('footnote', 1, wordRun(' Other.') + call('endnote', 1)),
      endnotes: note('endnote', 1, wordRun(' One.') + call('endnote', 1) + call('footnote', 1)),
    })
    expect(outlineOf(article.body)).toBe(
      'a[[1]](#note-1) b[[1]](#note-1)\n[[1]](#call-1) One.[[1]](#note-1)[[2]](#note-2)\n[[2]](#call-2) Other.[[1]](#note-1)',
    )
  })

  it('are not called in a headline, and stay', async () => {
    const { article } = await read(
      line(wordRun('Ferry aground') + call('footnote', 2), '<w:pStyle w:val="Title"/>') + wordParagraph('It sails.'),
      { footnotes: note('footnote', 2, wordRun(' Our fund paid for this.')) },
    )
    expect(article.headline).toBe('Ferry aground')
    expect(article.bodyText).toContain('Our fund paid for this.')
  })

  it('that are hidden or deleted are not called', async () => {
    const deleted = `<w:del w:id="1" w:author="Ada">${call('footnote', 2)}</w:del>`
    const { article } = await read(line(`${wordRun('It sails')}${deleted}${wordRun('.')}${call('footnote', 3)}`), {
      footnotes: note('footnote', 2, wordRun(' Gone.')) + note('footnote', 3, wordRun(' Here.')),
    })
    expect(article.bodyText).toBe('It sails.[2]\n[2] Here.')
  })
})
