import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockTextNames } from '#shared/article/block-texts.ts'
import { fieldsOf } from '#shared/article/fields.ts'
import { type FindQuery, findIn, foundText, isInText, linesOf, rangeOf, replaceIn } from '#shared/find/index.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'

const contents = articles(anyText).map(
  (article): Content => ({ fields: fieldsOf(article), body: Node.fromJSON(proseSchema, article.body) }),
)

/** A story, and a query for something in it. */
const searches = fc
  .tuple(contents, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 6 }), fc.boolean(), fc.boolean())
  .map(([content, which, where, length, matchCase, wholeWord]) => {
    const lines = linesOf(content)
    const { text } = lines[which % Math.max(1, lines.length)] ?? { text: 'a' }
    const signs = [...text]
    const at = where % signs.length
    const term = signs.slice(at, at + length).join('')
    const query: FindQuery = { term, matchCase, wholeWord, isPattern: false }
    return { content, query }
  })

/** A node without its words: its type, and the attributes that are no text. */
function unwritten({ type, attrs }: Node): Record<string, unknown> {
  const others = Object.entries(attrs).filter(([name]) => !blockTextNames.some((known) => known === name))
  return Object.fromEntries([['type', type.name], ...others])
}

/** A character that is in no text: what contains it was inserted. */
const stamp = '\u{e000}'

test('what is replaced is found no more, and what was put in its place stands as often as something was found', () => {
  fc.assert(
    fc.property(searches, ({ content, query }) => {
      const hits = findIn(content, query, stamp)
      const after = replaceIn(content, hits)
      const stamps = linesOf(after).reduce((sum, { text }) => sum + text.split(stamp).length - 1, 0)
      const isList = ({ line }: { line: { field: string | null } }) =>
        line.field === 'bylines' || line.field === 'keywords'
      // Entries of a list that became equal are merged.
      if (hits.some(isList)) expect(stamps).toBeLessThanOrEqual(hits.length)
      else expect(stamps).toBe(hits.length)
      // The remaining pieces of a text, joined, may form a new match.
      if (!query.wholeWord) expect(findIn(after, query)).toEqual([])
    }),
    cases(100),
  )
})

test('text and marks outside of what was found stay as they are, and so does the structure', () => {
  fc.assert(
    fc.property(searches, fc.constantFrom('', 'x', 'another text'), ({ content, query }, replacement) => {
      const hits = findIn(content, query, replacement)
      const after = replaceIn(content, hits)
      after.body.check()
      const signsOf = (body: Node, isFound: (at: number) => boolean) => {
        const signs: string[] = []
        body.descendants((node, position) => {
          if (!node.isText) signs.push(JSON.stringify(unwritten(node)))
          else
            for (const [at, unit] of (node.text ?? '').split('').entries())
              if (!isFound(position + at)) signs.push(JSON.stringify([unit, node.marks.map((mark) => mark.toJSON())]))
          return true
        })
        return signs
      }
      const ranges = hits.filter(isInText).map((hit) => ({ ...rangeOf(hit), hit }))
      let shift = 0
      const put = ranges.map(({ from, to, hit }) => {
        const length = (hit.after ?? '').length
        const range = { from: from + shift, to: from + shift + length }
        shift += length - (to - from)
        return range
      })
      const within = (all: readonly { from: number; to: number }[]) => (at: number) =>
        all.some(({ from, to }) => from <= at && at < to)
      expect(signsOf(after.body, within(put))).toEqual(signsOf(content.body, within(ranges)))
    }),
    cases(100),
  )
})

test('every hit is what was looked for, within one line', () => {
  fc.assert(
    fc.property(searches, ({ content, query }) => {
      for (const hit of findIn(content, { ...query, matchCase: true })) {
        if (!isInText(hit)) continue
        const { from, to } = rangeOf(hit)
        expect(content.body.textBetween(from, to, '\n', '\n')).toBe(foundText(hit))
      }
    }),
    cases(100),
  )
})

test('the lines of a body are its text, but for breaks', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const lines = linesOf(content).filter(({ field, beside }) => field === null && beside === null)
      const squeezed = (text: string) => text.replaceAll(/\s+/g, '')
      expect(squeezed(lines.map(({ text }) => text).join(''))).toBe(squeezed(content.body.textContent))
    }),
    cases(100),
  )
})
