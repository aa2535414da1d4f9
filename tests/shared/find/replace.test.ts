import { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { emptyArticle } from '#shared/article/article.ts'
import { fieldsOf } from '#shared/article/fields.ts'
import { contextOf, type FindQuery, findIn, replaceIn } from '#shared/find/index.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'

const bold = [{ type: 'bold' }]
const text = (text: string, marks: { type: string }[] = []) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})

function content(paragraph: object[], fields: Partial<Content['fields']> = {}): Content {
  const body = { type: 'doc', content: [{ type: 'paragraph', attrs: { level: null }, content: paragraph }] }
  return { fields: { ...fieldsOf(emptyArticle('en')), ...fields }, body: Node.fromJSON(proseSchema, body) }
}

function replace(story: Content, term: string, replacement: string, options: Partial<FindQuery> = {}): Content {
  const query = { matchCase: false, wholeWord: false, isPattern: false, ...options, term }
  return replaceIn(story, findIn(story, query, replacement))
}

const inline = ({ body }: Content) => body.child(0).toJSON().content

it('finds across marks, and the replacement has the marks of what it replaces', () => {
  const story = content([text('a '), text('fer', bold), text('ry sails')])
  expect(inline(replace(story, 'ferry', 'boat'))).toEqual([text('a '), text('boat', bold), text(' sails')])
  expect(inline(replace(story, 'ferry', 'ferries'))).toEqual([text('a '), text('fer', bold), text('ries sails')])
})

it('adds to a marked word with its marks', () => {
  expect(inline(replace(content([text('ferry', bold), text(' sails')]), 'ferry', 'ferryboat'))).toEqual([
    text('ferryboat', bold),
    text(' sails'),
  ])
})

it('finds nothing across a break, and keeps it', () => {
  const story = content([text('one'), { type: 'hardBreak' }, text('two one')])
  expect(replace(story, 'one two', 'x').body.eq(story.body)).toBe(true)
  expect(inline(replace(story, '^one', 'x', { isPattern: true }))).toEqual([
    text('x'),
    { type: 'hardBreak' },
    text('two one'),
  ])
})

it('replaces in fields; an entry that is left empty or comes twice goes', () => {
  const fields = { headline: 'Kiew', keywords: ['Kiew', 'Kyjiw', 'Krieg'], bylines: ['Kiew'], 'dateline.place': 'Kiew' }
  const { fields: after } = replace(content([], fields), 'Kiew', 'Kyjiw')
  expect(after).toMatchObject({ headline: 'Kyjiw', keywords: ['Kyjiw', 'Krieg'], 'dateline.place': 'Kyjiw' })
  expect(replace(content([], fields), 'Kiew', '').fields).toMatchObject({ headline: null, bylines: [] })
})

it('reads a story from the headline to the body to the other fields', () => {
  const fields = { headline: 'x', deck: 'x', slugline: 'x', editorNote: 'x' }
  const query = { term: 'x', matchCase: false, wholeWord: false, isPattern: false }
  expect(findIn(content([text('x')], fields), query).map(({ line }) => line.field)).toEqual([
    'headline',
    'deck',
    null,
    'slugline',
    'editorNote',
  ])
})

it('shows what stands around a hit', () => {
  const story = content([text(`${'word '.repeat(20)}ferry${' word'.repeat(20)}`)])
  const [hit] = findIn(story, { term: 'ferry', matchCase: false, wholeWord: false, isPattern: false })
  expect(hit && contextOf(hit)).toEqual({
    before: `…${'word '.repeat(20).slice(-36)}`,
    found: 'ferry',
    behind: `${' word'.repeat(20).slice(0, 36)}…`,
  })
})

const beside = {
  type: 'doc',
  content: [
    { type: 'figure', attrs: { alt: 'Kiew', credit: 'Kiew Press', source: 'Kiew, Kiew' } },
    {
      type: 'table',
      attrs: { caption: 'Kiew at night' },
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }],
    },
    { type: 'pullQuote', attrs: { attribution: 'Mayor of Kiew' }, content: [text('Kiew stands')] },
    { type: 'linkCard', attrs: { title: 'Kiew', description: 'In Kiew', site: 'kiew.example' } },
  ],
}

it('finds and replaces what blocks say besides their words', () => {
  const story: Content = { fields: fieldsOf(emptyArticle('en')), body: Node.fromJSON(proseSchema, beside) }
  const blocks = replace(story, 'Kiew', 'Kyjiw').body.toJSON().content
  expect(blocks.map(({ attrs }: { attrs: object }) => attrs)).toMatchObject([
    { alt: 'Kyjiw', credit: 'Kyjiw Press', source: 'Kyjiw, Kyjiw' },
    { caption: 'Kyjiw at night' },
    { attribution: 'Mayor of Kyjiw' },
    { title: 'Kyjiw', description: 'In Kyjiw', site: 'Kyjiw.example' },
  ])
  expect(blocks[2].content).toEqual([text('Kyjiw stands')])
})

it('what a block is left to say nothing of is as if it had never been said', () => {
  const story: Content = { fields: fieldsOf(emptyArticle('en')), body: Node.fromJSON(proseSchema, beside) }
  const emptied = replace(story, '^.*Kiew.*$', '', { isPattern: true, matchCase: true }).body
  expect(emptied.child(0).attrs).toMatchObject({ alt: '', credit: null, source: null })
  expect(emptied.child(1).attrs.caption).toBeNull()
})
