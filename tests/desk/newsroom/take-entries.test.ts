import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { makeDraft } from '#desk/make-draft.ts'
import { encodeDurable } from '#desk/newsroom/durable.ts'
import { takeEntries } from '#desk/newsroom/take-entries.ts'
import { bodyOf, newDraft } from '#shared/article/draft.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { story } from '#tests/helpers/story.ts'

const opening = {
  person: null,
  act: { id: 'back', by: null, at: Date.UTC(2026, 10, 30) },
  arrival: { package: 'apart.1', from: null },
}

const draftOf = (...updates: readonly Uint8Array[]) => {
  const draft = newDraft()
  for (const update of updates) Y.applyUpdate(draft, update)
  return draft
}
/** What a client types at a place of a draft's first line, as an update. */
const typed = (client: number, filed: Uint8Array, at: number, words: string) => {
  const draft = draftOf(filed)
  draft.clientID = client
  const line = bodyOf(draft)
    .createTreeWalker((node) => node instanceof Y.XmlText)
    .next().value
  if (line instanceof Y.XmlText) line.insert(at, words)
  return new Uint8Array(Y.encodeStateAsUpdate(draft, Y.encodeStateVector(draftOf(filed))))
}

describe('a desk that comes back', () => {
  it('has once what came to it as a file and to the newsroom by another way', () => {
    const filed = makeDraft('ferry', story({}, ['One.']), null, null).update
    const parting = { durable: encodeDurable(Y.snapshot(draftOf(filed))), opening }
    const row = (seq: number, bytes: Uint8Array) => ({ seq, bytes })
    const carried = typed(2, filed, 4, 'Two;')
    const more = typed(3, filed, 0, 'Zero;')
    const others = row(2, typed(1, filed, 4, 'Three;'))
    // Whoever handed the file on meets the newsroom first, and merges.
    const merged = takeEntries(Y.encodeStateAsUpdate(draftOf(filed, carried, more)), [others], parting).update
    const theirs = row(3, new Uint8Array(Y.mergeUpdates([carried, more, merged ?? new Uint8Array()])))

    const here = Y.encodeStateAsUpdate(draftOf(filed, carried))
    const { update } = takeEntries(here, [others, theirs], parting)
    expect(bodyText(draftOf(here, update ?? new Uint8Array()))).toEqual(['Zero;One.Two; Three;'])
  })
})
