import { Node } from '@tiptap/pm/model'
import { updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { beginComposing, endComposing, inOneStep, undoOver } from '#renderer/draft/session/undo-steps.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, getField, metaOf, newDraft, setField } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'

/** A place where a person types: every method is one edit, as the editor or a field makes it. */
interface Place {
  readonly undo: Y.UndoManager
  text(): string
  write(text: string): void
}

const origin = Symbol('field')

function headline(): Place {
  const draft = newDraft()
  return {
    undo: undoOver([metaOf(draft), bodyOf(draft)], [origin, ySyncPluginKey]),
    text: () => getField(draft, 'headline') ?? '',
    write: (text) => setField(draft, 'headline', text === '' ? null : text, origin),
  }
}

function body(): Place {
  const draft = newDraft()
  const undo = undoOver([metaOf(draft), bodyOf(draft)], [origin, ySyncPluginKey])
  const set = (text: string, by: unknown) =>
    draft.transact(() => {
      const node = Node.fromJSON(proseSchema, bodyOfParagraphs(text.split('\n')))
      updateYFragment(draft, bodyOf(draft), node, { mapping: new Map(), isOMark: new Map() })
    }, by)
  set('', null)
  return {
    undo,
    text: () =>
      bodyOf(draft)
        .toArray()
        .map((block) => block.toString().replaceAll(/<[^>]*>/g, ''))
        .join('\n'),
    write: (text) => set(text, ySyncPluginKey),
  }
}

/**
 * Types key by key at the end, without a pause: ⌫ deletes a character,
 *
 * ends the paragraph.
 */
function type({ text, write }: Place, keys: string): void {
  for (const key of keys) write(key === '⌫' ? text().slice(0, -1) : text() + (key === '¶' ? '\n' : key))
}

/** The text after each undo, until nothing is left to undo. */
function takenBack({ undo, text }: Place): string[] {
  const texts: string[] = []
  while (undo.canUndo()) {
    undo.undo()
    texts.push(text())
  }
  return texts
}

describe.each([
  ['a field', headline],
  ['the body', body],
])('in %s', (_, open) => {
  test.each([
    ['one word', 'Ferries', ['']],
    [
      'a sentence, by phrases of some words',
      'The ferry to the islands sails at noon again after the storm',
      ['The ferry to the islands sails at noon again after ', 'The ferry to the islands ', ''],
    ],
    ['what a mark ends', 'Yes, he said. “No.” Why? ', ['Yes, he said. “No.” ', 'Yes, he said. ', 'Yes, ', '']],
    ['a long word, whole', 'Donaudampfschifffahrtsgesellschaft fährt', ['Donaudampfschifffahrtsgesellschaft ', '']],
    [
      'a script without spaces',
      '首相は橋が来年開通すると述べた。新しい橋は長い',
      ['首相は橋が来年開通すると述べた。', ''],
    ],
    ['what was mended at once, with its word', 'The fery⌫⌫rry', ['']],
  ])('undo takes back %s', (_what, keys, left) => {
    const place = open()
    type(place, keys)
    expect(takenBack(place)).toEqual(left)
  })

  test('text that was typed a minute long is never one step', () => {
    const place = open()
    const words = 'The harbour master said the crossing would stay closed until the wind turned and the swell fell '
    type(place, words.repeat(7))
    const left = takenBack(place)
    const lengths = [words.repeat(7), ...left].map((text) => text.length)
    for (const [index, length] of lengths.slice(1).entries()) expect((lengths[index] ?? 0) - length).toBeLessThan(32)
  })

  test('what is taken out letter by letter comes back by words, and by itself', () => {
    const place = open()
    const text = 'A line about boats that nobody needs any more today'
    place.write(text)
    place.undo.stopCapturing()
    type(place, '⌫'.repeat(text.length - 2))
    expect(place.text()).toBe('A ')
    expect(takenBack(place)).toEqual(['A line ', 'A line about boats that nobody ', text, ''])
  })

  test('what is typed over other text is one step with it', () => {
    const place = open()
    place.write('The old word')
    place.undo.stopCapturing()
    place.write('The n')
    type(place, 'ew')
    expect(takenBack(place)).toEqual(['The old word', ''])
  })

  test('what an input method makes of what it wrote is one step', () => {
    const place = open()
    for (const text of ['k', 'か', 'かn', 'かに', 'かんじ', '漢字']) place.write(text)
    expect(takenBack(place)).toEqual([''])
  })

  test('what an input method writes slowly is one step, and goes on with what was typed right before and after', () => {
    const place = open()
    const { undo } = place
    const pause = () => {
      undo.lastChange -= 2_000
    }
    type(place, 'Caf')
    beginComposing(undo)
    for (const end of ['´', 'é']) {
      place.write(`Caf${end}`)
      pause()
    }
    endComposing(undo)
    type(place, 's')
    pause()
    beginComposing(undo)
    for (const end of ['k', 'か', 'かんじ', '漢字']) {
      place.write(`Cafés${end}`)
      pause()
    }
    endComposing(undo)
    expect(takenBack(place)).toEqual(['Cafés', ''])
  })

  test('letters that are taken out, and what is typed then, are two steps', () => {
    const place = open()
    place.write('Boats')
    place.undo.stopCapturing()
    type(place, '⌫⌫ok')
    expect(takenBack(place)).toEqual(['Boa', 'Boats', ''])
  })

  test.each([
    ['words that were taken out of it', 'Alpha beta gamma⌫⌫⌫⌫⌫⌫ delta', ['Alpha beta', 'Alpha beta gamma', '']],
    ['most of its last word', 'Alpha gamma⌫⌫⌫ude', ['Alpha ga', 'Alpha gamma', '']],
    ['a word of one letter and the space before it', 'Plan B⌫⌫s', ['Plan', 'Plan B', '']],
    ['letters it was ended with', 'Harbor⌫', ['Harbor', '']],
    ['a letter, mended twice', 'Hab⌫rbr⌫or', ['']],
  ])('what was typed without a pause, and %s, come back apart', (_what, keys, left) => {
    const place = open()
    type(place, keys)
    expect(takenBack(place)).toEqual(left)
  })

  test('a letter that is taken out and typed again comes back with its word, also by redo', () => {
    const place = open()
    type(place, 'Harbor⌫ur')
    expect(takenBack(place)).toEqual([''])
    place.undo.redo()
    expect(place.text()).toBe('Harbour')
  })

  test('redo gives back the same steps', () => {
    const place = open()
    const text = 'The ferry to the islands sails again. Today'
    type(place, text)
    const left = takenBack(place)
    const back: string[] = []
    while (place.undo.canRedo()) {
      place.undo.redo()
      back.push(place.text())
    }
    expect(back).toEqual([...left.slice(0, -1).toReversed(), text])
  })
})

test('the end of a paragraph is a step between what is typed before and after it', () => {
  const place = body()
  type(place, 'One¶two')
  expect(takenBack(place)).toEqual(['One\n', 'One', ''])
})

test('what is done in one step is one, whatever it is, and apart from what is typed around it', () => {
  const place = headline()
  type(place, 'Port')
  inOneStep(place.undo, () => {
    place.write('Harbour')
    inOneStep(place.undo, () => place.write('Harbour: open'))
  })
  type(place, 's')
  expect(takenBack(place)).toEqual(['Harbour: open', 'Port', ''])
})

test('other people’s edits divide nothing and are not taken back', () => {
  const draft = newDraft()
  const undo = undoOver([metaOf(draft)], [origin])
  setField(draft, 'headline', 'Por', origin)
  setField(draft, 'deck', 'By somebody else')
  setField(draft, 'headline', 'Port', origin)
  undo.undo()
  expect(undo.canUndo()).toBe(false)
  expect([getField(draft, 'headline'), getField(draft, 'deck')]).toEqual([null, 'By somebody else'])
})
