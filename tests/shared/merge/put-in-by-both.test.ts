import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { box, doc, last, lead, list, merged, quote, second, text, third } from './scene.ts'

// What one puts in place of something, and the other in front of it or behind it, both put in.

const news = 'The company apologised to the passengers on Tuesday.'
const more = 'A second boat will sail from Wednesday on.'
const [left, hurt] = ['It left the pier at dawn.', 'Nobody was hurt, the owner said.']

test.each<[string, string[], string[], string[], string[]]>([
  ['a line', [lead, second, last], [lead, news, last], [lead, second, news, last], [lead, news, last]],
  [
    'a line with another',
    [lead, second, last],
    [lead, news, more, last],
    [lead, second, news, last],
    [lead, news, more, last],
  ],
  [
    'a line behind another',
    [lead, second, last],
    [lead, more, news, last],
    [lead, news, second, last],
    [lead, more, news, last],
  ],
  ['two lines', [lead, second, last], [lead, news, last], [lead, second, news, more, last], [lead, news, more, last]],
  ['the last line', [lead, last], [lead, news], [lead, last, news], [lead, news]],
  ['the last sentence', [`${left} ${hurt}`], [`${left} ${news}`], [`${left} ${hurt} ${news}`], [`${left} ${news}`]],
  ['the first sentence', [`${left} ${hurt}`], [`${news} ${hurt}`], [`${news} ${left} ${hurt}`], [`${news} ${hurt}`]],
  [
    'a sentence',
    [`${left} ${hurt} ${third}`],
    [`${left} ${news} ${third}`],
    [`${left} ${hurt} ${news} ${third}`],
    [`${left} ${news} ${third}`],
  ],
  ['a line by a sentence', [lead, left, last], [lead, news, last], [lead, `${left} ${news}`, last], [lead, news, last]],
])('%s that one puts in place of what the other leaves stands once', (_what, base, one, other, expected) => {
  const seen = merged(doc(...base), doc(...one), doc(...other))
  expect([seen.blocks, seen.conflicts]).toEqual([expected, []])
  expect(merged(doc(...base), doc(...other), doc(...one)).blocks).toEqual(expected)
})

test('blocks that both put in stand once, though one made a paragraph of one of their kind and moved it', () => {
  const pull = (words: string) => proseSchema.node('pullQuote', null, text(words))
  const related = proseSchema.node('relatedLinks', null, [
    proseSchema.node('relatedLink', null, text('The ferry line.')),
  ])
  const both = [pull(news), related]
  const one = merged(
    doc(left, pull(more), box(last)),
    doc(...both, left.replace('dawn', 'dusk'), box(last), more),
    doc(...both, left, pull(more), box(last)),
  )
  expect(one.blocks).toEqual([
    `pullQuote(${news})`,
    'relatedLinks(relatedLink(The ferry line.))',
    left.replace('dawn', 'dusk'),
    `factBox(${last})`,
    more,
  ])
  expect(one.conflicts).toEqual([])
})

const sentences = ['Police are investigating it.', left, hurt, third, last, 'Ferries are rare there.']
const holders: readonly ((lines: string[]) => Node)[] = [
  (lines) => doc(...lines),
  (lines) => doc(lead, quote(...lines)),
  (lines) => doc(lead, list(...lines)),
  (lines) => doc(lead, box(...lines)),
  (lines) => doc(lead, lines.join(' ')),
]

test('law: what one puts in place of a sentence or line, and the other beside it, stands once', () => {
  const scenes = fc.record({
    lines: fc.shuffledSubarray(sentences, { minLength: 1 }),
    at: fc.nat(),
    isBehind: fc.boolean(),
    hold: fc.constantFrom(...holders),
  })
  fc.assert(
    fc.property(scenes, ({ lines, at: any, isBehind, hold }) => {
      const at = any % lines.length
      const place = isBehind ? at + 1 : at
      const replaced = lines.with(at, news)
      const seen = merged(hold(lines), hold(replaced), hold(lines.toSpliced(place, 0, news)))
      expect(seen.body.toJSON()).toEqual(hold(replaced).toJSON())
    }),
    cases(40),
  )
})
