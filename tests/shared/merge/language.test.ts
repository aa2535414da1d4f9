import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { choicesOf, openConflictsIn, settle } from '#shared/merge/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent, write } from './copies.ts'
import { box, doc, list, p, quote, readings, seenIn } from './scene.ts'
import { oneOf } from './window.ts'

// Edits of prose as editors make them: whole words, sentences and paragraphs. The merged text must
// be prose, too.

/** Sentences of words that stand nowhere else. */
const sentences = fc
  .array(fc.integer({ min: 3, max: 9 }), { minLength: 4, maxLength: 9 })
  .map((lengths) => lengths.map((length, at) => `S${at} ${words(`w${at}x`, length)}.`))

const words = (stem: string, length: number) => Array.from({ length }, (_none, at) => `${stem}${at}`).join(' ')

/** An edit, at a place given by numbers. */
interface Deed {
  readonly what: keyof typeof deeds
  readonly where: number
  readonly which: number
}

type Lines = readonly string[]

/** What is done to the paragraphs of a story; `fresh`: words that nobody else types. */
const deeds = {
  split: (lines: Lines, at: number, which: number) => {
    const all = which % 4 === 0 ? wordsOf(lines[at]) : sentencesOf(lines[at])
    if (all.length < 2) return lines
    const cut = 1 + (which % (all.length - 1))
    return lines.toSpliced(at, 1, all.slice(0, cut).join(' '), all.slice(cut).join(' '))
  },
  join: (lines: Lines, at: number) =>
    at + 1 < lines.length ? lines.toSpliced(at, 2, `${lines[at]} ${lines[at + 1]}`) : lines,
  paragraph: (lines: Lines, at: number, _which: number, fresh: string) =>
    lines.toSpliced(at, 0, `${fresh} ${fresh}a ${fresh}b.`),
  sentence: (lines: Lines, at: number, _which: number, fresh: string) =>
    lines.with(at, `${lines[at]} ${fresh} ${fresh}a ${fresh}b.`),
  word: (lines: Lines, at: number, which: number, fresh: string) => {
    const all = wordsOf(lines[at])
    return lines.with(at, all.with(which % all.length, fresh).join(' '))
  },
  remove: (lines: Lines, at: number, which: number) => {
    const all = sentencesOf(lines[at])
    return all.length > 1 ? lines.with(at, all.toSpliced(which % all.length, 1).join(' ')) : lines
  },
  swap: (lines: Lines, at: number) => lines.with(at, sentencesOf(lines[at]).toReversed().join(' ')),
  move: (lines: Lines, at: number, which: number) =>
    lines.toSpliced(at, 1).toSpliced(which % lines.length, 0, lines[at] ?? ''),
  sentenceElsewhere: (lines: Lines, at: number, which: number) => {
    const all = sentencesOf(lines[at])
    const to = which % lines.length
    if (all.length < 2 || to === at) return lines
    return lines.with(at, all.slice(1).join(' ')).map((line, index) => (index === to ? `${line} ${all[0]}` : line))
  },
} satisfies Record<string, (lines: Lines, at: number, which: number, fresh: string) => Lines>

const wordsOf = (line = '') => line.split(' ')
const sentencesOf = (line = '') => line.split(/(?<=\.) /)

/** The blocks around the paragraphs: none, a list, a quotation or a box. */
const forms = {
  plain: (lines: Lines) => lines.map(p),
  listed: (lines: Lines) => [...lines.slice(0, 1).map(p), list(...lines.slice(1, 3)), ...lines.slice(3).map(p)],
  quoted: (lines: Lines) => [quote(...lines.slice(0, 1)), ...lines.slice(1).map(p)],
  boxed: (lines: Lines) => [...lines.slice(0, 1).map(p), box(...lines.slice(1)), p('')],
} satisfies Record<string, (lines: Lines) => Node[]>

const kept = fc.constant('plain' as const)
const form = fc.oneof(
  { weight: 3, arbitrary: kept },
  { weight: 1, arbitrary: fc.constantFrom<keyof typeof forms>('listed', 'quoted', 'boxed') },
)

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  where: fc.nat(99),
  which: fc.nat(99),
})

const work = fc.record({ all: fc.array(deed, { minLength: 1, maxLength: 3 }), form })

/** Which conflicts are settled, and how. */
const picks = fc.array(fc.nat(99), { minLength: 1, maxLength: 4 })

function made(lines: Lines, { all, form }: { all: readonly Deed[]; form: keyof typeof forms }, who: string): Node {
  const now = all.reduce<Lines>(
    (each, { what, where, which }, index) => deeds[what](each, where % each.length, which, `${who}${index}`),
    lines,
  )
  return proseSchema.node('doc', null, forms[now.length > 2 ? form : 'plain'](now))
}

const said = (body: Node) => {
  const lines: string[] = []
  body.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent)
  })
  return lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== '')
}

const inLines = (all: Lines, perLine: number) =>
  Array.from({ length: Math.ceil(all.length / perLine) }, (_none, at) =>
    all.slice(at * perLine, (at + 1) * perLine).join(' '),
  )

const bare = (word: string) => word.replaceAll('.', '')

test('law: prose that two people edited apart is prose, every word of it whole, none is lost or stands twice, whatever is settled how', () => {
  fc.assert(
    fc.property(sentences, fc.integer({ min: 1, max: 3 }), work, work, picks, (all, perLine, anns, bens, chosen) => {
      const lines = inLines(all, perLine)
      const base = doc(...lines)
      const [one, other] = [made(lines, anns, 'A'), made(lines, bens, 'B')]
      const ann = draftOf({ ...story(), body: base.toJSON() })
      const ben = sent(ann)
      write(ann, one)
      write(ben, other)
      open(ann, ben)
      const seen = seenIn(ann)
      seen.body.check()
      const copies = [base, one, other].map((body) => said(body).map(bare))
      const known = new Set(copies.flat())
      const merged = said(seen.body).map(bare)
      const text = JSON.stringify(linesOf(ann))
      expect(
        merged.filter((word) => !known.has(word)),
        text,
      ).toEqual([])
      expect(
        merged.filter((word, index) => merged.indexOf(word) !== index),
        text,
      ).toEqual([])
      const inConflicts = new Set(
        readings(seen).flatMap((both) => both.flatMap((each) => each.split(/[\s/]+/).map(bare))),
      )
      const [before, mine, theirs] = copies.map((each) => new Set(each))
      const expected = [...known].filter((word) => (before?.has(word) ? mine?.has(word) && theirs?.has(word) : true))
      const isThere = (word: string) => merged.includes(word) || inConflicts.has(word)
      expect(
        expected.filter((word) => !isThere(word)),
        text,
      ).toEqual([])
      const gone = [...(before ?? [])].filter((word) => !mine?.has(word) && !theirs?.has(word))
      expect(
        gone.filter((word) => merged.includes(word)),
        text,
      ).toEqual([])
      for (const pick of chosen) {
        const { conflict } = oneOf(openConflictsIn(ann), pick) ?? {}
        if (conflict === undefined) break
        settle(ann, conflict, oneOf(choicesOf(conflict), pick) ?? 'asIs', { by: 'ann', at: 1 })
        const now = linesOf(ann)
        expect(
          said(bodyNodeOf(ann)).filter((word) => !known.has(bare(word))),
          text,
        ).toEqual([])
        expect(
          now.filter((line) => / {2}/.test(line)),
          text,
        ).toEqual([])
      }
    }),
    cases(150),
  )
})

const three = fc.tuple(work, work, work)
/** Who opens whose copy, one after the other. */
const routes = {
  circle: ['10', '21', '02', '10', '21'],
  crissCross: ['01 10', '12 21', '02 20', '01 10'],
  late: ['01', '02', '10', '20', '12'],
} as const

test('law: prose of three people is whole words, once each, and the same on every desk once they have met', () => {
  fc.assert(
    fc.property(
      sentences,
      fc.integer({ min: 1, max: 3 }),
      three,
      fc.constantFrom<keyof typeof routes>('circle', 'crissCross', 'late'),
      (all, perLine, works, route) => {
        const lines = inLines(all, perLine)
        const base = doc(...lines)
        const copies = works.map((each, index) => made(lines, each, 'ABC'.charAt(index)))
        const first = sent(draftOf({ ...story(), body: base.toJSON() }))
        const desks = copies.map((body) => {
          const desk = copyOf(first)
          write(desk, body)
          return desk
        })
        for (const steps of routes[route]) {
          // What is opened at once is what stood before either opened anything.
          const opened = steps
            .split(' ')
            .map(([to, from]) => [desks[Number(to)], copyOf(sent(desks[Number(from)] ?? first))] as const)
          for (const [desk, theirs] of opened) if (desk) open(desk, theirs)
        }
        const known = new Set([base, ...copies].flatMap((body) => said(body).map(bare)))
        for (const desk of desks) {
          const seen = seenIn(desk)
          seen.body.check()
          const words = said(seen.body).map(bare)
          expect(
            words.filter((word) => !known.has(word)),
            JSON.stringify(linesOf(desk)),
          ).toEqual([])
          expect(
            words.filter((word, index) => words.indexOf(word) !== index),
            JSON.stringify(linesOf(desk)),
          ).toEqual([])
        }
        const [ann, ...others] = desks.map((desk) => JSON.stringify(bodyNodeOf(desk).toJSON()))
        if (route === 'crissCross') for (const other of others) expect(other).toEqual(ann)
      },
    ),
    cases(30),
  )
})
