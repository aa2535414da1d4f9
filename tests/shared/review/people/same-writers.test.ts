import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, setField } from '#shared/article/draft.ts'
import { attributeAs, attributeFieldAs } from '#shared/review/people/attribute-as.ts'
import { attributeRestored } from '#shared/review/people/attribute-restored.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { originsOf } from '#shared/review/people/origins.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, write, writersOf } from '#tests/shared/merge/copies.ts'

const sign = (draft: Y.Doc, id: string) =>
  signDraft(draft, { id, name: id, initials: 'X', colour: 'blue', role: 'editor' })
const saying = (...lines: string[]) =>
  proseSchema.node(
    'doc',
    null,
    lines.map((line) => proseSchema.node('paragraph', null, line === '' ? [] : proseSchema.text(line))),
  )

/** A draft in which each line is typed by one person after the other. */
function typed(...steps: [who: string, ...lines: string[]][]): Y.Doc {
  let draft = draftOf(story({}, ['']))
  for (const [who, ...lines] of steps) {
    draft = copyOf(draft)
    sign(draft, who)
    write(draft, saying(...lines))
  }
  return draft
}

/** Who is said to have typed each letter in a range, `-` for nobody. */
const writers = (draft: Y.Doc, from: number, to: number) =>
  new Authors(draft)
    .insertions({ from, to })
    .map(({ run, known }) => (known?.by ?? '-').repeat(run.to - run.from))
    .join('')
const records = (draft: Y.Doc) => draft.getArray('attributions').length

test('a text that was written anew is by the people by whom it is at its source, wherever it stands', () => {
  const source = typed(['a', 'The ferry sails.'], ['b', 'The old ferry sails.'], ['a', 'The old ferry sails. Late.'])
  expect(writers(source, 1, 27)).toBe('aaaabbbbaaaaaaaaaaaaaaaaaa')
  const draft = typed(['c', 'Before.', 'The old ferry sails. Late.'])
  const range = { from: 10, to: 36 }
  expect(writers(draft, range.from, range.to)).toBe('c'.repeat(26))
  attributeAs(draft, [{ ...range, at: 1, authors: new Authors(source) }])
  expect(writers(draft, range.from, range.to)).toBe('aaaabbbbaaaaaaaaaaaaaaaaaa')
  expect(writers(draft, 1, 8)).toBe('ccccccc')
  // A second time there is nothing to say that is not known, and it holds.
  attributeAs(draft, [{ from: 14, to: 18, at: 5, authors: new Authors(source) }])
  expect(writers(draft, range.from, range.to)).toBe('aaaabbbbaaaaaaaaaaaaaaaaaa')
})

test('what is the same text still is not written down again', () => {
  const source = typed(['a', 'The ferry sails.'], ['b', 'The old ferry sails.'])
  const draft = copyOf(source)
  sign(draft, 'c')
  attributeAs(draft, [{ from: 1, to: 21, at: 1, authors: new Authors(source) }])
  expect(records(draft)).toBe(0)
  write(draft, saying('So: The old ferry sails.'))
  attributeAs(draft, [{ from: 5, to: 25, at: 1, authors: new Authors(source) }])
  expect(records(draft)).toBe(0)
  expect(writers(draft, 1, 25)).toBe('ccccaaaabbbbaaaaaaaaaaaa')
})

test('a field is by whom it is at its source only where this window has written it', () => {
  const source = typed(['a', 'One.'])
  setField(source, 'kicker', 'Harbour')
  const draft = copyOf(source)
  sign(draft, 'b')
  attributeFieldAs(draft, 'kicker', new Authors(source))
  expect(records(draft)).toBe(0)
  const since = Y.getState(draft.store, draft.clientID)
  setField(draft, 'kicker', 'Quay')
  attributeFieldAs(draft, 'kicker', new Authors(source), since + 99)
  attributeFieldAs(draft, 'deck', new Authors(source), since)
  expect(new Authors(draft).field('kicker')).toEqual(['b'])
  attributeFieldAs(draft, 'kicker', new Authors(source), since)
  expect(new Authors(draft).field('kicker')).toEqual(['a'])
})

test('letters that undo restored are known by the names that they had first', () => {
  const draft = typed(['a', 'The ferry sails.'])
  const ben = copyOf(draft)
  sign(ben, 'b')
  const all = () => new Authors(ben).live.filter(({ closes }) => !closes)
  const first = all()
  expect(originsOf(ben, []).length).toBe(0)
  expect(originsOf(ben, first)).toEqual(first.map((run) => ({ run, first: null })))
  const undo = new Y.UndoManager(bodyOf(ben), { captureTimeout: 0 })
  const places = (text: string) => {
    const names = first.flatMap(({ client, clock, from, to }) =>
      Array.from({ length: to - from }, (_, index) => `${client} ${clock + index}`),
    )
    return originsOf(ben, all())
      .flatMap(({ run, first: name }) =>
        Array.from({ length: run.to - run.from }, (_, index) =>
          name === null ? '-' : (text[names.indexOf(`${name.client} ${name.clock + index}`)] ?? '?'),
        ),
      )
      .join('')
  }
  write(ben, saying('The sails.'))
  undo.undo()
  // Which letters of two equal ones were deleted is Yjs's choice.
  expect(places('The ferry sails.')).toMatch(/^[-Th ]{4}[-f]erry[- ][-s]-+$/)
  write(ben, saying('The ferry.'))
  undo.undo()
  // Twice restored is known by its first name, too.
  write(ben, saying('sails.'))
  undo.undo()
  expect(places('The ferry sails.')).toContain('erry sails.')
})

test('what undo brings back before anything is under review is suggested by whoever did so before', () => {
  const draft = typed(['a', 'The ferry.'])
  startBaseline(draft)
  sign(draft, 'a')
  write(draft, saying('The ferry sails at dawn.'))
  const ben = copyOf(draft)
  sign(ben, 'b')
  const undo = new Y.UndoManager(bodyOf(ben), { captureTimeout: 0 })
  write(ben, saying('The ferry.'))
  const nothing = momentOf(ben)
  expect(nothing && attributeRestored(ben, nothing)).toBe(false)
  undo.undo()
  expect(writersOf(ben, 'sails at dawn')).toEqual(['b'])
  const now = momentOf(ben)
  expect(now && attributeRestored(ben, now)).toBe(true)
  expect(writersOf(ben, 'sails at dawn')).toEqual(['a'])
})
