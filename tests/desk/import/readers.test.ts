import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readerOf, readers } from '#desk/import/readers.ts'
import { sourceIds, sources, sourcesOfName } from '#shared/formats/sources.ts'
import { readAll } from './reading.ts'

test('every format that is read has one reader, and no reader is without', () => {
  expect(readers.map(({ id }) => id).sort()).toEqual([...sourceIds].sort())
})

test.each(sourceIds)('the reader of %s loads', async (id) => {
  expect(await readerOf(id).load()).toMatchObject({ read: expect.any(Function) })
})

test('the README names every format that is read', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  for (const { id } of sources) expect(readme).toContain(`\`${id}\``)
})

test('a name tells the formats that a file may be of, whatever its letters', () => {
  expect(sourcesOfName('A.DOCX').map(({ id }) => id)).toEqual(['docx'])
  expect(sourcesOfName('docx')).toEqual([])
})

describe('text that was pasted', () => {
  const copy = 'Ferry sails\n\nGIF89a is what it says, and the ferry sails on Monday, the police said.'

  it('is no file, whatever it begins with', async () => {
    const files = {
      [`GIF89a\u0001 ${copy}`]: 'file.foreign',
      [`PK\u0003\u0004 ${copy}`]: 'file.foreign',
      [`%PDF-1.7 ${copy}`]: 'file.notDocument',
    }
    for (const [text, code] of Object.entries(files)) {
      await expect(readAll(text, 'copy.txt')).rejects.toMatchObject({ code })
      expect((await readAll(text, 'copy.txt', { pasted: true })).stories[0]?.format).toBe('wire')
    }
  })

  it('is in no encoding that has to be guessed', async () => {
    const odd = `${copy} \u0000\u00ff\ufffe ÿþ`
    await expect(readAll(odd)).rejects.toMatchObject({ code: 'file.binary' })
    expect((await readAll(odd, 'x', { pasted: true })).stories[0]).toMatchObject({ format: 'wire', notes: [] })
    const utf16 = 'н\n\nп'
    expect((await readAll(utf16, 'x', { pasted: true })).stories[0]?.article.bodyText).toContain('п')
  })
})

test('of several stories each is read, and shares what the file shows', async () => {
  const items = ['Ferry', 'Bridge'].map((headline) => ({
    uri: headline,
    headline,
    body_html: '<p>It sails.</p><img src="files/a.png" alt="Quay">',
  }))
  const hash = 'a'.repeat(64)
  const images = [{ hash, width: 60, height: 40 }]
  const first = await readAll(JSON.stringify(items), 'x.json')
  expect(first.images).toEqual([{ address: 'files/a.png', asset: null }])
  expect(first.stories.map(({ notes }) => notes.length)).toEqual([1, 1])
  const { stories } = await readAll(JSON.stringify(items), 'x.json', { images })
  expect(stories.map(({ notes }) => notes)).toEqual([[], []])
  for (const { article } of stories) expect(JSON.stringify(article.body)).toContain(hash)
})
