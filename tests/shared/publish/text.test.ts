import { describe, expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { publish } from '#shared/publish/index.ts'

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
})
