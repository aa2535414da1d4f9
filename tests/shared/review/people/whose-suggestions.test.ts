import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { acceptedContent, startBaseline } from '#shared/review/suggest/baseline.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { startHistory } from '#tests/shared/merge/chance.ts'
import { copyOf, linesOf, write } from '#tests/shared/merge/copies.ts'
import { momentOf, SuggestingWindow } from './suggesting-window.ts'

type Who = 'ann' | 'ben'

/** The words of a story's lines; a bold one ends with `*`. */
type Lines = string[][]

const wordOf = (number: number) => String.fromCodePoint(0x100 + 2 * number, 0x101 + 2 * number).repeat(3)
const plain = (word: string) => word.replace('*', '')

function bodyOfLines(lines: Lines): Node {
  const bold = [proseSchema.mark('bold')]
  const line = (words: readonly string[]) =>
    words.flatMap((word, index) => [
      ...(index > 0 ? [proseSchema.text(' ')] : []),
      proseSchema.text(plain(word), word.endsWith('*') ? bold : []),
    ])
  return proseSchema.node(
    'doc',
    null,
    lines.map((words) => proseSchema.node('paragraph', null, line(words))),
  )
}

interface Place {
  line: number
  word: number
  length: number
}

const changes = {
  type: ({ word }: Place, line, next) => line.splice(word, 0, next),
  typeOver: ({ word, length }: Place, line, next) => line.splice(word, length, next),
  cut: ({ word, length }: Place, line) => line.splice(word, length),
  embolden: ({ word, length }: Place, line) => {
    for (const [index, each] of line.entries())
      if (index >= word && index < word + length) line[index] = each.endsWith('*') ? plain(each) : `${each}*`
  },
  split: ({ line: at, word }: Place, line, _next, lines) => lines.splice(at + 1, 0, line.splice(word)),
} satisfies Record<string, (place: Place, line: string[], next: string, lines: Lines) => void>

interface Turn {
  who: Who
  what: keyof typeof changes
  place: Place
}

const turnsWithout = (left: keyof typeof changes): fc.Arbitrary<Turn[]> =>
  fc.array(
    fc.record({
      who: fc.constantFrom<Who>('ann', 'ben'),
      what: fc.constantFrom(...(Object.keys(changes) as Turn['what'][]).filter((what) => what !== left)),
      place: fc.record({ line: fc.nat(5), word: fc.nat(6), length: fc.integer({ min: 1, max: 3 }) }),
    }),
    { minLength: 1, maxLength: 10 },
  )

interface Said {
  sign: '-' | '+' | '*'
  word: string
  by: string | undefined
}

/** Who is said to suggest each word that is taken out (`-`), put in (`+`) or made bold (`*`). */
function said({ draft }: SuggestingWindow): Said[] {
  const { live, suggestions, authors } = momentOf(draft)
  const wordsIn = (
    sign: Said['sign'],
    body: Node,
    { from, to }: Range,
    authorsOf: (range: Range) => readonly string[],
  ) => {
    const found: Said[] = []
    body.nodesBetween(from, to, ({ text }, position) => {
      for (const { 0: word, index } of (text ?? '').matchAll(/\p{L}+/gu)) {
        const range = { from: position + index, to: position + index + word.length }
        if (range.from >= from && range.to <= to) found.push({ sign, word, by: authorsOf(range).join() })
      }
    })
    return found
  }
  const { body: accepted } = acceptedContent(draft)
  return suggestions
    .flatMap((each) => (each.kind === 'field' ? [] : each.changes))
    .flatMap(({ kind, baseline, live: range }) =>
      kind === 'text'
        ? [
            ...wordsIn('-', accepted, baseline, (word) => authors.deleted(word)),
            ...wordsIn('+', live.body, range, (word) => authors.inserted(word)),
          ]
        : wordsIn('*', live.body, range, (word) => authors.formed(word)),
    )
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...words].filter((word) => !others.has(word))

// Whoever splits a paragraph before a bold word writes the word anew, and is said to embolden it.
const ways = { 'made bold': 'split', 'parted into paragraphs': 'embolden' } as const

test.each(Object.entries(ways))('words that are put in, taken out or %s are suggested by whoever did so', (_, left) => {
  fc.assert(
    fc.property(turnsWithout(left), (all) => {
      startHistory(1)
      const lines = [
        [0, 1, 2],
        [3, 4, 5],
      ].map((numbers) => numbers.map(wordOf))
      const accepted = new Set(lines.flat())
      const first = draftOf(story({}, []))
      write(first, bodyOfLines(lines))
      startBaseline(first)
      const windows = { ann: new SuggestingWindow(first, 'ann'), ben: new SuggestingWindow(copyOf(first), 'ben') }
      const makers = new Map<string, Who>()
      // Of words that stand as accepted a comparison may say that others replaced them.
      const replaced = new Set<string>()
      for (const [index, { who, what, place }] of all.entries()) {
        const before = new Set(lines.flat())
        const at = place.line % lines.length
        const line = lines[at]
        if (line === undefined) continue
        const next = wordOf(index + 6)
        changes[what]({ ...place, line: at, word: place.word % (line.length + 1) }, line, next, lines)
        const standing = new Set(lines.flat())
        makers.set(`+${next}`, who)
        for (const word of without(before, standing)) makers.set(`-${plain(word)}`, who)
        for (const word of without(standing, before)) makers.set(`*${plain(word)}`, who)
        const [mine, theirs] = who === 'ann' ? [windows.ann, windows.ben] : [windows.ben, windows.ann]
        mine.write(bodyOfLines(lines), 1_000 + index)
        theirs.hear(mine)
        const words = new Set([...standing].map(plain))
        expect(linesOf(mine.draft)).toEqual(lines.map((each) => each.map(plain).join(' ')))
        for (const window of [mine, theirs]) {
          const found = said(window)
          for (const { sign, word } of found)
            if (sign !== '*' && accepted.has(word) && words.has(word)) replaced.add(word)
          const known = found.filter(({ word }) => !replaced.has(word))
          expect(known).toEqual(known.map(({ sign, word }) => ({ sign, word, by: makers.get(sign + word) })))
          const named = found.map(({ sign, word }) => sign + word)
          for (const word of without(accepted, words)) expect(named).toContain(`-${word}`)
          for (const word of without(words, accepted)) expect(named).toContain(`+${word}`)
        }
      }
    }),
    cases(60),
  )
})
