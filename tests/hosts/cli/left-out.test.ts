import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import {
  wordComment,
  wordCommented,
  wordDocument,
  wordInsertion,
  wordParagraph,
  wordRun,
} from '#tests/helpers/word-document.ts'
import { copy, lede } from './run.ts'

const secret = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>CHECK WITH LAWYER</w:t></w:r>'
const hidden = [{ kind: 'hidden', count: 1, words: 'CHECK WITH LAWYER' }]

describe('what was left out of a file', () => {
  let folder: string
  let remove: () => void

  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
    writeFileSync(
      path('Ferry.docx'),
      wordDocument(`${wordParagraph('Ferry aground', 'Title')}<w:p>${wordRun('It sails.')}${secret}</w:p>`),
    )
    writeFileSync(path('ferry.txt'), copy.replace(', 2026', ''))
    writeFileSync(path('ferry.xml'), '<?xml version="1.0"?><packageItem><p>It sails.</p></packageItem>')
  })
  afterEach(() => remove())

  const path = (...names: string[]) => join(folder, ...names)

  it('is a line a file beside what convert prints', async () => {
    const { code, stdout, stderr } = await lede(['convert', path('Ferry.docx'), '--to', 'text'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('It sails.') })
    expect(stdout).not.toContain('LAWYER')
    expect(stderr).toBe(`${path('Ferry.docx')}: left out: hidden text: “CHECK WITH LAWYER”\n`)
  })

  it('stands behind what was assumed, which is said where nothing was left out too', async () => {
    writeFileSync(
      path('day.txt'),
      'Ferry runs aground\n\nBERLIN, Nov. 3 (Reuters) - The ferry ran aground. Nobody was hurt.\n',
    )
    const converted = await lede(['convert', path('day.txt'), '--to', 'text'])
    expect(converted.stderr).toMatch(/^\S+day\.txt: The dateline has no year: \d{4} was taken\.\n$/)
    const imported = await lede(['import', path('day.txt'), '--data', path('data')], { env: { LC_ALL: 'de_DE.UTF-8' } })
    expect(imported.stderr).toMatch(/^\S+day\.txt: .*\d{4}.*\n$/)
  })

  it('is said in German too', async () => {
    const { stderr } = await lede(['convert', path('Ferry.docx')], { env: { LC_ALL: 'de_DE.UTF-8' } })
    expect(stderr).toBe(`${path('Ferry.docx')}: weggelassen: verborgener Text: „CHECK WITH LAWYER“\n`)
  })

  it('is the review of a document in a format that has none', async () => {
    const reviewed = `<w:p>${wordRun('It ')}${wordCommented(1, wordRun('sails'))}${wordInsertion(' at noon', { by: 'Ada' })}${wordRun('.')}</w:p>`
    writeFileSync(path('Review.docx'), wordDocument(reviewed, { comments: wordComment(1, 'Sure?', { by: 'Cy' }) }))
    const { stdout, stderr } = await lede(['convert', path('Review.docx'), '--to', 'text'])
    expect(stdout).toContain('It sails at noon.')
    expect(stderr).toBe(`${path('Review.docx')}: left out: the text before its tracked changes; comments: “Sure?”\n`)
    const imported = await lede(['import', path('Review.docx'), '--data', path('data')])
    expect(imported.stderr).toBe('')
  })

  it('is listed by convert as JSON, with what was written and what failed', async () => {
    const files = ['Ferry.docx', 'ferry.txt', 'ferry.xml'].map((name) => path(name))
    const { code, stdout } = await lede(['convert', ...files, '--out', path('out'), '--to', 'text', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual([
      { file: files[0], output: path('out', 'Ferry.txt'), leftOut: hidden, notes: [] },
      {
        file: files[1],
        output: path('out', 'ferry-2.txt'),
        leftOut: [],
        notes: [expect.objectContaining({ code: 'yearAssumed' })],
      },
      { file: files[2], error: { code: 'file.foreign', text: expect.stringContaining('NewsML-G2') } },
    ])
    expect(readFileSync(path('out', 'Ferry.txt'), 'utf8')).toContain('It sails.')
  })

  it('is listed as JSON with the text, where one file goes to standard output', async () => {
    const { stdout, stderr } = await lede(['convert', path('Ferry.docx'), '--to', 'text', '--json'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([
      { file: path('Ferry.docx'), text: expect.stringContaining('It sails.'), leftOut: hidden, notes: [] },
    ])
  })

  it('is said by import, a line a file and as JSON', async () => {
    const said = await lede(['import', path('Ferry.docx'), path('ferry.txt'), '--data', path('data')])
    expect(said).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /^\S+Ferry\.docx: left out: hidden text: “CHECK WITH LAWYER”\n\S+ferry\.txt: The dateline .+\n$/,
      ),
    })
    expect(said.stdout).toMatch(/^\S+ {2}Ferry aground\n\S+ {2}Harbour ferry/)
    const listed = await lede(['import', path('Ferry.docx'), path('ferry.xml'), '--data', path('data'), '--json'])
    expect(listed.code).toBe(1)
    expect(JSON.parse(listed.stdout)).toEqual([
      { file: path('Ferry.docx'), id: expect.any(String), headline: 'Ferry aground', leftOut: hidden, notes: [] },
      { file: path('ferry.xml'), error: expect.objectContaining({ code: 'file.foreign' }) },
    ])
  })
})
