import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { type BodyNode, bodyOfParagraphs } from '#shared/article/body.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { articles, carriedText, withdrawn } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { full } from '#tests/shared/formats/full-story.ts'
import { expectedOf, options } from '../office-round-trip.ts'
import { onlyStory, readAll } from '../reading.ts'

const bytesOf = (article: Article, more: Partial<PublishOptions> = {}) =>
  new Uint8Array(writtenAs(article, 'odt', { ...options, ...more }) as Uint8Array<ArrayBuffer>)
const sent = async (article: Article, more: Partial<PublishOptions> = {}) =>
  onlyStory(await readAll(bytesOf(article, more), 'story.odt'))

/** It cannot carry line breaks within a line. */
const expected = (article: Article) => expectedOf(article, 'story.odt', (text) => text.replace(/[\n\r]/g, ' '))

const inItems = new Set(['paragraph', 'bulletList', 'orderedList'])

/**
 * Whether a list has a box in an item: a document has the box after the list, which then continues.
 */
function hasBoxInList({ type, content = [] }: BodyNode): boolean {
  return content.some(
    (child) => (type === 'listItem' && (!inItems.has(child.type) || child.attrs?.level != null)) || hasBoxInList(child),
  )
}

describe('a story sent as an OpenDocument text and read again', () => {
  it('is the same: every field and every node', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles(carriedText).filter(({ body }) => !hasBoxInList(body)),
        fc.constantFrom(null, null, null, 'It was a hoax.'),
        async (given, hoax) => {
          const article = hoax === null ? given : withdrawn(given, hoax)
          const { article: back, review } = await sent(article)
          expect(review).toBeNull()
          expect(back).toEqual(expected(article))
        },
      ),
      cases(40),
    )
  })

  it('has what was suggested of its words, writer by writer', async () => {
    const texts = [
      ['It sails today.', 'It is full.'],
      ['It sails tomorrow.', 'It is full.', 'More follow.'],
      ['It sails tomorrow. It is empty.', 'More follow.'],
    ].map(bodyOfParagraphs)
    const [original, ...after] = texts
    const body = after.at(-1)
    if (original === undefined || body === undefined) throw new RangeError('no texts')
    const authors = ['Ann Lee', 'Ben Roe']
    const revisions = after.map((each, at) => ({ author: authors[at] ?? null, at: '2026-11-20T10:00', body: each }))
    const { article, review } = await sent(story({ body }), {
      review: { tracked: { original, revisions }, comments: [] },
    })
    expect(article.body).toEqual(body)
    expect(review?.tracked).toEqual({ original, revisions })
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
    const order = ({ text }: { text: string }) => comments.findIndex((each) => each.text === text)
    const numbered = review?.comments.toSorted((one, other) => order(one) - order(other))
    expect(numbered?.map(({ author, text, done, passage }) => ({ author, text, done, passage }))).toEqual(
      comments.map(({ author, text, done, passage }) => ({ author, text, done, passage })),
    )
  })
})

describe('an OpenDocument text of Lede’s that was worked on elsewhere', () => {
  const edited = async (edit: (text: string) => string) => {
    const parts = unzipSync(bytesOf(full))
    const text = strFromU8(parts['content.xml'] ?? new Uint8Array())
    const styles = strFromU8(parts['styles.xml'] ?? new Uint8Array())
    const bytes = zipSync({ ...parts, 'content.xml': strToU8(edit(text)), 'styles.xml': strToU8(edit(styles)) })
    return onlyStory(await readAll(bytes, 'story.odt')).article
  }

  it('has new words, headline and dateline', async () => {
    const article = await edited((text) =>
      text
        .replace('Ferry sails &amp; waits', 'Ferry waits')
        .replace(/OSLO, Norway, March 5 \(Reuters\) -/, 'HULL (AP) —'),
    )
    expect(article).toMatchObject({ headline: 'Ferry waits', dateline: { place: 'Hull', agency: 'AP' } })
  })

  it('keeps its blocks where LibreOffice made it of a Word document: with Word’s styles and no sections', async () => {
    const article = await edited((text) =>
      text
        .replace(/<\/?text:section\b[^>]*>/g, '')
        .replaceAll('"Quotations"', '"Quote"')
        .replaceAll('"Caption"', '"caption"')
        .replace(
          /(<text:a\b[^>]*>)(.*?)(<\/text:a>)/g,
          '$1<text:span text:style-name="Internet_20_link">$2</text:span>$3',
        )
        .replace('</table:table>', '$&<text:p text:style-name="After_20_Table"/>'),
    )
    const typesOf = (body: BodyNode) => (body.content ?? []).map(({ type }) => type)
    expect(new Set(typesOf(article.body))).toEqual(new Set(typesOf(full.body)))
    expect(article.bodyText).toBe(full.bodyText)
    expect(JSON.stringify(article.body)).not.toContain('underline')
  })

  it('has lists in lists as numbered as those around them', async () => {
    const list = (inside: string) =>
      `<text:list><text:list-item><text:p>Two</text:p>${inside}</text:list-item></text:list>`
    const outer = list(list('')).replace('<text:list>', '<text:list text:style-name="List_1">')
    const article = await edited((text) => text.replace(/<text:h\b/, `${outer}$&`))
    expect(JSON.stringify(article.body).match(/orderedList/g)).toHaveLength(3)
  })

  it('is read as any document where it has what Lede does not write', async () => {
    const article = await edited((text) =>
      text.replace('<text:p text:style-name="Kicker">', '<text:p><text:page-number/></text:p>$&'),
    )
    // The title is found below other lines; those of the other fields are text.
    expect(article).toMatchObject({ headline: 'Ferry sails & waits', kicker: null })
    expect(article.bodyText).toContain('Harbour')
  })

  it('takes no stack, however deep somebody has nested it', async () => {
    const deep = `${'<text:section text:name="x">'.repeat(20_000)}<text:p/>${'</text:section>'.repeat(20_000)}`
    expect((await edited((text) => text.replace('</office:text>', `${deep}$&`))).bodyText).toContain('Ships')
  })
})
