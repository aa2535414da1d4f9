import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '#desk/import/read.ts'
import type { FileReading, Reading } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import { type BodyNode, bodyOfParagraphs } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { articles, bodies, carriedText, withdrawn } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { picture as bitmap, drawing } from '#tests/helpers/images.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { full } from '#tests/shared/formats/full-story.ts'
import { carried, expectedOf, options } from '../office-round-trip.ts'
import { settings, today } from '../reading.ts'

/** The one story of a document, and the pictures in it. */
async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Reading & Pick<FileReading, 'images'>> {
  const input = { name: 'story.docx', bytes, from: null, pasted: false, referenceDate: null, images: [] }
  const { stories, images } = await readFile(input, { today, settings })
  const [story] = stories
  if (story === undefined) throw new RangeError('no story')
  return { ...story, images }
}

const sent = (article: Article, more: Partial<PublishOptions> = {}) =>
  read(new Uint8Array(writtenAs(article, 'docx', { ...options, ...more }) as Uint8Array))

const expected = (article: Article) => expectedOf(article, 'story.docx')

describe('a story sent as a Word document and read again', () => {
  it('is the same: every field and every node', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles(carriedText),
        fc.constantFrom(null, null, null, 'It was a hoax.'),
        async (story, hoax) => {
          const article = hoax === null ? story : withdrawn(story, hoax)
          const { article: back, review } = await sent(article)
          expect(review).toBeNull()
          expect(back).toEqual(expected(article))
        },
      ),
      cases(50),
    )
  })

  it('has its suggestions as they were, writer by writer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          bodies(carriedText).map((body) => carried(tidyBody(body))),
          { minLength: 2, maxLength: 3 },
        ),
        async ([original, ...after]) => {
          const body = after.at(-1)
          if (original === undefined || body === undefined) return
          const authors = ['Ann Lee', 'Ben Roe']
          const revisions = after.map((each, at) => ({
            author: authors[at] ?? null,
            at: '2026-11-20T10:00',
            body: each,
          }))
          const { article, review } = await sent(story({ body }), {
            review: { tracked: { original, revisions }, comments: [] },
          })
          expect(article.body).toEqual(body)
          if (review?.tracked) expect(review.tracked.original).toEqual(original)
          else expect(original).toEqual(body)
        },
      ),
      cases(40),
    )
  })

  it('has its comments, with answers and what is settled, where they stood', async () => {
    const comments = [
      { author: 'Ann Lee', text: 'Is it?\nReally?', answers: null, done: true, passage: { from: 3, to: 8 } },
      { author: 'Ben Roe', text: 'Yes.', answers: 1, done: true, passage: { from: 3, to: 8 } },
      { author: null, text: 'All of it', answers: null, done: false, passage: { from: 0, to: 19 } },
      { author: 'Ann Lee', text: 'A good story.', answers: null, done: false, passage: null },
    ].map((comment, at) => ({ ...comment, number: at + 1, at: '2026-11-20T10:00' }))
    const body = bodyOfParagraphs(['It sails.', 'It arrives'])
    const { review } = await sent(story({ headline: 'Ferry', body }), { review: { tracked: null, comments } })
    expect(review).toEqual({ tracked: null, comments })
  })

  it('holds its pictures, which the library may have or not', async () => {
    const asset = 'a'.repeat(64)
    const figure = {
      type: 'figure',
      attrs: {
        asset,
        alt: 'A ferry',
        credit: null,
        source: null,
        focusX: 0.5,
        focusY: 0.5,
        width: 9,
        height: 6,
        lead: true,
      },
    }
    const body = { type: 'doc', content: [...(bodyOfParagraphs(['It sails.']).content ?? []), figure] }
    const picture = { bytes: drawing(bitmap(9, 6)), mediaType: 'image/png', width: 9, height: 6 } as const
    const reading = await sent(story({ body }), { pictures: new Map([[asset, picture]]) })
    expect(reading.article.body.content?.[1]).toMatchObject(figure)
    expect(reading.images).toMatchObject([{ asset, address: expect.stringMatching(/^data:image\/png/) }])
    expect((await sent(story({ body }))).images).toMatchObject([{ asset, address: `urn:sha-256:${asset}` }])
  })
})

describe('a document of Lede’s that was worked on elsewhere', () => {
  const bytesOf = (article: Article, edit: (text: string) => string) => {
    const parts = unzipSync(writtenAs(article, 'docx', options) as Uint8Array<ArrayBuffer>)
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    return new Uint8Array(zipSync({ ...parts, 'word/document.xml': strToU8(edit(text)) }))
  }
  const edited = async (article: Article, edit: (text: string) => string) =>
    (await read(bytesOf(article, edit))).article
  const withoutControls = (text: string) => text.replace(/<\/?w:sdt>|<\/?w:sdtContent>|<w:sdtPr>.*?<\/w:sdtPr>/g, '')

  it('has new words, headline and dateline', async () => {
    const dated = derive({ ...full, notices: [] })
    const article = await edited(dated, (text) =>
      text
        .replace('Ferry sails &amp; waits', 'Ferry waits')
        .replace('OSLO, Norway, March 5 (Reuters) -', 'HULL (AP) —'),
    )
    expect(article).toMatchObject({ headline: 'Ferry waits', dateline: { place: 'Hull', agency: 'AP' } })
  })

  it('keeps its blocks, and tells its readers nothing twice, where controls were lost', async () => {
    const article = await edited(full, withoutControls)
    expect(article.notices).toEqual(full.notices)
    const typesOf = (body: BodyNode) => (body.content ?? []).map(({ type }) => type)
    expect(new Set(typesOf(article.body))).toEqual(new Set(typesOf(full.body)))
    expect(article.bodyText).toBe(full.bodyText)
  })

  it('keeps its blocks as they are where controls lost their names, as LibreOffice saves them', async () => {
    // It also ends the control of a table at its caption.
    const unnamed = (text: string) =>
      text
        .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, '<w:sdtPr><w:docPartObj/></w:sdtPr>')
        .replace('</w:p><w:tbl>', '</w:p></w:sdtContent></w:sdt><w:tbl>')
        .replace('</w:tbl></w:sdtContent></w:sdt>', '</w:tbl>')
    // What no paragraph says is in the names alone: that a picture leads, and what a card shows.
    const unsaid = (body: BodyNode) =>
      body.content?.map((node) => {
        const { lead, kind, ...attrs } = node.attrs ?? {}
        return { ...node, attrs }
      })
    expect(unsaid((await edited(full, unnamed)).body)).toEqual(unsaid((await sent(full)).article.body))
  })

  it('has no list where a program numbers headings with nothing, and no line for a new section', async () => {
    const numbered = (text: string) =>
      text
        .replace(/(<w:pStyle w:val="Heading1"\/>)/, '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>')
        .replace('<w:sectPr>', '<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:sectPr>')
    const parts = unzipSync(bytesOf(full, numbered))
    const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array())
      .replace(
        /<w:abstractNum /,
        '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>$&',
      )
      .replace('</w:numbering>', '<w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>')
    const { article } = await read(new Uint8Array(zipSync({ ...parts, 'word/numbering.xml': strToU8(numbering) })))
    expect(article.body).toEqual((await sent(full)).article.body)
  })

  it('is read as any document where it has what Lede does not write', async () => {
    const note =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    const article = await edited(full, (text) => text.replace('<w:sectPr>', `${note}<w:sectPr>`))
    expect(article.headline).toBe('Ferry sails & waits')
    expect(article.bodyText).toContain('More ships.')
  })

  it('takes no stack, however deep somebody has nested it', async () => {
    const deep = (text: string) =>
      text.replace(
        '<w:sectPr>',
        `${'<w:sdt><w:sdtContent>'.repeat(20_000)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(20_000)}<w:sectPr>`,
      )
    expect((await edited(full, deep)).headline).toBe('Ferry sails & waits')
  })

  it('is refused in words where its properties are no story’s', async () => {
    const parts = unzipSync(writtenAs(full, 'docx', options) as Uint8Array<ArrayBuffer>)
    const custom = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array())
    const broken = zipSync({ ...parts, 'docProps/custom.xml': strToU8(custom.replace('Europe/Oslo', 'Mars/Olympus')) })
    await expect(read(new Uint8Array(broken))).rejects.toMatchObject({ code: 'article.invalid' })
  })
})
