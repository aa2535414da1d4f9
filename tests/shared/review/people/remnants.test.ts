import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf, setField } from '#shared/article/draft.ts'
import { itemRunsOf } from '#shared/review/diff/item-runs.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { originsOf } from '#shared/review/people/origins.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, write, writersOf } from '#tests/shared/merge/copies.ts'
import { momentOf, SuggestingWindow } from './suggesting-window.ts'

const paragraphs = (...lines: string[]) => proseSchema.nodeFromJSON(bodyOfParagraphs(lines))
const listOf = (text: string) =>
  proseSchema.node('bulletList', null, [
    proseSchema.node('listItem', null, [proseSchema.node('paragraph', null, proseSchema.text(text))]),
  ])
/** A list of one item, and what stays of the story. */
const listed = (text: string) => proseSchema.node('doc', null, [listOf(text), paragraphs('Ferry.').child(0)])

/** A story under review in which Ann suggests a paragraph, in the windows of both. */
function suggested(text: string): { ann: SuggestingWindow; ben: SuggestingWindow } {
  const first = draftOf(story({}, ['Ferry.']))
  startBaseline(first)
  const [ann, ben] = [new SuggestingWindow(first, 'ann'), new SuggestingWindow(copyOf(first), 'ben')]
  ann.write(paragraphs(text, 'Ferry.'), 1)
  ben.hear(ann)
  return { ann, ben }
}

/** Whose the letters of a paragraph are, stretch by stretch. */
function writersIn({ draft }: SuggestingWindow, words: string): string {
  const { live, authors } = momentOf(draft)
  let from = -1
  live.body.descendants(({ text }, position) => {
    const index = text?.indexOf(words) ?? -1
    if (index >= 0) from = position + index
  })
  const letters = Array.from(words, (letter, at) => {
    const [part] = authors.insertions({ from: from + at, to: from + at + 1 })
    return part?.known?.by === 'ann' ? letter.toUpperCase() : letter
  })
  return letters.join('')
}

test.each([
  ['the first of a word', 'steamship', 'steamboat', 'STEAMboat'],
  ['the last of a word', 'steamship', 'warship', 'warSHIP'],
  ['the first of one word and the last of another', 'steamship sailing', 'steamboat hailing', 'STEAMboat hAILING'],
  ['of two words the one with more of it', 'steamship', 'stable steamer', 'stable STEAMer'],
  ['nothing of it', 'steamship', 'boat', 'boat'],
  ['words between', 'the old steamship sails', 'one old steamship waits', 'one OLD STEAMSHIP waitS'],
])('in a block made anew, %s is still whoever’s suggested it', (_, was, is, writers) => {
  const { ben } = suggested(was)
  ben.write(listed(is), 2)
  expect(writersIn(ben, is)).toBe(writers)
})

test('a suggestion was last edited when its last part was, whether words were put in, taken out or made bold', () => {
  const first = draftOf(story({}, ['The old ferry.']))
  startBaseline(first)
  const ann = new SuggestingWindow(first, 'ann')
  const times = (at: number, ...parts: Node[]) => {
    ann.write(proseSchema.node('doc', null, [proseSchema.node('paragraph', null, parts)]), at)
    const { suggestions, authors } = momentOf(ann.draft)
    return suggestions.map((each) => [each.kind, authors.timeOf(each)])
  }
  const ferry = proseSchema.text('ferry', [proseSchema.mark('bold')])
  expect(times(5, proseSchema.text('The old '), ferry, proseSchema.text('.'))).toEqual([['marks', 5]])
  expect(times(7, proseSchema.text('The '), ferry, proseSchema.text('.'))).toEqual([
    ['text', 7],
    ['marks', 5],
  ])
  expect(times(9, proseSchema.text('The '), ferry, proseSchema.text(' sails.'))).toEqual([
    ['text', 7],
    ['marks', 5],
    ['text', 9],
  ])
})

test('a field that is suggested does not stand in the way of edits in the text', () => {
  const { ben } = suggested('It sails.')
  setField(ben.draft, 'headline', 'Ferry')
  ben.write(paragraphs('It sails today.', 'Ferry.'), 2)
  expect(
    momentOf(ben.draft)
      .suggestions.map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['field', 'text'])
  expect(writersIn(ben, 'It sails today.')).toBe('IT SAILS today.')
})

test('a short word typed beside a paragraph that is pasted back is whoever’s typed it, wherever else it was deleted', () => {
  const ann = draftOf(story({}, []))
  signDraft(ann, { id: 'ann', name: 'Ann', initials: 'A', colour: 'blue', role: 'editor' })
  write(ann, paragraphs('The ferry ran aground at dawn.', 'Nobody was hurt.'))
  const ben = copyOf(ann)
  signDraft(ben, { id: 'ben', name: 'Ben', initials: 'B', colour: 'teal', role: 'editor' })
  ben.on('afterTransaction', attributeKept)
  write(ben, paragraphs(''))
  write(ben, paragraphs('hurt', 'The ferry ran aground at dawn.'))
  expect(writersOf(ben, 'The ferry ran aground')).toEqual(['ann'])
  expect(writersOf(ben, 'hurt')).toEqual(['ben'])
})

test('of letters typed one after the other only those that undo brought back have an origin', () => {
  const draft = draftOf(story({}, ['abcdef']))
  const body = bodyOf(draft)
  const text = body.get(0)
  if (!(text instanceof Y.XmlElement)) throw new Error('no paragraph')
  const line = text.get(0)
  if (!(line instanceof Y.XmlText)) throw new Error('no text')
  const ben = copyOf(draft)
  const undo = new Y.UndoManager(bodyOf(ben), { captureTimeout: 0 })
  write(ben, paragraphs('aef'))
  undo.undo()
  const runs = itemRunsOf(bodyOf(ben))
  const origins = originsOf(ben, runs)
  const { body: live } = momentOf(ben).live
  const said = origins.map(({ run, first }) => [live.textBetween(run.from, run.to), first?.client === draft.clientID])
  expect(said.filter(([words]) => words !== '')).toEqual([
    ['a', false],
    ['bcd', true],
    ['ef', false],
  ])
  expect(bodyNodeOf(ben).textContent).toBe('abcdef')
})
