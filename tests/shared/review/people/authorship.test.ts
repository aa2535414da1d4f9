import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf, setField } from '#shared/article/draft.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { isOwnStory } from '#shared/review/suggest/own-story.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, write, writersOf } from '#tests/shared/merge/copies.ts'
import { type AnyEdit, bodyNode, edit, edited, hasCutCharacter } from '../arbitrary-review.ts'
import { momentOf, SuggestingWindow } from './suggesting-window.ts'

type Writer = 'ann' | 'ben'

/**
 * An edit by one of two people, and whether the other's window receives it, with all earlier ones,
 * at once.
 */
interface Turn {
  who: Writer
  step: AnyEdit
  tells: boolean
}

// Whoever moves a paragraph inserts its words at the new place: there the words are theirs, whoever
// wrote them first.
const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    who: fc.constantFrom<Writer>('ann', 'ben'),
    step: edit.filter(({ what }) => what !== 'move'),
    tells: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
)

// With letters of its own: if two words share letters, one may have been made from the other.
const wordOf = (turn: number) => String.fromCodePoint(0x100 + turn).repeat(3)

/** The recorded writer of each typed word that is suggested. */
function saidWriters(draft: Y.Doc): Map<string, readonly (string | undefined)[]> {
  const { live, suggestions, authors } = momentOf(draft)
  const said = new Map<string, readonly (string | undefined)[]>()
  for (const { changes } of suggestions.filter((suggestion) => suggestion.kind !== 'field')) {
    for (const { kind, live: range } of changes) {
      if (kind !== 'text') continue
      live.body.nodesBetween(range.from, range.to, (node, position) => {
        for (const { 0: word, index } of (node.text ?? '').matchAll(/[Ā-ȿ]{3}/g)) {
          const from = position + index
          const writers = authors.insertions({ from, to: from + word.length }).map(({ known }) => known?.by)
          if (from >= range.from && from + word.length <= range.to) said.set(word, [...new Set(writers)])
        }
      })
    }
  }
  return said
}

const paragraphs = (...lines: string[]) => proseSchema.nodeFromJSON(bodyOfParagraphs(lines))

test('letters that a paragraph has in common with the one put in before it stay whose they are', () => {
  const first = draftOf(story({}, ['Ferry.']))
  startBaseline(first)
  const [ann, ben] = [new SuggestingWindow(first, 'ann'), new SuggestingWindow(copyOf(first), 'ben')]
  ann.write(paragraphs('He met a stranger.', 'Ferry.'), 1)
  ben.hear(ann)
  ben.write(paragraphs('He met a danger.', 'He met a stranger.', 'Ferry.'), 2)
  const { authors } = momentOf(ben.draft)
  const writersOf = (from: number, text: string) =>
    new Set(authors.insertions({ from, to: from + text.length }).map(({ known }) => known?.by))
  expect(writersOf(1, 'He met a danger.')).toEqual(new Set(['ben']))
  expect(writersOf(19, 'He met a stranger.')).toEqual(new Set(['ann']))
})

test('a word that stands under the name of an equal one, whose own has gone elsewhere, stays whose it is', () => {
  const cell = (text: string) =>
    proseSchema.node('tableCell', null, [proseSchema.node('paragraph', null, proseSchema.text(text))])
  const table = (...rows: string[]) =>
    proseSchema.node(
      'table',
      null,
      rows.map((text) => proseSchema.node('tableRow', null, [cell(text)])),
    )
  const end = proseSchema.node('paragraph')
  const line = proseSchema.node('paragraph', null, proseSchema.text('Ben has said: Ferry'))
  const first = draftOf(story({}, []))
  startBaseline(first)
  const [ann, ben] = [new SuggestingWindow(first, 'ann'), new SuggestingWindow(copyOf(first), 'ben')]
  ann.write(proseSchema.node('doc', null, [table('Ferry', 'Ferry'), end]), 1)
  ben.hear(ann)
  ben.write(proseSchema.node('doc', null, [line, table('Ferry'), end]), 2)
  const { live, authors } = momentOf(ben.draft)
  const writers: unknown[] = []
  live.body.descendants((node, from) => {
    const at = from + (node.text?.indexOf('Ferry') ?? 0)
    if (node.isText) writers.push(authors.insertions({ from: at, to: at + 5 }).map(({ known }) => known?.by))
  })
  expect(writers).toEqual([['ann'], ['ann']])
})

test('every word that is suggested is known to be its writer’s, whoever else works around it', () => {
  fc.assert(
    fc.property(bodyNode, turns, (body, all) => {
      const writerOf = (word: string) => all.find((_, index) => wordOf(index) === word)?.who
      const first = draftOf({ ...story(), body: body.toJSON() })
      startBaseline(first)
      const windows = { ann: new SuggestingWindow(first, 'ann'), ben: new SuggestingWindow(copyOf(first), 'ben') }
      for (const [index, { who, step, tells }] of all.entries()) {
        const [mine, theirs] = who === 'ann' ? [windows.ann, windows.ben] : [windows.ben, windows.ann]
        const next = edited(bodyNodeOf(mine.draft), { ...step, text: `${step.text}${wordOf(index)} ` })
        if (!hasCutCharacter(next)) mine.write(next, 1_000 + index)
        if (tells) theirs.hear(mine)
      }
      windows.ann.hear(windows.ben)
      windows.ben.hear(windows.ann)
      for (const { draft } of Object.values(windows)) {
        for (const [word, writers] of saidWriters(draft)) expect([word, writers]).toEqual([word, [writerOf(word)]])
      }
    }),
    cases(150),
  )
})

const edits = {
  'listing their paragraph': (body) => proseSchema.node('doc', null, [listOf(body.child(0)), body.child(1)]),
  'moving it': (body) => proseSchema.node('doc', null, [body.child(1), body.child(0)]),
  'splitting it': (body) => new Transform(body).split(11).doc,
} satisfies Record<string, (body: Node) => Node>

const listOf = (line: Node) => proseSchema.node('bulletList', null, [proseSchema.node('listItem', null, [line])])

/** A story of Ann's, open in Ben's window. */
function annsStory(): Y.Doc {
  const ann = draftOf(story({}, []))
  signDraft(ann, { id: 'ann', name: 'Ann', initials: 'A', colour: 'blue', role: 'editor' })
  write(ann, paragraphs('The ferry ran aground at dawn.', 'Nobody was hurt.'))
  const ben = copyOf(ann)
  signDraft(ben, { id: 'ben', name: 'Ben', initials: 'B', colour: 'teal', role: 'editor' })
  ben.on('afterTransaction', attributeKept)
  return ben
}

const ferry = (draft: Y.Doc) => writersOf(draft, 'ran aground')

test.each(Object.entries(edits))(
  'words are whoever’s typed them, also where nothing is under review, after %s',
  (_, change) => {
    const draft = annsStory()
    write(draft, change(bodyNodeOf(draft)))
    expect(ferry(draft)).toEqual(['ann'])
    expect(isOwnStory(draft, 'ben')).toBe(false)
  },
)

test('words are whoever’s typed them after they were cut and pasted, restored, and after undo', () => {
  const draft = annsStory()
  const [body, snapshot] = [bodyNodeOf(draft), Y.encodeSnapshot(Y.snapshot(draft))]
  write(draft, paragraphs('Nobody was hurt.'))
  write(draft, paragraphs('Nobody was hurt.', 'The ferry ran aground at dawn.'))
  expect(ferry(draft)).toEqual(['ann'])
  write(draft, paragraphs('Nobody.'))
  restoreVersion(draft, draftAt(draft, snapshot))
  expect(bodyNodeOf(draft).eq(body)).toBe(true)
  expect(ferry(draft)).toEqual(['ann'])
  const undo = new Y.UndoManager(bodyOf(draft), { captureTimeout: 0 })
  write(draft, paragraphs('Nobody was hurt.'))
  undo.undo()
  expect(ferry(draft)).toEqual(['ann'])
})

test('what somebody types is theirs, though the same words stand elsewhere or somebody else’s were deleted', () => {
  const draft = annsStory()
  write(
    draft,
    paragraphs('The ferry ran aground at dawn.', 'Nobody was hurt.', 'Police say that nobody was hurt in it.'),
  )
  expect(writersOf(draft, 'Police say that nobody')).toEqual(['ben'])
})

test('however short it is, what undo and an older version bring back is whoever’s typed it', () => {
  const draft = annsStory()
  const says = (...texts: string[]) => write(draft, paragraphs(...texts))
  const undo = new Y.UndoManager(bodyOf(draft), { captureTimeout: 0 })
  says('The ferry ran aground.', 'Nobody was hurt.')
  undo.undo()
  expect(writersOf(draft, 'at dawn')).toEqual(['ann'])
  const { snapshot } = keepVersion(draft, { id: 'first', by: null, at: 1 }, 'named')
  says('The ferry ran aground at dusk.', 'Nobody was hurt.')
  setField(draft, 'kicker', 'Harbour')
  restoreVersion(draft, draftAt(draft, snapshot))
  expect(bodyNodeOf(draft).textContent).toContain('dawn')
  expect(writersOf(draft, 'dawn')).toEqual(['ann'])
  const again = keepVersion(draft, { id: 'second', by: null, at: 2 }, 'named')
  says('The ferry.', 'Nobody was hurt.')
  says('The ferry sank at dawn.', 'Nobody was hurt.')
  expect(writersOf(draft, 'sank at dawn')).toEqual(['ben'])
  restoreVersion(draft, draftAt(draft, again.snapshot))
  expect(writersOf(draft, 'at dawn')).toEqual(['ann'])
})

test('a field that an older version brings back is whoever’s wrote it', () => {
  const draft = annsStory()
  const ann = copyOf(draft)
  signDraft(ann, { id: 'ann', name: 'Ann', initials: 'A', colour: 'blue', role: 'editor' })
  setField(ann, 'headline', 'Ferry aground')
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(ann))
  const { snapshot } = keepVersion(draft, { id: 'first', by: null, at: 1 }, 'named')
  setField(draft, 'headline', 'Ferry sunk')
  expect(new Authors(draft).field('headline')).toEqual(['ben'])
  restoreVersion(draft, draftAt(draft, snapshot))
  expect(new Authors(draft).field('headline')).toEqual(['ann'])
})

test('what an edit leaves of words in a block made anew is whoever’s typed it', () => {
  const draft = annsStory()
  write(
    draft,
    proseSchema.node('doc', null, [listOf(proseSchema.node('paragraph', null, proseSchema.text('aground')))]),
  )
  expect(writersOf(draft, 'aground')).toEqual(['ann'])
  write(
    draft,
    proseSchema.node('doc', null, [listOf(proseSchema.node('paragraph', null, proseSchema.text('aground')))]),
  )
  write(draft, paragraphs('Now round'))
  expect(writersOf(draft, 'Now')).toEqual(['ben'])
  expect(writersOf(draft, 'round')).toEqual(['ann'])
})

test('a word that stands whole stays whoever’s typed it, though suggestions beside it come and go', () => {
  const words = ['one', 'one', 'one'].join(' ')
  const draft = annsStory()
  const window = new SuggestingWindow(draft, 'ben')
  window.write(paragraphs('The ferry ran aground at dawn.', 'Nobody was hurt.', words), 1)
  const before = writersOf(draft, 'aground')
  window.write(paragraphs('The ferry ran aground at dawn.', words), 2)
  window.write(paragraphs('Nobody was hurt.', 'The ferry ran aground at dawn.', words), 3)
  expect(writersOf(draft, 'aground')).toEqual(before)
})
