import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '#desk/assets/asset-files.ts'
import { bareImage } from '#desk/assets/inspect/bare-image.ts'
import { inspectImage } from '#desk/assets/inspect/inspect.ts'
import { write as json } from '#shared/formats/json/write.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { drawing, exifBlock, photograph, picture } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { wordDocument, wordParagraph, wordPicture } from '#tests/helpers/word-document.ts'
import { lede } from './run.ts'

describe('images on the command line', () => {
  let folder: string
  let remove: () => void
  let hash: string
  const path = (...names: string[]) => join(folder, ...names)
  const data = () => ['--data', path('data')]

  beforeEach(async () => {
    ;({ folder, remove } = temporaryFolder())
    const bytes = await photograph(900, 600, exifBlock({ position: true }))
    hash = await hashOf(bytes)
    const attrs = {
      asset: hash,
      alt: 'A ferry',
      credit: 'Ada',
      source: null,
      focusX: 0.5,
      focusY: 0.5,
      width: 900,
      height: 600,
      lead: true,
    }
    const body = {
      type: 'doc',
      content: [...(story({}, ['It sails again.']).body.content ?? []), { type: 'figure', attrs }],
    }
    writeFileSync(
      path('ferry.json'),
      json(story({ headline: 'Ferry aground', publishedAt: '2026-03-05T10:00:00Z', body })),
    )
    mkdirSync(path('ferry-images'))
    writeFileSync(path('ferry-images', `${hash}.jpg`), bytes)
  })
  afterEach(() => remove())

  const pages = (out: string, name: string) => {
    const html = readFileSync(path(out, `${name}.html`), 'utf8')
    const files = readdirSync(path(out, `${name}-images`)).sort()
    const referred = new Set([...html.matchAll(/-images\/([\w-]+\.jpg)/g)].map(([, file]) => file))
    return { files, referred: [...referred].sort() }
  }

  it('come in with Lede JSON, go out with a page, and back as Lede JSON', async () => {
    const { stdout, stderr, code } = await lede(['import', path('ferry.json'), ...data()])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const id = stdout.split(' ')[0] ?? ''
    expect(await lede(['export', id, '--to', 'html', '--out', path('out'), ...data()])).toMatchObject({ code: 0 })
    const { files, referred } = pages('out', 'Ferry-aground')
    expect(files).toEqual(referred)
    expect(files.length).toBe(6)
    for (const file of files)
      expect(inspectImage(readFileSync(path('out', 'Ferry-aground-images', file)), file).position).toBe(false)
    await lede(['export', id, '--to', 'json', '--out', path('json'), ...data()])
    const bare = bareImage(readFileSync(path('ferry-images', `${hash}.jpg`)))
    const name = await hashOf(bare)
    expect(name).not.toBe(hash)
    expect(readdirSync(path('json', 'Ferry-aground-images'))).toEqual([`${name}.jpg`])
    expect(new Uint8Array(readFileSync(path('json', 'Ferry-aground-images', `${name}.jpg`)))).toEqual(bare)
    const again = await lede(['import', path('json', 'Ferry-aground.json'), '--data', path('other')])
    expect(again.code).toBe(0)
    expect(new Uint8Array(readFileSync(path('other', 'assets', name.slice(0, 2), name)))).toEqual(bare)
  })

  it('travel in a package as they are only where that is asked for', async () => {
    const { stdout } = await lede(['import', path('ferry.json'), ...data()])
    const id = stdout.split(' ')[0] ?? ''
    for (const [file, args, there] of [
      ['bare.lede', [], false],
      ['whole.lede', ['--with-originals'], true],
    ] as const) {
      expect(await lede(['send', id, '-o', path(file), ...args, ...data()])).toMatchObject({ code: 0 })
      expect(readFileSync(path(file)).includes('Exif')).toBe(there)
      const library = path(`library of ${file}`)
      expect(await lede(['open', path(file), '--data', library])).toMatchObject({ code: 0 })
      expect(await lede(['export', id, '--to', 'html', '--out', library, '--data', library])).toMatchObject({ code: 0 })
      expect(readdirSync(join(library, 'Ferry-aground-images')).length).toBe(6)
    }
  })

  describe('of a page', () => {
    const page = () => path('out', 'ferry.html')
    const importedInto = async (library: string, file: string, says = '') => {
      const { stdout, stderr } = await lede(['import', file, '--data', path(library)])
      expect(stderr).toBe(says)
      return stdout.split(' ')[0] ?? ''
    }
    const figureOf = async (library: string) => {
      const id = await importedInto(library, page())
      const { stdout } = await lede(['show', id, '--json', '--data', path(library)])
      return JSON.parse(stdout).body.content.find(({ type }: { type: string }) => type === 'figure').attrs
    }
    beforeEach(() => lede(['convert', path('ferry.json'), '--to', 'html', '--out', path('out')]))

    it('come in from beside it, the largest of each', async () => {
      const figure = await figureOf('data')
      expect(figure).toMatchObject({ alt: 'A ferry', credit: 'Ada', lead: true, width: 900, height: 600 })
      expect(existsSync(path('data', 'assets', figure.asset.slice(0, 2), figure.asset))).toBe(true)
    })

    it('are the library’s own where it has them', async () => {
      await importedInto('data', path('ferry.json'))
      expect((await figureOf('data')).asset).toBe(hash)
    })

    it('are taken from nowhere else on the disk', async () => {
      mkdirSync(path('out', 'inner'))
      const moved = readFileSync(page(), 'utf8').replace(/src="[^"]*\/([^/"]+)"/g, 'src="../ferry-images/$1"')
      writeFileSync(path('out', 'inner', 'page.html'), moved)
      const file = path('out', 'inner', 'page.html')
      await importedInto('data', file, `${file}: left out: images that are not there\n`)
      expect(existsSync(path('data', 'assets'))).toBe(false)
    })
  })

  it('come in with a Word document', async () => {
    const paragraphs = wordParagraph('Ferry aground', 'Title') + wordParagraph('Nobody was hurt.') + wordPicture
    writeFileSync(path('Ferry.docx'), wordDocument(paragraphs, { picture: drawing(picture(60, 40)) }))
    const { stdout, stderr } = await lede(['import', path('Ferry.docx'), ...data()])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/ {2}Ferry aground\n$/)
    const hash = await hashOf(drawing(picture(60, 40)))
    expect(existsSync(path('data', 'assets', hash.slice(0, 2), hash))).toBe(true)
  })

  it('are converted without any library', async () => {
    const { code } = await lede(['convert', path('ferry.json'), '--to', 'html', '--out', path('out')])
    expect(code).toBe(0)
    const { files, referred } = pages('out', 'ferry')
    expect(files).toEqual(referred)
    expect(files.length).toBe(6)
  })

  it('that are missing stop the export of a page, and say so', async () => {
    writeFileSync(path('lone.json'), readFileSync(path('ferry.json')))
    const { stdout } = await lede(['import', path('lone.json'), ...data()])
    const id = stdout.split(' ')[0] ?? ''
    const { code, stderr } = await lede(['export', id, '--to', 'html', '--out', path('out'), ...data()])
    expect(code).toBe(1)
    expect(stderr).toContain('not in this library')
  })
})
