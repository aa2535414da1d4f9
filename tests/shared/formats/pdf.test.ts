import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { type BodyNode, textOfBody } from '#shared/article/body.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { publishedPart } from '#shared/publish/published-part.ts'
import { onlyStory, readAll } from '#tests/desk/import/reading.ts'
import { bodies, carriedText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { full, publisher } from './full-story.ts'

const written = (article: Article, more: Partial<PublishOptions> = {}) =>
  writtenAs(article, 'pdf', { publisher, ...more }) as Uint8Array<ArrayBuffer>

/** The words of a file in the order in which a viewer finds them, one text a page. */
async function pagesOf(article: Article, more: Partial<PublishOptions> = {}): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(written(article, more).slice()))
  return text.map((page) => page.replace(/\s+/gu, ' ').trim())
}
const wordsOf = async (article: Article) => (await pagesOf(article)).join(' ')

const text = (words: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: words,
  marks,
})
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content })
const bodyOf = (...content: BodyNode[]) => ({ type: 'doc', content })
const row = (words: readonly string[], type = 'tableCell'): BodyNode => ({
  type: 'tableRow',
  content: words.map((word) => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph(text(word))],
  })),
})
const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined

/** The output of a program of the system about a file. */
function said(program: string, args: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-pdf-'))
  const file = join(folder, 'story.pdf')
  writeFileSync(file, bytes)
  try {
    return execFileSync(program, [...args, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a PDF of a story', () => {
  it('says what a page shows, in its order', async () => {
    const words = await wordsOf(full)
    const inOrder = [
      'Transport',
      'Harbour',
      'Ferry sails & waits',
      'After a month',
      'By Ann Lee, Ben Roe',
      'Reuters · March 5, 2026',
      'UPDATE',
      'CORRECTION',
      full.dateline.text ?? '—',
      'It sails to Hull',
      'Ships',
      '• One',
      '3. Two',
      'Late!',
      'The ferry',
      'Ann Lee · Post',
      'Sailings',
      'Ship',
      'Port',
      'Queen | Mary',
      'Facts',
      'Never again',
      'A port',
      'More',
      'Not for Norway',
      'https://post.example/ferry',
    ]
    let at = 0
    for (const part of inOrder) {
      const found = words.indexOf(part, at)
      expect(found, part).toBeGreaterThanOrEqual(at)
      at = found + part.length
    }
    expect(words).not.toContain('FERRY-OSLO')
    expect(words).not.toContain('EMBARGOED')
  })

  it('says on top that it is under embargo, and of what is withdrawn that alone', async () => {
    const [early = ''] = await pagesOf(full, { early: true })
    expect(early.indexOf('EMBARGOED until')).toBeLessThan(early.indexOf('It sails'))
    const notices = [{ kind: 'kill' as const, at: '2026-03-06T10:00:00+01:00', text: 'It was wrong.' }]
    const killed = await wordsOf({ ...full, notices })
    expect(killed).toContain('It was wrong.')
    expect(killed).not.toContain('It sails')
  })

  it('says when a story was changed only where it was', async () => {
    expect(await wordsOf(full)).toContain('Updated: March 5, 2026 at 1:00 PM')
    const unchanged = await wordsOf({ ...full, notices: [] })
    expect(unchanged).toContain('March 5, 2026 at 10:00 AM')
    expect(unchanged).not.toContain('Updated')
  })

  it.each([
    ['Cyrillic', 'Привет, город у моря: Київ, Ўладзіслаў'],
    ['Greek', 'Γειά σου Κόσμε, ῥόδον'],
    ['Latin of the north, the east, the south', 'Łódź İstanbul Ærø Đà Nẵng Việt Nam ĳ ſ €'],
    ['ligatures', 'efficient offices fly off'],
    ['accents that stand alone', 'Café é Zoë'],
  ])('has fonts for %s', async (_, words) => {
    expect(await wordsOf(story({ headline: 'Ferry' }, [words]))).toContain(words.normalize('NFC'))
  })

  it('says by its number what no font has, and keeps it for whoever listens or copies', async () => {
    const article = story({ headline: 'Ferry' }, ['Die Brücke 橋 steht 😀.'])
    expect(await wordsOf(article)).toContain('Brücke [U+6A4B] steht [U+1F600].')
  })

  it('is refused where most letters have no font, in words', () => {
    for (const words of ['מעבורת יוצאת לדרך', 'العبارة تبحر', '渡轮再次启航'])
      expect(() => written(story({ headline: 'Ferry' }, [words.repeat(9)]))).toThrow(
        expect.objectContaining({ code: 'export.noFont' }),
      )
  })

  it('is the same, byte for byte, whenever it is made', () => {
    expect(written(full, { at: '2026-01-01T00:00:00Z' })).toEqual(written(full, { at: '2027-01-01T00:00:00Z' }))
  })

  it('has pictures of the library in it, tagged with what they show', () => {
    const asset = '0123456789abcdef'.repeat(4)
    const pictures = new Map([
      [asset, { bytes: drawing(picture(60, 40, 128)), mediaType: 'image/png' as const, width: 60, height: 40 }],
    ])
    const file = Buffer.from(written(full, { pictures })).toString('latin1')
    expect(file).toMatch(/\/Subtype \/Image[\s\S]*\/Width 60/)
    expect(file).toContain('/Alt (A ferry)')
    // An unreadable picture leaves its space, and its words.
    const broken = new Map([
      [asset, { bytes: Uint8Array.of(1, 2), mediaType: 'image/jpeg' as const, width: 9, height: 9 }],
    ])
    expect(Buffer.from(written(full, { pictures: broken })).toString('latin1')).toContain('/Alt (A ferry)')
  })

  it('takes a table over pages with its head on each, and turns the page for a wide one', async () => {
    const long = { type: 'table', attrs: { caption: null }, content: [row(['Ship', 'Port'], 'tableHeader')] }
    for (let at = 0; at < 90; at += 1) long.content.push(row([`Ship${at}`, 'Hull']))
    const pages = await pagesOf(
      story({ headline: 'Ferry' }, []).headline === null
        ? full
        : { ...story({ headline: 'Ferry' }), body: bodyOf(long) },
    )
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toContain('Ship Port')
    for (let at = 0; at < 90; at += 1) expect(pages.join(' ')).toContain(`Ship${at} Hull`)
    const names = Array.from({ length: 20 }, (_, at) => `Constituency${at}`)
    const wide = { type: 'table', attrs: { caption: null }, content: [row(names)] }
    const doc = await getDocumentProxy(written({ ...story({ headline: 'Ferry' }), body: bodyOf(wide) }).slice())
    const [, , width = 0, height = 0] = (await doc.getPage(2)).view
    expect(width).toBeGreaterThan(height)
  })

  it('shows every word of a cell that is higher than a page', async () => {
    const words = Array.from({ length: 1_500 }, (_, at) => `word${at}`)
    const table = { type: 'table', attrs: { caption: null }, content: [row([words.join(' '), 'Hull'])] }
    const found = new Set((await wordsOf({ ...story({ headline: 'Ferry' }), body: bodyOf(table) })).split(' '))
    expect(words.filter((word) => !found.has(word))).toEqual([])
  })

  it('parts a word that is longer than a line, and loses none of it', async () => {
    const word = 'Donaudampfschifffahrt'.repeat(12)
    expect((await wordsOf(story({ headline: 'F' }, [word]))).replaceAll(' ', '')).toContain(word)
  })

  it('links addresses, and notes with what they are of', async () => {
    const link = (href: string) => ({ type: 'link', attrs: { href } })
    const body = bodyOf(
      paragraph(text('It sails.'), text('1', link('#note-1')), text(' Hull', link('https://hull.example/größe'))),
      paragraph(text('1', link('#call-1')), text(' In March.')),
    )
    const doc = await getDocumentProxy(written({ ...story({ headline: 'Ferry' }), body }).slice())
    const annotations: { url?: string; dest?: unknown }[] = await (await doc.getPage(1)).getAnnotations()
    expect(annotations.map(({ url, dest }) => url ?? dest)).toEqual([
      'note-1',
      'https://hull.example/gr%C3%B6%C3%9Fe',
      'call-1',
    ])
    expect(Object.keys(await doc.getDestinations()).toSorted()).toEqual(['call-1', 'note-1'])
  })

  it('comes back with its paragraphs from the reader of PDFs', async () => {
    const paragraphs = [
      'The ferry to Hull sails again, its owner said on Thursday, after a month of waiting for efficient repairs.',
      'Nobody knew whether the offices of the line would find the money, which the city has promised since March.',
    ]
    const { article } = onlyStory(await readAll(written(story({ headline: 'Ferry' }, paragraphs)), 'ferry.pdf'))
    for (const each of paragraphs) expect(article.bodyText).toContain(each)
  })

  it('gives every word of any body back', async () => {
    await fc.assert(
      fc.asyncProperty(bodies(carriedText), async (body) => {
        const article = { ...story({ headline: 'Ferry' }), body }
        let bytes: Uint8Array
        try {
          bytes = written(article)
        } catch (error) {
          expect(error).toMatchObject({ code: 'export.noFont' })
          return
        }
        const { text } = await extractText(await getDocumentProxy(bytes.slice()))
        const found = text.join(' ').replace(/\s+/gu, '')
        for (const word of textOfBody(publishedPart(article).body).match(/[a-z]{3,}/g) ?? [])
          expect(found).toContain(word)
      }),
      cases(15, 2_000),
    )
  })

  it.skipIf(!isThere('qpdf'))('is sound to qpdf (needs qpdf)', () => {
    expect(said('qpdf', ['--check'], written(full))).toContain('No syntax or stream encoding errors found')
  })

  it.skipIf(!isThere('pdfinfo'))('has its tags, language and title (needs poppler-utils)', () => {
    const bytes = written(full)
    expect(said('pdfinfo', [], bytes)).toMatch(/Title: +Ferry sails & waits[\s\S]*Tagged: +yes/)
    const tags = said('pdfinfo', ['-struct'], bytes).match(
      /\b(?:Document|H1|H2|H3|P|L|LI|Lbl|LBody|Link|Figure|Caption|Table|TR|TH|TD|BlockQuote)\b/g,
    )
    expect(new Set(tags)).toEqual(
      new Set([
        'Document',
        'H1',
        'H2',
        'H3',
        'P',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Link',
        'Figure',
        'Caption',
        'Table',
        'TR',
        'TH',
        'TD',
        'BlockQuote',
      ]),
    )
  })
})
