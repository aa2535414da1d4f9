import { Node } from '@tiptap/pm/model'
import { updateYFragment } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, newDraft, readBody } from '#shared/article/draft.ts'
import { onField, onText, placeOf, wholeStory } from '#shared/review/comments/anchor.ts'
import {
  addComment,
  addReply,
  decideThread,
  moveThread,
  removeComment,
  threadsOf,
} from '#shared/review/comments/comments.ts'
import { found, isKin } from '#shared/review/comments/quote.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { reject, suggestionsOf } from '#shared/review/index.ts'
import { setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { noAuthors } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNode, edit, edited } from '../arbitrary-review.ts'

let clock = 0
const act = (by = 'ann') => {
  clock += 1_000
  return { id: `act ${clock}`, by, at: clock }
}

const draftWith = (...paragraphs: string[]) => draftOf(story({ headline: 'Ferry' }, paragraphs))

const bodyNodeOf = (draft: Y.Doc) => Node.fromJSON(proseSchema, readBody(draft))

/** Writes another body into a draft as the editor does. */
function write(draft: Y.Doc, body: Node): void {
  draft.transact(() => updateYFragment(draft, bodyOf(draft), body, { mapping: new Map(), isOMark: new Map() }))
}

/** The range of some words. */
function rangeOfWords(draft: Y.Doc, words: string): { from: number; to: number } {
  let from = -1
  bodyNodeOf(draft).descendants((node, position) => {
    const index = (node.text ?? '').indexOf(words)
    if (from < 0 && index >= 0) from = position + index
  })
  return { from, to: from + words.length }
}

function anchorOn(draft: Y.Doc, words: string) {
  const anchor = onText(bodyTextOf(draft), rangeOfWords(draft, words))
  if (anchor === null) throw new RangeError('no such words')
  return anchor
}

/** The text of the only thread's passage; null if it is gone. */
function passageOf(draft: Y.Doc): string | null {
  const body = bodyTextOf(draft)
  const range = placeOf(draft, body, threadsOf(draft)[0]?.places ?? [])
  return range && textIn(body, range)
}

function copyOf(draft: Y.Doc): Y.Doc {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}

function merge(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

test('a thread has its replies in order, and can be resolved and opened again', () => {
  const draft = draftWith('The ferry sails.')
  const thread = addComment(draft, act(), wholeStory, 'Who says so?')
  addReply(draft, act('ben'), thread, 'The harbour.')
  decideThread(draft, act('ben'), thread, 'resolved')
  expect(threadsOf(draft)).toMatchObject([
    {
      id: thread,
      state: 'resolved',
      comments: [
        { by: 'ann', text: 'Who says so?' },
        { by: 'ben', text: 'The harbour.' },
      ],
    },
  ])
  decideThread(draft, act(), thread, 'reopened')
  expect(threadsOf(draft)[0]?.state).toBe('open')
})

test('only its writer takes a comment back; with answers to it the thread stays', () => {
  const draft = draftWith('The ferry sails.')
  const thread = addComment(draft, act(), onField('headline'), 'Too long')
  addReply(draft, { ...act('ben'), id: 'reply' }, thread, 'Shorter now')
  removeComment(draft, act('ben'), thread)
  expect(threadsOf(draft)[0]?.comments[0]?.text).toBe('Too long')
  removeComment(draft, act(), thread)
  expect(threadsOf(draft)[0]?.comments).toMatchObject([{ text: null }, { text: 'Shorter now' }])
  removeComment(draft, act('ben'), 'reply')
  expect(threadsOf(draft)).toEqual([])
})

test('copies that were commented apart have every comment once merged, in whichever order', () => {
  const one = draftWith('The ferry sails.')
  const thread = addComment(one, act(), wholeStory, 'First')
  const other = copyOf(one)
  addReply(one, act(), thread, 'Here')
  addReply(other, act('ben'), thread, 'There')
  decideThread(other, act('ben'), thread, 'resolved')
  merge(one, other)
  expect(threadsOf(one)).toEqual(threadsOf(other))
  expect(threadsOf(one)[0]).toMatchObject({ state: 'resolved', comments: { length: 3 } })
})

test('a comment has up to 10,000 characters; what is longer is cut, and comes in as none', () => {
  const draft = draftWith('It sails.')
  for (const length of [10_000, 10_001]) addComment(draft, act(), wholeStory, 'x'.repeat(length))
  expect(threadsOf(draft).map(({ comments }) => comments[0]?.text?.length)).toEqual([10_000, 10_000])
  const kept = draft.getMap<object>('comments')
  for (const [key, root] of [...kept].slice(0, 1)) kept.set(key, { ...root, text: 'x'.repeat(10_001) })
  expect(threadsOf(draft)).toHaveLength(1)
})

test('what is no comment is left out, whatever it is', () => {
  const draft = draftWith('The ferry sails.')
  const comments = draft.getMap<unknown>('comments')
  const root = { kind: 'root', id: 'x', at: '2026-01-01T00:00:00Z', by: 'ann', text: 'Hi', anchor: wholeStory }
  const hostile: unknown[] = [
    null,
    7,
    'text',
    { ...root, text: '' },
    { ...root, anchor: { on: 'field', field: 'password' } },
    { ...root, at: 'yesterday' },
    { ...root, id: 'of another name' },
    { kind: 'reply', id: '7', at: root.at, by: 'ann', thread: 'nowhere', text: 'Hi' },
  ]
  for (const [index, value] of hostile.entries()) comments.set(String(index), value)
  comments.set('x', root)
  expect(threadsOf(draft).map(({ id }) => id)).toEqual(['x'])
})

test('an anchor that names no character of the draft falls back on its words', () => {
  const draft = draftWith('The harbour master said so.')
  const nowhere = { item: { client: 4_711, clock: 9 } }
  const anchor = { ...anchorOn(draft, 'harbour master'), from: { ...nowhere, assoc: 0 }, to: { ...nowhere, assoc: -1 } }
  const body = bodyTextOf(draft)
  const place = placeOf(draft, body, [anchor])
  expect(place && textIn(body, place)).toBe('harbour master')
  expect(placeOf(draft, body, [{ ...anchor, quote: 'not in it' }])).toBeNull()
})

test('a passage keeps its place through edits around it and in it', () => {
  const draft = draftWith('The ferry recieves its passengers at noon.')
  addComment(draft, act(), anchorOn(draft, 'recieves'), 'Spelling')
  const { from, to } = rangeOfWords(draft, 'recieves')
  const text = bodyNodeOf(draft)
  write(
    draft,
    text.replace(
      from,
      to,
      Node.fromJSON(proseSchema, {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'receives' }] }],
      }).slice(1, 9),
    ),
  )
  expect(passageOf(draft)).toBe('receives')
})

test('a passage of whole words is whole words, though their last letters were written anew', () => {
  const draft = draftWith('The ferry sails at noom today.')
  addComment(draft, act(), anchorOn(draft, 'at noom'), 'Spelling')
  write(draft, bodyNodeOf(draftWith('The ferry sails at noon today.')))
  expect(passageOf(draft)).toBe('at noon')
})

test('a passage stays through restoring, and through rejecting what took it out', () => {
  const draft = draftWith('One.', 'The ferry sails at noon.', 'Three.')
  addComment(draft, act(), anchorOn(draft, 'at noon'), 'Sure?')
  const kept = contentOf(draft)
  setLive(draft, contentOf(draftWith('One.', 'Three and four.')))
  expect(passageOf(draft)).toBeNull()
  setLive(draft, kept)
  expect(passageOf(draft)).toBe('at noon')
  startBaseline(draft)
  const suggested = contentOf(draftWith('One.', 'The boat sails.', 'Three.'))
  setLive(draft, suggested)
  expect(passageOf(draft)).toBeNull()
  const review = { baseline: kept, live: contentOf(draft) }
  const ids = suggestionsOf(review.baseline, review.live, noAuthors).map(({ id }) => id)
  setLive(draft, reject(review, ids).live)
  expect(passageOf(draft)).toBe('at noon')
})

test('a passage whose line was deleted and written anew is found by its words', () => {
  const draft = draftWith('One.', 'The ferry sails at noon.', 'Three.')
  addComment(draft, act(), anchorOn(draft, 'at noon'), 'Sure?')
  const body = readBody(draft)
  const rewritten = { ...body, content: [{ type: 'blockquote', content: body.content ?? [] }] }
  bodyOf(draft).delete(0, bodyOf(draft).length)
  write(draft, Node.fromJSON(proseSchema, rewritten))
  expect(passageOf(draft)).toBe('at noon')
})

test('a deleted passage is gone, undone it is there again, and a moved one is where it was moved to', () => {
  const draft = draftWith('The ferry sails at noon.', 'The pier is new.')
  const thread = addComment(draft, act(), anchorOn(draft, 'ferry'), 'Which?')
  const undo = new Y.UndoManager(bodyOf(draft))
  bodyOf(draft).delete(0, 1)
  expect(passageOf(draft)).toBeNull()
  undo.undo()
  expect(passageOf(draft)).toBe('ferry')
  moveThread(draft, act(), thread, anchorOn(draft, 'pier'))
  expect(passageOf(draft)).toBe('pier')
})

test('quotes: a short one needs its place, a long one is known by itself, and of equal ones none is chosen', () => {
  const text = 'The ferry sails. The pier of the ferry is new.'
  expect(found(text, { quote: 'ferry', before: 'The ', after: ' sails' })).toEqual({ from: 4, to: 9 })
  expect(found(text, { quote: 'ferry', before: 'a ', after: ' ran' })).toBeNull()
  expect(found(text, { quote: 'erry', before: 'The f', after: ' sails' })).toBeNull()
  expect(found(text, { quote: 'The pier of the ferry is new', before: '', after: '' })).not.toBeNull()
  expect(found('same words here, same words here', { quote: 'same words here', before: '', after: '' })).toBeNull()
  expect(isKin('colour', 'color')).toBe(true)
  expect(isKin('Paris', 'London')).toBe(false)
  expect(isKin('the ferry', 'the captain')).toBe(false)
  expect(isKin('the ferry', 'the old ferry')).toBe(true)
  expect(isKin('at noon', 'in at')).toBe(false)
  expect(isKin('in the night', 'in the ')).toBe(false)
  expect(isKin('橋が', '橋は')).toBe(true)
})

test('law: a thread is never on another text, whatever two people do to copies of it; merged, both see it in the same place', () => {
  const some = fc.array(edit, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(bodyNode, fc.nat(), fc.nat(12), some, some, (body, start, length, mine, theirs) => {
      const one = draftOf({ ...story(), body: body.toJSON() })
      const from = start % Math.max(1, body.content.size)
      const anchor = onText(bodyTextOf(one), { from, to: from + 1 + length })
      if (anchor === null) return
      addComment(one, act(), anchor, 'Sure?')
      const quote = textOf(one)
      expect(quote?.startsWith(anchor.quote)).toBe(true)
      const other = copyOf(one)
      for (const step of mine) write(one, edited(bodyNodeOf(one), step))
      for (const step of theirs) write(other, edited(bodyNodeOf(other), step))
      for (const draft of [one, other]) expectKin(anchor.quote, textOf(draft))
      merge(one, other)
      expectKin(anchor.quote, textOf(one))
      expect(textOf(other)).toBe(textOf(one))
    }),
    cases(150),
  )
})

/**
 * The passage, read from ProseMirror's own document; any number of block boundaries between two
 * texts is one line end.
 */
function textOf(draft: Y.Doc): string | null {
  const range = placeOf(draft, bodyTextOf(draft), threadsOf(draft)[0]?.places ?? [])
  return range && bodyNodeOf(draft).textBetween(range.from, range.to, '\n', '\n').replace(/\n+/g, '\n').toWellFormed()
}

function expectKin(quote: string, text: string | null): void {
  if (text !== null) expect(isKin(quote, text), `${quote} / ${text}`).toBe(true)
}
