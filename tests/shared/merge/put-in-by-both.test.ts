import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { mergeBodies } from '#shared/merge/three-way/merge-bodies.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import {
  box,
  doc,
  figure,
  figures,
  last,
  lead,
  list,
  merge,
  merged,
  quote,
  second,
  table,
  text,
  third,
} from './scene.ts'

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

const heading = (words: string) => proseSchema.node('paragraph', { level: 2 }, text(words))
const pull = (words: string) => proseSchema.node('pullQuote', { attribution: 'The cook' }, text(words))

test.each<[string, Node]>([
  ['a paragraph', proseSchema.node('paragraph', null, text(`${news} ${more}`))],
  ['a heading', heading('What we know so far')],
  ['a quotation', quote(news, more)],
  ['a pull quote', pull(news)],
  ['a list', list(news, more)],
  ['a box', box(news, more)],
  ['a box with a short title', proseSchema.node('factBox', null, [heading('Boat'), ...box(news).children])],
  ['a figure', figure({ assetId: 'a' }, news)],
  ['a table', table(figures)],
])('%s that each puts in at another place stands once, at the first', (_what, block) => {
  const one = merged(doc(lead, second, last), doc(lead, block, second, last), doc(lead, second, block, last))
  expect(one.body.toJSON()).toEqual(doc(lead, block, second, last).toJSON())
  expect(one.conflicts).toEqual([])
})

test('lines that both put in stand once, though one rewrites the line behind', () => {
  const one = merged(doc(lead, second, last), doc(lead, news, more, third, last), doc(lead, news, more, second, last))
  expect([one.blocks, one.conflicts]).toEqual([[lead, news, more, third, last], []])
})

test('a sentence that is like the other’s but for its marks of quotation is whole', () => {
  const [curly, straight] = ['He said “we are sorry” to them all.', 'He said "we are sorry" to them all.']
  const one = merged(doc(lead, last), doc(lead, curly, last), doc(lead, straight, last))
  expect(one.blocks.toSorted()).toEqual([curly, straight, lead, last].toSorted())
})

test('an answer of a word that both give at other places stands at both', () => {
  const one = merged(doc(lead, second, last), doc(lead, 'Yes.', second, last), doc(lead, second, 'Yes.', last))
  expect(one.blocks).toEqual([lead, 'Yes.', second, 'Yes.', last])
})

const rows = [...figures, ['2025', '9']]

test.each([
  ['in place of one and behind it', rows.with(1, ['2026', '12']), rows.toSpliced(2, 0, ['2026', '12']), 1],
  ['in place of one and before it', rows.with(2, ['2026', '12']), rows.toSpliced(2, 0, ['2026', '12']), 2],
  ['in place of the last and behind it', rows.with(2, ['2026', '12']), [...rows, ['2026', '12']], 2],
])('a row of a table that they put %s stands once', (_what, one, other, at) => {
  const seen = merged(doc(lead, table(rows)), doc(lead, table(one)), doc(lead, table(other)))
  expect(seen.body.toJSON()).toEqual(doc(lead, table(rows.with(at, ['2026', '12']))).toJSON())
  expect(seen.conflicts).toEqual([])
})

test.each([
  ['far apart', `${news} ${left} ${hurt}`, `${left} ${hurt} ${news}`, `${news} ${left} ${hurt}`],
  ['in place of one and behind it', `${left} ${news}`, `${left} ${hurt} ${news}`, `${left} ${news}`],
])('a sentence of the deck that they put %s stands once', (_what, one, other, expected) => {
  const seen = merge(
    draftOf({ ...story(), deck: `${left} ${hurt}` }),
    (ann) => setField(ann, 'deck', one),
    (ben) => setField(ben, 'deck', other),
  )
  expect([getField(seen.draft, 'deck'), seen.fields]).toEqual([expected, []])
})

type Lines = readonly string[]

const sentencesOf = (line = '') => line.split(/(?<=\.) /)
const wordsOf = (line = '') => line.split(' ')

/** How the same news is put in at a line. */
const puts = {
  line: (lines: Lines, at: number, _which: number, all: Lines) => lines.toSpliced(at, 0, ...all),
  instead: (lines: Lines, at: number, _which: number, all: Lines) => lines.toSpliced(at, 1, ...all),
  end: (lines: Lines, at: number, _which: number, all: Lines) => lines.with(at, [lines[at], ...all].join(' ')),
  beginning: (lines: Lines, at: number, _which: number, all: Lines) => lines.with(at, [...all, lines[at]].join(' ')),
  insteadOfSentence: (lines: Lines, at: number, which: number, all: Lines) => {
    const said = sentencesOf(lines[at])
    return lines.with(at, said.toSpliced(which % said.length, 1, ...all).join(' '))
  },
}

/** What is done nearby; `fresh`: words of nobody else. */
const around = {
  nothing: (lines: Lines) => lines,
  word: (lines: Lines, at: number, which: number, fresh: string) => {
    const said = wordsOf(lines[at])
    const place = which % said.length
    return lines.with(at, said.with(place, said[place]?.replace(/\w+/, fresh) ?? '').join(' '))
  },
  remove: (lines: Lines, at: number) => (lines.length > 2 ? lines.toSpliced(at, 1) : lines),
  fresh: (lines: Lines, at: number, _which: number, fresh: string) => lines.toSpliced(at, 0, `${fresh} ${fresh}a.`),
  rewrite: (lines: Lines, at: number, _which: number, fresh: string) => lines.with(at, `${fresh} ${fresh}a ${fresh}b.`),
  join: (lines: Lines, at: number) =>
    at + 1 < lines.length ? lines.toSpliced(at, 2, `${lines[at]} ${lines[at + 1]}`) : lines,
  split: (lines: Lines, at: number) => lines.toSpliced(at, 1, ...sentencesOf(lines[at])),
}

const work = fc.record({
  put: fc.constantFrom(...(Object.keys(puts) as (keyof typeof puts)[])),
  deed: fc.constantFrom(...(Object.keys(around) as (keyof typeof around)[])),
  where: fc.nat(9),
  at: fc.nat(9),
  which: fc.nat(9),
})

const stories = fc
  .tuple(
    fc.shuffledSubarray([...sentences, lead], { minLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([all, lengths]) => {
    const left = [...all]
    return lengths.flatMap((length) => (left.length > 0 ? left.splice(0, length).join(' ') : []))
  })

test('law: what both put in alike, wherever each does, stands once, and what else they did stays', () => {
  const scenes = fc.record({
    lines: stories,
    all: fc.constantFrom([news], [news, more]),
    ones: work,
    others: work,
    hold: fc.constantFrom(...holders.slice(0, -1)),
  })
  fc.assert(
    fc.property(scenes, ({ lines, all, ones, others, hold }) => {
      const done = ({ put, deed, where, at, which }: typeof ones, who: string) => {
        const first = around[deed](lines, where % lines.length, which, who)
        return puts[put](first, at % first.length, which, all)
      }
      const copies = { base: lines, one: done(ones, 'xx'), other: done(others, 'yy') }
      const part = (copy: Lines) => ({ body: hold([...copy]), at: 0 })
      const seen = mergeBodies({ base: part(copies.base), one: part(copies.one), other: part(copies.other) })
      const said = linesIn(seen.body).join(' ')
      const counts = all.map((each) => said.split(each).length - 1)
      const readings = JSON.stringify(seen.clashes)
      for (const [index, count] of counts.entries())
        if (!readings.includes(all[index] ?? '')) expect(count).toBe(1)
        else expect(count).toBeLessThan(2)
      const known = said + readings
      for (const [who, copy] of [
        ['xx', copies.one],
        ['yy', copies.other],
      ] as const)
        if (copy.join(' ').includes(who)) expect(known).toContain(who)
      const back = mergeBodies({ base: part(copies.base), one: part(copies.other), other: part(copies.one) })
      expect(back.body.toJSON()).toEqual(seen.body.toJSON())
    }),
    cases(150),
  )
})

function linesIn(body: Node): string[] {
  const lines: string[] = []
  body.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent)
  })
  return lines
}
