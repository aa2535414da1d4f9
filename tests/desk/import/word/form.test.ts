import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordDocument, wordParagraph, wordRun } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { line, read, readBytes, run } from './document.ts'

describe('the form of a document', () => {
  it('begins in the part that it names, wherever that is', async () => {
    const parts = unzipSync(wordDocument(wordParagraph('Ferry aground', 'Title') + wordParagraph('It sails.')))
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name.replace('word/document.xml', 'word/document2.xml').replace('document.xml.rels', 'document2.xml.rels'),
        bytes,
      ]),
    )
    const rels = '_rels/.rels'
    moved[rels] = strToU8(new TextDecoder().decode(moved[rels]).replace('word/document.xml', '/word/document2.xml'))
    expect((await readBytes(zipSync(moved))).article).toMatchObject({
      headline: 'Ferry aground',
      bodyText: 'It sails.',
    })
  })

  it('is found whatever strokes and cases its parts are named with', async () => {
    const parts = unzipSync(wordDocument(wordParagraph('It sails.')))
    const written = Object.entries(parts).map(([name, bytes]) => [name.replaceAll('/', '\\').toUpperCase(), bytes])
    expect((await readBytes(zipSync(Object.fromEntries(written)))).article.bodyText).toBe('It sails.')
  })

  it('has its title as the headline above headings of two levels', async () => {
    const { article } = await read(
      wordParagraph('Ferry aground', 'Title') +
        wordParagraph('The day', 'Heading1') +
        wordParagraph('Morning', 'Heading2') +
        wordParagraph('It sails.') +
        wordParagraph('The night', 'Heading1') +
        wordParagraph('It rests.'),
    )
    expect(article.headline).toBe('Ferry aground')
    expect(outlineOf(article.body)).toBe('## The day\n### Morning\nIt sails.\n## The night\nIt rests.')
  })

  it('has its title as the headline under a letterhead, whose lines stay', async () => {
    const { article } = await read(
      wordParagraph('Harbour desk') + wordParagraph('Ferry aground', 'Title') + wordParagraph('It sails.'),
    )
    expect(article).toMatchObject({ headline: 'Ferry aground', bodyText: 'Harbour desk\nIt sails.' })
  })

  it('has a title of two lines as one headline', async () => {
    const { article } = await read(
      line(`${wordRun('Ferry')}${run('<w:br/>')}${wordRun('aground')}`, '<w:pStyle w:val="Title"/>') +
        wordParagraph('It sails.'),
    )
    expect(article.headline).toBe('Ferry aground')
  })
})
