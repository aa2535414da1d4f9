import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleSchema } from '#shared/article/article.ts'
import { formats } from '#shared/formats/formats.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'
import { wordDocument, wordInsertion, wordRun } from '#tests/helpers/word-document.ts'
import { runBinary, startBinary } from './binary.ts'
import { copy, lede } from './run.ts'

describe('lede convert', () => {
  let folder: string
  let remove: () => void

  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
    writeFileSync(path('ferry.txt'), copy)
  })
  afterEach(() => remove())

  const path = (...names: string[]) => join(folder, ...names)
  const out = () => readdirSync(path('out')).sort()

  it('writes one file as JSON to stdout', async () => {
    writeFileSync(path('ferry.txt'), copy.replace(', 2026', ''))
    const { code, stdout, stderr } = await lede(['convert', path('ferry.txt'), '--reference-date', '2024-06-01'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const article = articleSchema.parse(JSON.parse(stdout))
    expect(article.headline).toBe('Harbour ferry to sail again')
    expect(article.dateline).toMatchObject({ place: 'Lübeck', date: '2024-03-05', agency: 'Reuters' })
    expect(article.source).toEqual({ file: 'ferry.txt', format: 'wire' })
  })

  it.runIf(existsSync('/dev/zero'))('reads no more than a file may have of what has no end', async () => {
    const { code, stderr } = await lede(['convert', '/dev/zero'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'lede: /dev/zero: zero is too large: 11 MB; at most 10 MB.\n' })
  })

  it('reads the standard input', async () => {
    const { code, stdout } = await lede(['convert', '-', '--to', 'text'], { input: copy })
    expect(code).toBe(0)
    expect(stdout).toContain('Harbour ferry to sail again')
  })

  it('reads the standard input of its process, and paths as its process has them', async () => {
    const args = ['convert', '-', 'missing.txt', 'ferry.txt', '--out', 'out']
    expect(await runBinary(args, { input: copy, cwd: folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'lede: missing.txt: missing.txt was not found.\n',
    })
    expect(out()).toEqual(['ferry.json', 'stdin.json'])
  })

  it('reads back what it wrote', async () => {
    const page = await lede(['convert', path('ferry.txt'), '--to', 'html'])
    writeFileSync(path('ferry.html'), page.stdout)
    const json = await lede(['convert', path('ferry.html')])
    expect(JSON.parse(json.stdout).headline).toBe('Harbour ferry to sail again')
    writeFileSync(path('ferry.json'), json.stdout)
    const again = await lede(['convert', path('ferry.json'), '--from', 'json', '--to', 'html'])
    expect(again).toEqual(page)
  })

  it.each(formats)('writes $id, and of two files of one name two, or one where it holds several', async (format) => {
    const { id, extension } = format
    for (const name of ['a', 'b']) {
      mkdirSync(path(name))
      writeFileSync(path(name, 'ferry.txt'), copy)
    }
    const files = [path('a', 'ferry.txt'), path('b', 'ferry.txt')]
    const { code, stderr } = await lede(['convert', ...files, '--to', id, '--out', path('out')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const several = 'several' in format
    expect(out()).toEqual(several ? [`stories.${extension}`] : [`ferry-2.${extension}`, `ferry.${extension}`].sort())
    for (const name of out()) expect(unpacked(readFileSync(path('out', name)))).toContain('Harbour ferry to sail again')
    const printed = await lede(['convert', path('ferry.txt'), '--to', id, '--json'])
    const [{ text = '', base64 = '' }] = JSON.parse(printed.stdout)
    expect(unpacked(text || Buffer.from(base64, 'base64'))).toContain('Harbour ferry to sail again')
  })

  it('prints one feed of several files, and leaves out what it cannot read', async () => {
    writeFileSync(path('other.txt'), copy.replace('Harbour ferry', 'River ferry'))
    const files = [path('ferry.txt'), path('missing.txt'), path('other.txt')]
    const { code, stdout, stderr } = await lede(['convert', ...files, '--to', 'rss'])
    expect(code).toBe(1)
    expect(stderr).toContain('missing.txt')
    expect([...stdout.matchAll(/<item>\n<title>([^<]*)/g)].map(([, title]) => title)).toEqual([
      'Harbour ferry to sail again',
      'River ferry to sail again',
    ])
  })

  it('carries suggestions and comments of a Word document into another', async () => {
    const tracked = { by: 'Ann Lee' }
    const document = wordDocument(`<w:p>${wordRun('It sails ')}${wordInsertion('late ', tracked)}</w:p>`)
    writeFileSync(path('story.docx'), document)
    const { stderr } = await lede(['convert', path('story.docx'), '--to', 'docx', '--out', path('out')])
    expect(stderr).toBe('')
    expect(unpacked(readFileSync(path('out', 'story.docx')))).toMatch(/<w:ins [^>]*w:author="Ann Lee"/)
    expect((await lede(['convert', path('story.docx'), '--to', 'text'])).stderr).toContain('tracked changes')
  })

  it('writes many into a folder, which it makes, under names that do not collide', async () => {
    for (const name of ['a', 'b']) mkdirSync(path(name))
    for (const file of ['a/Ferry.txt', 'b/ferry.wire', 'b/no-extension', 'b/.hidden', 'b/two.dots.txt']) {
      writeFileSync(path(file), copy)
    }
    const files = ['ferry.txt', 'a/Ferry.txt', 'b/ferry.wire', 'b/no-extension', 'b/.hidden', 'b/two.dots.txt']
    const { code, stdout, stderr } = await lede([
      'convert',
      ...files.map((file) => path(file)),
      '--to',
      'html',
      '--out',
      path('out'),
    ])
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(out()).toEqual([
      'Ferry-2.html',
      'ferry-3.html',
      'ferry.html',
      'hidden.html',
      'no-extension.html',
      'two.dots.html',
    ])
  })

  it.each([
    ['json', 'json'],
    ['html', 'html'],
    ['html-fragment', 'html'],
    ['text', 'txt'],
  ])('gives %s the extension .%s', async (format, extension) => {
    await lede(['convert', path('ferry.txt'), '--to', format, '--out', path('out')])
    expect(out()).toEqual([`ferry.${extension}`])
  })

  it('overwrites nothing, unless forced', async () => {
    mkdirSync(path('out'))
    writeFileSync(path('out', 'ferry.txt'), 'mine')
    const args = ['convert', path('ferry.txt'), '--to', 'text', '--out', path('out')]
    const refused = await lede(args)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('is already there. Use --force to replace it.')
    expect(readFileSync(path('out', 'ferry.txt'), 'utf8')).toBe('mine')
    expect(out()).toEqual(['ferry.txt'])
    expect((await lede([...args, '--force'])).code).toBe(0)
    expect(readFileSync(path('out', 'ferry.txt'), 'utf8')).toContain('Harbour ferry')
    expect(out()).toEqual(['ferry.txt'])
  })

  it('names what failed, with the reason, and goes on with the others', async () => {
    writeFileSync(path('empty.txt'), '')
    writeFileSync(path('picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    writeFileSync(path('newer.json'), JSON.stringify({ format: 'lede-article/9' }))
    writeFileSync(path('large.txt'), '')
    truncateSync(path('large.txt'), 50 * 1024 * 1024)
    mkdirSync(path('folder'))
    symlinkSync(path('nowhere'), path('broken-link.txt'))
    const failing = ['empty.txt', 'picture.png', 'newer.json', 'large.txt', 'folder', 'broken-link.txt', 'missing.txt']
    const { code, stderr } = await lede([
      'convert',
      ...failing.map((file) => path(file)),
      path('ferry.txt'),
      '--out',
      path('out'),
    ])
    expect(code).toBe(1)
    expect(out()).toEqual(['ferry.json'])
    const lines = stderr.trimEnd().split('\n')
    expect(lines.map((line) => line.replace(`lede: ${folder}/`, ''))).toEqual([
      'empty.txt: empty.txt is empty.',
      expect.stringContaining('picture.png: picture.png is a picture.'),
      expect.stringContaining('newer.json: This file is in the format lede-article/9'),
      'large.txt: large.txt is too large: 50 MB; at most 10 MB.',
      'folder: folder could not be read: it is a folder.',
      'broken-link.txt: broken-link.txt was not found.',
      'missing.txt: missing.txt was not found.',
    ])
  })

  it('says so in German', async () => {
    const { code, stderr } = await lede(['convert', path('folder.txt')], { env: { LC_ALL: '', LANG: 'de_DE.UTF-8' } })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `lede: ${path('folder.txt')}: folder.txt wurde nicht gefunden.\n`,
    })
  })

  it('says where it cannot write', async () => {
    writeFileSync(path('a-file'), '')
    const { code, stderr } = await lede(['convert', path('ferry.txt'), '--out', path('a-file', 'out')])
    expect(code).toBe(1)
    expect(stderr).toContain('could not be written')
  })

  it('touches no library', async () => {
    const data = path('data')
    expect((await lede(['convert', path('ferry.txt')], { env: { LEDE_DATA: data } })).code).toBe(0)
    expect(readdirSync(folder)).toEqual(['ferry.txt'])
  })

  it('is quiet when its reader leaves early', async () => {
    const paragraphs = Array.from({ length: 10_000 }, (_, n) => `Paragraph ${n} of a very long story about ferries.`)
    writeFileSync(path('long.txt'), `Long\n\n${paragraphs.join('\n\n')}\n`)
    const child = startBinary(['convert', path('long.txt'), '--to', 'text'])
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk) => errors.push(chunk))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    await once(child, 'close')
    expect(Buffer.concat(errors).toString()).toBe('')
  })
})
