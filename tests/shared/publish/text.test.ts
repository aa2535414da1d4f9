import { describe, expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { publish } from '#tests/helpers/publish.ts'

const paragraph = (text: string, href?: string): BodyNode => ({
  type: 'paragraph',
  attrs: { level: null },
  content: [{ type: 'text', text, marks: href === undefined ? [] : [{ type: 'link', attrs: { href } }] }],
})
const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content })

function textOf(content: BodyNode[], changes: Partial<Article> = {}): string {
  return publish({ ...emptyArticle('en'), ...changes, body: { type: 'doc', content } }, 'text', {
    publisher: { name: '', url: '' },
  })
}

describe('publishing plain text', () => {
  it('reads like wire copy', () => {
    const dateline = { ...emptyArticle('en').dateline, place: 'Berlin', agency: 'dpa' }
    const copy = textOf([paragraph('Trains run again.'), paragraph('Two  lines\nwere shut.')], {
      headline: 'Trains run again\nin the north',
      bylines: ['Anna Beispiel', 'Ben Muster'],
      dateline,
      usageTerms: 'No archive.',
    })
    expect(copy).toBe(
      'Trains run again in the north\n\nAnna Beispiel, Ben Muster\n\nBerlin (dpa) - Trains run again.\n\nTwo lines were shut.\n\nNo archive.\n',
    )
  })

  it('has the marks of notes as they are', () => {
    expect(textOf([paragraph('[1]', '#note-1'), paragraph('[1]', '#call-1')])).toBe('[1]\n\n[1]\n')
  })

  it('marks lists, quotations and rules', () => {
    const list = {
      type: 'orderedList',
      attrs: { start: 9 },
      content: [item(paragraph('a')), item(paragraph('b'), paragraph('c'))],
    }
    const quote = { type: 'blockquote', content: [paragraph('q'), paragraph('r')] }
    expect(textOf([list, quote, { type: 'horizontalRule' }])).toBe('9. a\n10. b\n    c\n\n> q\n>\n> r\n\n* * *\n')
  })

  it('says where links lead, unless their text does', () => {
    const blocks = [
      paragraph('here', 'https://a.example/x'),
      paragraph('a.example/x', 'https://a.example/x'),
      paragraph('desk@a.example', 'mailto:desk@a.example'),
    ]
    expect(textOf(blocks)).toBe('here (https://a.example/x)\n\na.example/x\n\ndesk@a.example\n')
  })

  it('writes tables with tabs, boxes and quotes by their signs, raised digits as Unicode has them', () => {
    const cell = (text: string, attrs = {}): BodyNode => ({
      type: 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
      content: [paragraph(text)],
    })
    const table = {
      type: 'table',
      attrs: { caption: 'Levels' },
      content: [
        { type: 'tableRow', content: [cell('Town', { rowspan: 2 }), cell('Metres', { colspan: 2 })] },
        { type: 'tableRow', content: [cell('noon'), cell('night')] },
        { type: 'tableRow', content: [cell('Vardø'), cell('2'), cell('3')] },
      ],
    }
    expect(textOf([table])).toBe('Levels\nTown\tMetres\t\n\tnoon\tnight\nVardø\t2\t3\n')
    const heading = { ...paragraph('The river'), attrs: { level: 3 } }
    const quote = { type: 'pullQuote', attrs: { attribution: 'Ann Lee' }, content: [{ type: 'text', text: 'High.' }] }
    expect(textOf([{ type: 'factBox', content: [heading, paragraph('Long.')] }, quote])).toBe(
      '| The river\n|\n| Long.\n\n>> High.\n>> — Ann Lee\n',
    )
    const card = {
      type: 'linkCard',
      attrs: { url: 'https://a.example/v', title: 'Flood', description: null, site: 'A', kind: 'video' },
    }
    const link = {
      type: 'relatedLink',
      attrs: { href: 'https://a.example/r' },
      content: [{ type: 'text', text: 'More' }],
    }
    expect(textOf([card, { type: 'relatedLinks', content: [link] }])).toBe(
      'Flood (https://a.example/v)\nA\n\n→ More (https://a.example/r)\n',
    )
    const raised = { type: 'text', text: '6', marks: [{ type: 'superscript' }] }
    expect(textOf([{ ...paragraph(''), content: [{ type: 'text', text: '10' }, raised] }])).toBe('10⁶\n')
  })
})
