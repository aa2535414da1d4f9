import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeBodies } from '#shared/merge/three-way/merge-bodies.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'

const bodyOf = (...blocks: readonly Node[]) => proseSchema.node('doc', null, blocks)
const line = (text: string) => proseSchema.node('paragraph', null, text === '' ? [] : proseSchema.text(text))
const storyOf = (lines: readonly string[]) => bodyOf(...lines.map(line))
const merged = (base: Node, one: Node, other: Node) =>
  mergeBodies({ base: { body: base, at: 0 }, one: { body: one, at: 0 }, other: { body: other, at: 0 } })

const linesIn = (body: Node) => body.children.map(({ textContent }) => textContent)

const short = ['“No.”', 'Why?', 'He did.', 'So?', 'Not yet.']
const long = short.map((words) => `${words} said the harbour master of Flensborg, ${words.length} times over`)

test.each([
  ['short', short],
  ['long', long],
])('%s lines that both sides put in another order stand once each', (_length, lines) => {
  const orders = fc.shuffledSubarray([...lines], { minLength: lines.length })
  fc.assert(
    fc.property(orders, orders, (one, other) => {
      const { body } = merged(storyOf(lines), storyOf(one), storyOf(other))
      expect(linesIn(body).toSorted()).toEqual(lines.toSorted())
      expect(merged(storyOf(lines), storyOf(other), storyOf(one)).body.eq(body)).toBe(true)
    }),
    cases(300),
  )
})

test('a short line that one side moved stands where it put it, and what the other wrote beside it stands', () => {
  const [base, one, other] = [
    ['Why?', 'The ferry ran aground.', 'It was dark.'],
    ['The ferry ran aground.', 'It was dark.', 'Why?'],
    ['Why?', 'The ferry ran aground at noon.', 'It was dark.'],
  ] as const
  expect(linesIn(merged(storyOf(base), storyOf(one), storyOf(other)).body)).toEqual([
    'The ferry ran aground at noon.',
    'It was dark.',
    'Why?',
  ])
})

// Two desks merged the same insertion apart, and what they had in common is the text as Yjs made
// it, in an order that neither of them ever had.
test('a short line over which both put the links stands once, and a link that one changed stays in its list', () => {
  const links = (href: string | null) =>
    proseSchema.node('relatedLinks', null, [
      proseSchema.node('relatedLink', { href }, proseSchema.text('what the story said at first')),
      proseSchema.node('relatedLink', { href: 'https://example.org/' }, proseSchema.text('what it said then')),
    ])
  const base = bodyOf(links(null), line('Why?'), line(''))
  const one = bodyOf(line('Why?'), links('https://example.org/0'), line(''))
  const other = bodyOf(line('Why?'), links(null), line(''))
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    const { body, clashes, moves } = merged(base, mine, theirs)
    expect(body.toJSON()).toEqual(one.toJSON())
    expect([clashes, moves]).toEqual([[], []])
  }
})
