import { describe, expect, it } from 'vitest'
import { plainTextOf } from '#renderer/editor/paste/text-of-slice.ts'
import { proseSchema } from '#shared/schema/index.ts'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(words)] })

/** The plain text on the clipboard after blocks are copied. */
function copied(...content: object[]): string {
  return plainTextOf(proseSchema.nodeFromJSON({ type: 'doc', content }).content)
}

describe('what is copied, as plain text', () => {
  it('says whose words a pull quote has', () => {
    const quote = (attribution: string | null) => ({
      type: 'pullQuote',
      attrs: { attribution },
      content: [text('We waited.')],
    })
    expect(copied(quote('Ann Lee'))).toBe('We waited.\n— Ann Lee')
    expect(copied(quote(null))).toBe('We waited.')
  })

  it('says what a link card says, and where it leads', () => {
    const attrs = { url: 'https://example.org/', title: 'The boats', description: null, site: 'Example', kind: 'link' }
    expect(copied(paragraph('Before.'), { type: 'linkCard', attrs })).toBe(
      'Before.\n\nThe boats\nExample\nhttps://example.org/',
    )
  })

  it('says what a table shows', () => {
    const rows = [{ type: 'tableRow', content: [cell('North'), cell('35')] }]
    expect(copied({ type: 'table', attrs: { caption: 'The routes' }, content: rows })).toBe('The routes\nNorth\t35')
    expect(copied({ type: 'table', content: rows })).toBe('North\t35')
  })

  it('says what an image says, and nothing of one that says nothing', () => {
    const figure = (credit: string | null, ...content: object[]) => ({ type: 'figure', attrs: { credit }, content })
    expect(copied(figure('AP', text('Boats in the harbour')), figure(null), paragraph('After.'))).toBe(
      'Boats in the harbour\n(AP)\n\nAfter.',
    )
  })

  it('keeps empty paragraphs, and what boxes hold', () => {
    const box = { type: 'factBox', content: [paragraph('The river'), { type: 'paragraph' }, paragraph('It is long.')] }
    expect(copied(box)).toBe('The river\n\n\n\nIt is long.')
  })

  it('says where links lead, unless their words do', () => {
    const link = (words: string, href: string, ...marks: object[]) => ({
      ...text(words),
      marks: [{ type: 'link', attrs: { href } }, ...marks],
    })
    const line = (...content: object[]) => copied({ type: 'paragraph', content })
    expect(line(text('See '), link('the report', 'https://example.org/a'), text('.'))).toBe(
      'See the report (https://example.org/a).',
    )
    expect(line(link('the ', 'https://example.org/a'), link('report', 'https://example.org/a', { type: 'bold' }))).toBe(
      'the report (https://example.org/a)',
    )
    expect(line(link('example.org', 'https://example.org/'), link('desk@x.org', 'mailto:desk@x.org'))).toBe(
      'example.orgdesk@x.org',
    )
    expect(line(link('one ', 'https://example.org/1'), link('two', 'https://example.org/2'))).toBe(
      'one (https://example.org/1) two (https://example.org/2)',
    )
    expect(line(link('write', 'mailto:desk@x.org'))).toBe('write (desk@x.org)')
    const related = { type: 'relatedLink', attrs: { href: 'https://example.org/b' }, content: [text('More')] }
    expect(copied({ type: 'relatedLinks', content: [related] })).toBe('More (https://example.org/b)')
    const paragraphWith = { type: 'paragraph', content: [link('so', 'https://example.org/a')] }
    expect(copied({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraphWith] }] })).toBe(
      '• so (https://example.org/a)',
    )
  })
})
