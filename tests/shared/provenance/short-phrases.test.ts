import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { takeBack } from '#shared/merge/index.ts'
import { keepProvenance } from '#shared/provenance/keepers.ts'
import { tracedPassagesOf } from '#shared/provenance/passages.ts'
import { recordTaken } from '#shared/provenance/record.ts'
import type { Whence } from '#shared/provenance/taken.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { Renamed } from '#shared/review/people/renamed.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, write } from '#tests/shared/merge/copies.ts'

const page: Whence = { kind: 'pasted', program: null, address: 'https://example.org/a', note: null }
const pasted = 'Engineers had warned for years that the northern bridge would not last until the spring flood came.'

/** A pasted paragraph of which few words in a row are left, before a typed one. */
function mixed(): Y.Doc {
  const draft = draftOf(story({}, [pasted, 'It closed on Monday.']))
  keepProvenance(draft)
  recordTaken(draft, { from: 0, to: pasted.length + 2 }, page, { by: 'ann', at: 1 })
  for (const [was, is] of [
    ['warned for years', 'said twice'],
    ['bridge would not', 'crossing might hardly'],
    ['until the spring', 'through another'],
  ] as const)
    replaced(draft, (texts) => texts.map((text) => text.replace(was, is)))
  return draft
}

function replaced(draft: Y.Doc, change: (paragraphs: string[]) => string[]): void {
  const texts = bodyNodeOf(draft).children.map(({ textContent }) => textContent)
  write(draft, Node.fromJSON(proseSchema, story({}, change(texts)).body))
}

const fromThePage = ['Engineers', 'had', 'that', 'the', 'northern', 'last', 'flood', 'came']

/** The words recorded as pasted, in alphabetical order. */
const pastedIn = (draft: Y.Doc) =>
  tracedPassagesOf(draft)
    .flatMap(({ kind, text }) => (kind === 'pasted' ? text.replaceAll(/[.,]/g, '').split(/\s+/) : []))
    .filter((word) => word !== '')
    .toSorted()

const all = fromThePage.toSorted()

/**
 * What one of two people does with the paragraphs: words that nobody else writes, and structure.
 */
const deeds: Record<string, (draft: Y.Doc) => void> = {
  'adds a sentence': (draft) => replaced(draft, ([first = '', ...rest]) => [`${first} Nobody listened.`, ...rest]),
  'moves the paragraph': (draft) => replaced(draft, ([first = '', ...rest]) => [...rest, first]),
  'splits it': (draft) => replaced(draft, ([first = '', ...rest]) => [...first.split(/(?<=northern) /), ...rest]),
  'boxes it': (draft) => {
    const [first, ...rest] = bodyNodeOf(draft).children
    if (first) write(draft, proseSchema.node('doc', null, [proseSchema.node('factBox', null, [first]), ...rest]))
  },
  'writes before it': (draft) => replaced(draft, (texts) => ['A long winter went by.', ...texts]),
  'changes a typed word': (draft) => replaced(draft, (texts) => texts.map((text) => text.replace('twice', 'thrice'))),
}

/** The window of somebody who takes the paragraphs apart. */
function window(draft: Y.Doc, who: string): Y.Doc {
  const copy = copyOf(draft)
  keepProvenance(copy)
  signDraft(copy, { id: who, name: who, initials: 'X', colour: 'blue', role: 'editor' })
  copy.on('afterTransaction', attributeKept)
  return copy
}

test('of a pasted text few words in a row are pasted too, and what was written between them is not', () => {
  expect(pastedIn(mixed())).toEqual(all)
})

test('law: phrases of fewer than five words come from where they came, whoever moves and merges them', () => {
  const deed = fc.constantFrom(...Object.keys(deeds))
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 3 }), fc.array(deed, { maxLength: 3 }), (anns, bens) => {
      const draft = mixed()
      const [ann, ben] = [window(draft, 'ann'), window(draft, 'ben')]
      for (const name of anns) deeds[name]?.(ann)
      for (const name of bens) deeds[name]?.(ben)
      expect([pastedIn(ann), pastedIn(ben)]).toEqual([all, all])
      const [mine, theirs] = [copyOf(ann), copyOf(ben)]
      const merge = open(mine, ben)
      open(theirs, ann)
      expect([pastedIn(mine), pastedIn(theirs)]).toEqual([all, all])
      if (merge === null) return
      takeBack(mine, merge, { id: 'back', by: 'ann', at: Date.parse(merge.at) + 1 })
      expect(pastedIn(mine)).toEqual(all)
    }),
    cases(40),
  )
})

test('an older version has the phrases from where they came', () => {
  const draft = mixed()
  const { snapshot } = keepVersion(draft, { id: 'mixed', by: null, at: 1 }, 'named')
  write(draft, Node.fromJSON(proseSchema, story({}, ['Gone.']).body))
  restoreVersion(draft, draftAt(draft, snapshot))
  expect(pastedIn(draft)).toEqual(all)
})

test('names that go in a circle, or are none, end nowhere', () => {
  const draft = mixed()
  draft.getArray('renamed').push([[1, 0, 5, 2, 0], [2, 0, 5, 1, 0], [1, 0], 'x', [1, -1, 0, 2, 2]])
  expect(new Renamed(draft).before({ client: 1, clock: 2 }).length).toBeGreaterThan(0)
  expect(pastedIn(draft)).toEqual(all)
})
