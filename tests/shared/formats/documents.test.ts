import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { full, publisher } from './full-story.ts'
import { long } from './long-story.ts'
import { bare, pictures, review, reviewed, rich } from './rich-story.ts'
import { seenInPdf } from './seen-pdf.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/formats', name), 'utf8')

const written = (article: Article, format: 'docx' | 'odt' | 'pdf', more: Partial<PublishOptions> = {}) =>
  writtenAs(article, format, { publisher, ...more }) as Uint8Array<ArrayBuffer>

/** What begins a line of its own here, so that somebody can read it. */
const beginning =
  /(?<=>)(?=<(?:w:(?:p|sdt|tr|tbl|style|comment)|text:(?:p|h|list|section|changed-region)|table:(?:table|table-row)|draw:frame)[ >])/g

/** Parts that are the same whatever somebody suggests. */
const unreviewed = /styles|numbering|docProps|meta/

/** The parts of a packed document, each below its name; of pictures the number of bytes. */
function partsOf(bytes: Uint8Array, isIn = (_name: string) => true): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => isIn(name))
    .map(([name, part]) =>
      /media|Pictures/.test(name)
        ? `${name}: ${part.length} bytes\n`
        : `${name}\n${strFromU8(part).replaceAll(beginning, '\n')}\n`,
    )
    .join('\n')
}

describe.each(['docx', 'odt'] as const)('a document (%s)', (format) => {
  it('is, of a story with every block and mark, what somebody has read', () => {
    expect(partsOf(written(rich, format, { pictures }))).toBe(read(`rich.${format}.xml`))
  })

  it('is, of a story with suggestions and comments, what somebody has read', () => {
    const parts = partsOf(written(reviewed, format, { review }), (name) => !unreviewed.test(name))
    expect(parts).toBe(read(`reviewed.${format}.xml`))
  })

  it('is, of a story that says next to nothing, what somebody has read', () => {
    const parts = partsOf(written(bare, format), (name) => !/styles|numbering/.test(name))
    expect(parts).toBe(read(`bare.${format}.xml`))
  })

  it('has its dateline before the first words of its running text, whatever comes first', () => {
    const line = (words: string, level: number | null = null): BodyNode => ({
      type: 'paragraph',
      attrs: { level },
      content: [{ type: 'text', text: words }],
    })
    const content = [line('Ships', 2), { type: 'blockquote', content: [line('Late!')] }, line(' '), line('First.')]
    const dated = {
      ...full,
      slugline: null,
      notices: [],
      body: { type: 'doc', content: [...content, line('Second.')] },
    }
    const words = partsOf(written(dated, format), (name) => /document|content/.test(name)).replace(/<[^>]*>/g, '')
    expect(words.match(/OSLO.*/g)?.map((each) => each.trim())).toEqual([
      expect.stringMatching(/^OSLO, Norway, March 5 \(Reuters\) - ?First\.$/),
    ])
  })

  it('has comments on the story where it has no headline, and nothing for one without', () => {
    const nameless = { ...reviewed, headline: null }
    const parts = (options: object) =>
      partsOf(written(nameless, format, options), (name) => /document.xml$|content.xml/.test(name))
    expect(parts({ review })).toMatch(/"Title".*(?:commentRangeStart w:id="4"|annotation office:name="comment-4")/)
    expect(parts({})).not.toContain('"Title"')
  })

  it('has no time of its own', () => {
    const bytes = written(rich, format)
    // The first file's time and day, as MS-DOS has them: 1 January 1980 at midnight.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0b00100001, 0])
  })
})

describe('a PDF', () => {
  it('is, of a story with every block and mark, what somebody has seen', async () => {
    expect(await seenInPdf(written(rich, 'pdf', { pictures }))).toBe(read('rich.pdf.txt'))
  })

  it('is, of a story that says next to nothing, what somebody has seen', async () => {
    expect(await seenInPdf(written(bare, 'pdf'))).toBe(read('bare.pdf.txt'))
  })

  it('is, of a story of several pages, what somebody has seen', async () => {
    expect(await seenInPdf(written(long, 'pdf'))).toBe(read('long.pdf.txt'))
  })
})
