import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, newDraft } from '#shared/article/draft.ts'
import { keepProvenance } from '#shared/provenance/keepers.ts'
import { type TracedPassage, tracedPassagesOf } from '#shared/provenance/passages.ts'
import { copyTaken, recordField, recordTaken, recordWhole } from '#shared/provenance/record.ts'
import { sharesOf } from '#shared/provenance/shares.ts'
import { addTaken, takenIn, type Whence } from '#shared/provenance/taken.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, write } from '#tests/shared/merge/copies.ts'

const page: Whence = { kind: 'pasted', program: null, address: 'https://example.org/a', note: null }
const machine: Whence = { kind: 'generated', program: 'A generator', address: null, note: null }
const taker = { by: 'ann', at: 1 }

const typed = 'The council met on Monday evening in the old town hall.'
const pasted = 'Engineers had warned for years that the northern bridge would not last.'

/** A draft whose second paragraph was pasted. */
function halfPasted(): Y.Doc {
  const draft = draftOf(story({ headline: 'Bridge closed' }, [typed, pasted]))
  keepProvenance(draft)
  recordTaken(draft, { from: typed.length + 2, to: typed.length + pasted.length + 4 }, page, taker)
  return draft
}

const told = (passages: readonly TracedPassage[]) => passages.map(({ kind, text }) => `${kind}: ${text}`)
const bodyOfDraft = (draft: Y.Doc) => tracedPassagesOf(draft).filter(({ field }) => field === null)

function replaced(draft: Y.Doc, change: (paragraphs: string[]) => string[]): void {
  const texts: string[] = []
  bodyNodeOf(draft).forEach((node) => {
    texts.push(node.textContent)
  })
  write(draft, Node.fromJSON(proseSchema, story({}, change(texts)).body))
}

test('what was pasted is told from what was typed, with the page that it was on', () => {
  const passages = tracedPassagesOf(halfPasted())
  expect(told(passages)).toEqual(['written: Bridge closed', `written: ${typed}`, `pasted: ${pasted}`])
  expect(passages.at(-1)?.taken?.address).toBe('https://example.org/a')
})

test('words typed into a pasted passage are the writer’s, the rest of it stays pasted', () => {
  const draft = halfPasted()
  replaced(draft, ([first = '', second = '']) => [first, second.replace('for years', 'for a decade')])
  expect(told(bodyOfDraft(draft)).slice(1)).toEqual([
    'pasted: Engineers had warned for',
    'written: a decade',
    'pasted: that the northern bridge would not last.',
  ])
})

test('a word is told by most of its letters: what is typed before one that begins alike takes its first', () => {
  const draft = halfPasted()
  const texts =
    (typing: string) =>
    ([first = '', second = '']: string[]) => [first, second.replace(/for .*years/u, `for ${typing}years`)]
  for (const typing of ['y', 'ye', 'yes', 'yes, ']) replaced(draft, texts(typing))
  expect(told(bodyOfDraft(draft)).slice(1)).toEqual([
    'pasted: Engineers had warned for',
    'written: yes,',
    'pasted: years that the northern bridge would not last.',
  ])
})

test('a pasted paragraph stays pasted where it is moved, split, quoted and made anew', () => {
  for (const change of [
    (texts: string[]) => texts.toReversed(),
    ([first = '', second = '']: string[]) => [second.slice(0, 30), second.slice(30), first],
    ([first = '', second = '']: string[]) => [`${first} ${second}`],
  ]) {
    const draft = halfPasted()
    replaced(draft, change)
    const kinds = new Map(sharesOf(draft).map(({ kind, words }) => [kind, words]))
    expect(kinds.get('pasted')).toBe(12)
    expect(kinds.get('written')).toBe(13)
  }
})

test('a restored version knows where its words came from', () => {
  const draft = halfPasted()
  keepVersion(draft, { id: 'v', by: 'ann', at: 2 }, 'sent')
  replaced(draft, () => ['Nothing is left.'])
  const [version] = versionsOf(draft)
  if (version) restoreVersion(draft, draftAt(draft, version.snapshot))
  expect(told(bodyOfDraft(draft)).at(-1)).toBe(`pasted: ${pasted}`)
})

test('a copy of a draft knows it too', () => {
  const draft = halfPasted()
  const copy = draftOf(story({}, [pasted, typed]))
  copyTaken(draft, copy)
  expect(told(bodyOfDraft(copy))).toEqual([`pasted: ${pasted}`, `written: ${typed}`])
})

test('of two entries about the same words the later one holds, and one’s own words can be claimed back', () => {
  const draft = halfPasted()
  const range = { from: typed.length + 2, to: typed.length + pasted.length + 4 }
  recordTaken(draft, range, machine, taker)
  expect(bodyOfDraft(draft).at(-1)).toMatchObject({ kind: 'generated', taken: { program: 'A generator' } })
  recordTaken(draft, range, { kind: 'written', program: null, address: null, note: null }, taker)
  expect(bodyOfDraft(draft).at(-1)).toMatchObject({ kind: 'written', taken: null })
})

test('an imported story is told whole, its fields too; what is rewritten of them is the writer’s', () => {
  const draft = draftOf(story({ headline: 'Council closes northern bridge', deck: 'A new deck line' }, [pasted]))
  keepProvenance(draft)
  recordWhole(draft, { kind: 'wire', program: 'Reuters', address: null, note: 'a.txt' }, taker)
  expect(sharesOf(draft)).toEqual([{ kind: 'wire', words: 20, share: 1 }])
  draft.getMap('meta').set('deck', 'Written by somebody on the desk')
  expect(sharesOf(draft).map(({ kind, words }) => [kind, words])).toEqual([
    ['written', 6],
    ['wire', 16],
  ])
})

test('what is pasted into a field is told there, and not in the body', () => {
  const draft = draftOf(story({ headline: `Late: ${pasted}` }, [pasted]))
  keepProvenance(draft)
  recordField(draft, 'headline', pasted, page, taker)
  expect(told(tracedPassagesOf(draft))).toEqual(['written: Late:', `pasted: ${pasted}`, `written: ${pasted}`])
})

test('of words that an older Lede put in nobody knows', () => {
  const draft = draftOf(story({}, [typed]))
  expect(sharesOf(draft)).toEqual([{ kind: 'unknown', words: 11, share: 1 }])
  // Somebody who signed in an older Lede, and then a window that writes it down.
  draft.getMap('people').set('old', { id: 'old', name: 'Old', initials: 'O', colour: 'blue', role: 'editor' })
  draft.getMap('clients').set(String(draft.clientID), 'old')
  const window = newDraft()
  Y.applyUpdate(window, Y.encodeStateAsUpdate(draft))
  signDraft(window, { id: 'ann', name: 'Ann', initials: 'A', colour: 'blue', role: 'editor' })
  write(window, Node.fromJSON(proseSchema, story({}, [typed, 'New here.']).body))
  expect(told(tracedPassagesOf(window))).toEqual([`unknown: ${typed}`, 'written: New here.'])
})

test('what is no entry is left out, and an entry of a later Lede too', () => {
  const draft = halfPasted()
  draft.getArray('taken').push([null, 7, { kind: 'beamed', at: 1, text: 'x', ids: [] }, { kind: 'pasted' }])
  expect(takenIn(draft)).toHaveLength(1)
  expect(told(bodyOfDraft(draft)).at(-1)).toBe(`pasted: ${pasted}`)
})

const lengths = fc.array(fc.integer({ min: 6, max: 12 }), { minLength: 3, maxLength: 6 })

/** Paragraphs of so many words, none of which is repeated. */
const paragraphsOf = (all: readonly number[]) =>
  all.map((length, index) => Array.from({ length }, (_none, at) => `w${index}x${at}`).join(' '))

test('whoever merges two copies in which others edited: what was pasted is pasted, what was typed is not', () => {
  fc.assert(
    fc.property(lengths, fc.nat(), fc.uniqueArray(fc.nat({ max: 99 }), { maxLength: 4 }), (all, which, order) => {
      const texts = paragraphsOf(all)
      const index = which % texts.length
      const taken = `taken ${texts[index]
        ?.split(' ')
        .map((each) => `${each}p`)
        .join(' ')}`
      const whole = texts.with(index, taken)
      const draft = draftOf(story({}, whole))
      keepProvenance(draft)
      const from = whole.slice(0, index).reduce((sum, text) => sum + text.length + 2, 0)
      recordTaken(draft, { from, to: from + taken.length + 2 }, page, taker)
      const [mine, theirs] = [copyOf(draft), copyOf(draft)]
      replaced(mine, (now) => [...now.slice(1), now[0] ?? ''])
      replaced(theirs, (now) => now.map((text, at) => (order.includes(at) ? `${text} added here` : text)))
      open(mine, theirs)
      const words = tracedPassagesOf(mine).flatMap(({ kind, text }) => text.split(' ').map((each) => [each, kind]))
      for (const [each, kind] of words) expect(kind, each).toBe(/p$|^taken$/.test(each ?? '') ? 'pasted' : 'written')
    }),
    { numRuns: 60 },
  )
})

test('a body that nothing was written down of costs no look at Yjs’s names', () => {
  const draft = draftOf(story({}, [typed]))
  keepProvenance(draft)
  addTaken(draft, [])
  expect(sharesOf(draft)).toEqual([{ kind: 'written', words: 11, share: 1 }])
  expect(bodyOf(draft).length).toBe(1)
})
