import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { odt, p } from '#tests/desk/import/odt/document.ts'
import { lines, pdf } from '#tests/desk/import/pdf/document.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { lede } from './run.ts'

const text = 'The ferry to Hull sails again, its owner said.'
const mail = `From: Ann Lee <ann@example.org>\nTo: desk@example.org\nSubject: Ferry\nDate: Thu, 5 Mar 2026 10:00:00 +0100\n\n${text}\n`
const newsml = `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Ferry</HeadLine></NewsLines><ContentItem><DataContent><p>${text}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`

const files: readonly (readonly [format: string, name: string, content: string | Uint8Array])[] = [
  ['markdown', 'ferry.md', `---\ntitle: Ferry\n---\n${text}\n`],
  ['odt', 'ferry.odt', odt(p(text))],
  ['rtf', 'ferry.rtf', `{\\rtf1\\ansi ${text}\\par}`],
  ['pdf', 'ferry.pdf', pdf([lines(50, 700, 10, text)])],
  ['mail', 'ferry.eml', mail],
  ['newsml', 'ferry.newsml.xml', newsml],
  [
    'iptc7901',
    'ferry.iptc',
    `\u0001abc0123 3 i 60\r\n\u0002Ferry =\r\n\r\n${text}\r\n\u0003051030 GMT Mar 26\r\n\u0004`,
  ],
  [
    'anpa',
    'ferry.anpa',
    `\u0016\u0001r0123\u001f-\r\nu i\u0014\u0011 BC-Ferry 03-05 0010\r\n\u0002^Ferry<\r\n\t   ${text}\r\n\u0003\u0004`,
  ],
]

describe('documents and mails on the command line', () => {
  let folder: string
  let remove: () => void
  const path = (name: string) => join(folder, name)

  beforeAll(() => {
    ;({ folder, remove } = temporaryFolder())
    for (const [, name, content] of files) writeFileSync(path(name), content)
  })
  afterAll(() => remove())

  it.each(files)('are converted from %s, whether it is said or not', async (format, name) => {
    for (const from of [[], ['--from', format]]) {
      const { code, stdout } = await lede(['convert', path(name), ...from, '--to', 'text'])
      expect(code).toBe(0)
      expect(stdout).toContain(text)
    }
  })

  it('leave as a PDF, which is read again; what no font has the letters of is refused in words', async () => {
    expect((await lede(['convert', path('ferry.md'), '--to', 'pdf', '--out', path('out')])).code).toBe(0)
    expect((await lede(['convert', path('out/ferry.pdf'), '--to', 'text'])).stdout).toContain(text)
    writeFileSync(path('hebrew.md'), `# מעבורת\n\n${'המעבורת יוצאת לדרך '.repeat(9)}\n`)
    const { code, stderr } = await lede(['convert', path('hebrew.md'), '--to', 'pdf', '--out', path('out')])
    expect(code).toBe(1)
    expect(stderr).toContain('Lede has no font for the letters of this story')
  })

  it('become drafts, and what is none says so', async () => {
    writeFileSync(path('empty.pdf'), pdf([[]]))
    const given = [path('ferry.md'), path('ferry.eml'), path('empty.pdf')]
    const { code, stdout, stderr } = await lede(['import', ...given, '--data', path('data')])
    expect(code).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(stderr).toContain('empty.pdf has pictures of pages and no text that can be taken.')
  })
})
