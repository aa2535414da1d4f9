import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type SourceNotes, sourceNotes } from '#desk/store/source-notes.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { codeOf, libraryIn, type OpenedLibrary } from '#tests/helpers/library.ts'
import { deletions } from '#tests/helpers/raw-update.ts'
import { story } from '#tests/helpers/story.ts'

let opened: OpenedLibrary
let notes: SourceNotes
let id: string
let close: () => void
beforeEach(() => {
  const { folder, remove } = temporaryFolder()
  opened = libraryIn(folder)
  notes = sourceNotes(opened.database, { acknowledged: opened.acknowledged, now: Date.now })
  id = opened.library.create(story())
  close = () => {
    opened.library.close()
    remove()
  }
})
afterEach(() => close())

const note = (name: string, value: string): Uint8Array => {
  const doc = new Y.Doc()
  doc.getMap('notes').set(name, value)
  return Y.encodeStateAsUpdate(doc)
}
const read = () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, notes.open(id).update)
  return doc.getMap('notes').toJSON()
}

it('gather what is written, and say whether it was new', () => {
  expect(read()).toEqual({})
  expect(notes.append(id, note('source', 'the harbour master'))).toBe(true)
  const second = note('phone', '12 34')
  expect(notes.append(id, second)).toBe(true)
  expect(notes.append(id, second)).toBe(false)
  expect(read()).toEqual({ source: 'the harbour master', phone: '12 34' })
})

it('are those of a draft that is there and not in the bin', () => {
  expect(codeOf(() => notes.open('nobody'))).toBe('draft.missing')
  expect(codeOf(() => notes.append('nobody', note('a', 'b')))).toBe('draft.missing')
  opened.library.bin([id])
  expect(codeOf(() => notes.append(id, note('a', 'b')))).toBe('draft.inBin')
  opened.library.restore([id])
  expect(read()).toEqual({})
})

it('take an update of 16 MiB, and none of a byte more', () => {
  const most = 16 * 1024 * 1024
  expect(notes.append(id, new Uint8Array(most))).toBe(false)
  expect(codeOf(() => notes.append(id, new Uint8Array(most + 1)))).toBe('call.tooLarge')
  expect(codeOf(() => notes.append(id, new Uint8Array([1, 2, 3])))).toBe('draft.badUpdate')
})

it('take forty thousand pieces, and none more', () => {
  expect(notes.append(id, deletions(20_000))).toBe(true)
  expect(codeOf(() => notes.append(id, note('source', 'the harbour master')))).toBe('draft.tooMuch')
})

it('never become more than can be read and written with each edit, and stay as they were', () => {
  expect(notes.append(id, note('source', 'the harbour master'))).toBe(true)
  expect(codeOf(() => notes.append(id, deletions(25_000)))).toBe('draft.tooMuch')
  expect(read()).toEqual({ source: 'the harbour master' })
})
