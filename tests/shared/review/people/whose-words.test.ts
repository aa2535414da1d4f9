import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { startHistory } from '#tests/shared/merge/chance.ts'
import { bodyNodeOf, copyOf, write } from '#tests/shared/merge/copies.ts'

type Who = 'ann' | 'ben'

/** A line of a story, in a list or not. */
interface Line {
  words: string[]
  listed: boolean
}

/** Words with letters of their own, long enough to be known when they are pasted later. */
const length = 10
const wordOf = (number: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, index) => 0x100 + length * number + index))
const numberIn = (letter: string) => Math.floor(((letter.codePointAt(0) ?? 0) - 0x100) / length)

function linesIn(draft: Y.Doc): Line[] {
  const lines: Line[] = []
  bodyNodeOf(draft).descendants((node, _, parent) => {
    if (!node.isTextblock) return true
    lines.push({ words: node.textContent.split(' ').filter(Boolean), listed: parent?.type.name === 'listItem' })
    return false
  })
  return lines
}

function bodyOfLines(lines: readonly Line[]): Node {
  const blocks = lines.map(({ words, listed }) => {
    const line = proseSchema.node('paragraph', null, words.length > 0 ? [proseSchema.text(words.join(' '))] : [])
    return listed ? proseSchema.node('bulletList', null, [proseSchema.node('listItem', null, [line])]) : line
  })
  return proseSchema.node('doc', null, blocks.length > 0 ? blocks : [proseSchema.node('paragraph')])
}

/** Where in a story an edit is made: each number is taken modulo how many there are. */
interface Place {
  line: number
  word: number
  length: number
}

/** What an edit makes of the lines, given a new word and what was cut last. */
type Change = (lines: Line[], place: Place, parts: { line: Line; next: string; cut: readonly string[] }) => void

const changes = {
  type: (_lines, { word }, { line, next }) => line.words.splice(word, 0, next),
  typeOver: (_lines, { word, length }, { line, next }) => line.words.splice(word, length, next),
  cut: (_lines, { word, length }, { line }) => line.words.splice(word, length),
  cutLine: (lines, { line }) => lines.splice(line, 1),
  paste: (_lines, { word }, { line, cut }) => line.words.splice(word, 0, ...cut),
  split: (lines, place, { line }) => lines.splice(place.line + 1, 0, { ...line, words: line.words.splice(place.word) }),
  splitWord: (lines, place, { line }) => {
    const [first, ...rest] = line.words.splice(place.word)
    if (first === undefined) return
    const [start, end] = [first.slice(0, 4), first.slice(4)]
    line.words.push(start)
    lines.splice(place.line + 1, 0, { ...line, words: [end, ...rest].filter(Boolean) })
  },
  join: (lines, place, { line }) => line.words.push(...(lines.splice(place.line + 1, 1)[0]?.words ?? [])),
  move: (lines, { line, word }) => lines.splice(word % lines.length, 0, ...lines.splice(line, 1)),
  moveWords: (lines, { word, length }, { line }) => {
    const words = line.words.splice(word, length)
    lines[(word + length) % lines.length]?.words.push(...words)
  },
  list: (_lines, _place, { line }) => {
    line.listed = !line.listed
  },
} satisfies Record<string, Change>

/** Someone's window on a draft, as the editor has it. */
class Window {
  readonly draft: Y.Doc
  readonly #undo: Y.UndoManager
  #cut: readonly string[] = []
  #kept: Y.Snapshot | null = null

  constructor(draft: Y.Doc, who: Who) {
    this.draft = draft
    signDraft(draft, { id: who, name: who, initials: 'X', colour: 'blue', role: 'editor' })
    this.#undo = new Y.UndoManager(bodyOf(draft), { captureTimeout: 0, trackedOrigins: new Set([this]) })
    draft.on('afterTransaction', attributeKept)
  }

  do({ what, place }: Turn, next: string): void {
    if (what === 'undo') this.#undo.undo()
    else if (what === 'redo') this.#undo.redo()
    else if (what === 'keep') this.#kept = Y.snapshot(this.draft)
    else if (what === 'restore') this.#restore()
    else this.#edit(changes[what], place, next)
  }

  hear({ draft }: Window): void {
    Y.applyUpdate(this.draft, Y.encodeStateAsUpdate(draft))
  }

  #restore(): void {
    if (this.#kept === null) return
    restoreVersion(this.draft, draftAt(this.draft, Y.encodeSnapshot(this.#kept)), this)
  }

  #edit(change: Change, { line: at, word, length }: Place, next: string): void {
    const lines = linesIn(this.draft)
    const standing = lines.flatMap(({ words }) => words)
    const index = at % Math.max(1, lines.length)
    const line = lines[index]
    if (line === undefined) return
    // What stands and is put in a second time is a copy: that is whoever's pastes it.
    const cut = this.#cut.filter((each) => each.length >= 8 && !standing.join().includes(each.slice(0, 1)))
    change(lines, { line: index, word: word % (line.words.length + 1), length }, { line, next, cut })
    this.draft.transact(() => write(this.draft, bodyOfLines(lines)), this)
    const left = new Set(linesIn(this.draft).flatMap(({ words }) => words))
    const gone = standing.filter((each) => !left.has(each))
    if (gone.length > 0) this.#cut = gone
  }
}

interface Turn {
  who: Who
  what: keyof typeof changes | (typeof others)[number]
  place: Place
  tells: boolean
}

const others = ['undo', 'undo', 'redo', 'keep', 'restore'] as const
const turnsWithout = (left: keyof typeof changes): fc.Arbitrary<Turn[]> =>
  fc.array(
    fc.record({
      who: fc.constantFrom<Who>('ann', 'ben'),
      what: fc.constantFrom(
        ...(Object.keys(changes) as (keyof typeof changes)[]).filter((each) => each !== left),
        ...others,
      ),
      place: fc.record({ line: fc.nat(5), word: fc.nat(6), length: fc.integer({ min: 1, max: 4 }) }),
      tells: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )

/** Who is said to have typed each letter of a draft, word by word. */
function said(draft: Y.Doc): [word: string, by: string][] {
  const authors = new Authors(draft)
  const found: [string, string][] = []
  bodyNodeOf(draft).descendants(({ text }, position) => {
    for (const { 0: letter, index } of (text ?? '').matchAll(/\p{L}/gu)) {
      const from = position + index
      const [part] = authors.insertions({ from, to: from + 1 })
      found.push([letter, part?.known?.by ?? 'nobody'])
    }
  })
  return found
}

// A word that was typed over stays beside the new one in the history: when both are gone, what is
// pasted later is not known for sure.
const ways = { 'cut and pasted': 'typeOver', 'typed over': 'paste' } as const

test.each(Object.entries(ways))(
  'who typed a word is its author, wherever it is moved and brought back, or words are %s',
  (_, left) => {
    fc.assert(
      fc.property(turnsWithout(left), (all) => {
        startHistory(1)
        const typists = new Map<number, Who>([0, 1, 2, 3].map((number) => [number, 'ann']))
        const first = draftOf(story({}, []))
        const ann = new Window(first, 'ann')
        write(
          first,
          bodyOfLines(
            [
              [0, 1],
              [2, 3],
            ].map((numbers) => ({ words: numbers.map(wordOf), listed: false })),
          ),
        )
        const windows = { ann, ben: new Window(copyOf(first), 'ben') }
        for (const [index, turn] of all.entries()) {
          const [mine, theirs] = turn.who === 'ann' ? [windows.ann, windows.ben] : [windows.ben, windows.ann]
          typists.set(index + 4, turn.who)
          mine.do(turn, wordOf(index + 4))
          if (turn.tells) theirs.hear(mine)
          for (const { draft } of [mine, theirs])
            for (const [letter, by] of said(draft))
              expect([letter, by]).toEqual([letter, typists.get(numberIn(letter))])
        }
      }),
      cases(100),
    )
  },
)
