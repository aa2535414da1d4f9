import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { wordDeletion, wordDocument, wordInsertion, wordParagraph, wordRun } from '#tests/helpers/word-document.ts'
import { copy, lede } from './run.ts'

describe('review on the command line', () => {
  let folder: string
  let remove: () => void
  let ferry: string
  let bakery: string
  const data = () => ['--data', join(folder, 'data')]

  beforeEach(async () => {
    ;({ folder, remove } = temporaryFolder())
    const files = [
      { name: join(folder, 'ferry.txt'), text: copy },
      { name: join(folder, 'bakery.txt'), text: copy.replaceAll(/ferry/gi, 'bakery') },
    ]
    for (const { name, text } of files) writeFileSync(name, text)
    const { stdout } = await lede(['import', ...files.map(({ name }) => name), ...data()])
    ;[ferry = '', bakery = ''] = stdout.split('\n').map((line) => line.split(' ')[0] ?? '')
  })
  afterEach(() => remove())

  it('lists the versions of a story', async () => {
    expect(await lede(['versions', ferry, ...data()])).toMatchObject({ code: 0, stderr: 'No version was kept.\n' })
    await lede(['status', ferry, 'inReview', ...data()])
    expect((await lede(['versions', ferry, ...data()])).stdout).toMatch(/^ {2}1 .*in review/)
    const { stdout } = await lede(['versions', ferry, '--json', ...data()])
    expect(JSON.parse(stdout)).toMatchObject([{ number: 1, reason: 'status', status: 'inReview', by: null }])
  })

  it('compares stories and versions, word by word', async () => {
    await lede(['status', ferry, 'inReview', ...data()])
    expect(await lede(['diff', ferry, `${ferry}@1`, ...data()])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing differs.\n',
    })
    const { stdout } = await lede(['diff', ferry, bakery, ...data()])
    expect(stdout).toContain('[-ferry-]{+bakery+}')
    const { fields } = JSON.parse((await lede(['diff', ferry, bakery, '--json', ...data()])).stdout)
    expect(fields.map(({ field }: { field: string }) => field)).toContain('headline')
    const { code, stderr } = await lede(['diff', ferry, `${ferry}@9`, ...data()])
    expect(code).not.toBe(0)
    expect(stderr).toContain('has no version 9')
  })

  it('says what waits to be decided', async () => {
    expect(await lede(['suggestions', ferry, ...data()])).toMatchObject({ code: 0, stderr: 'Nothing is suggested.\n' })
    expect((await lede(['suggestions', ferry, '--json', ...data()])).stdout).toBe('[]\n')
  })

  it('takes the tracked changes and comments of a Word document over as suggestions and comments', async () => {
    const file = join(folder, 'harbour.docx')
    const changed = `<w:p>${wordRun('It opens ')}${wordDeletion('today', { by: 'Ada' })}${wordInsertion('tomorrow', { by: 'Ada' })}${wordRun('.')}</w:p>`
    writeFileSync(file, wordDocument(wordParagraph('Harbour', 'Title') + changed))
    const { stdout } = await lede(['import', file, ...data()])
    const id = stdout.split(' ')[0] ?? ''
    const listed = await lede(['suggestions', id, ...data()])
    expect(listed.code).toBe(0)
    expect(listed.stdout).toContain('Ada')
    expect(listed.stdout).toContain('tomorrow')
  })
})
