import { Node } from '@tiptap/pm/model'
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { bodyOf, newDraft, readBody } from '#shared/article/draft.ts'
import { type Arrival, mergeDraft } from '#shared/merge/index.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { nextClient, nextNumber } from './chance.ts'

/** A copy of a draft, as another desk has it. */
export function copyOf(draft: Y.Doc): Y.Doc {
  const copy = newDraft()
  copy.clientID = nextClient()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}

/** The body of a draft. */
export function bodyNodeOf(draft: Y.Doc): Node {
  return Node.fromJSON(proseSchema, readBody(draft))
}

/** Replaces the body of a draft, as the editor does. */
export function write(draft: Y.Doc, body: Node): void {
  draft.transact(() => updateYFragment(draft, bodyOf(draft), body, { mapping: new Map(), isOMark: new Map() }))
}

/** The text of a draft, a line a paragraph. */
export function linesOf(draft: Y.Doc): string[] {
  const lines: string[] = []
  bodyNodeOf(draft).descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent)
  })
  return lines
}

/** A draft as it is handed over, with the version that is kept at that moment. */
export function sent(draft: Y.Doc): Y.Doc {
  const number = nextNumber()
  keepVersion(draft, { id: `sent ${number}`, by: null, at: 1_000 * number }, 'sent')
  return copyOf(draft)
}

/** Opens a copy of a draft in another one. */
export function open(draft: Y.Doc, theirs: Y.Doc, arrival: Partial<Arrival> = {}) {
  const number = nextNumber()
  const act = { id: `act ${number}`, by: 'ann', at: 1_000 * number }
  return mergeDraft(draft, copyOf(theirs), act, { package: `package ${number}`, from: 'ben', ...arrival })
}

/** Who is said to have typed some words of a draft. */
export function writersOf(draft: Y.Doc, words: string): (string | undefined)[] {
  const authors = new Authors(draft)
  let from = -1
  bodyNodeOf(draft).descendants(({ text }, position) => {
    const index = text?.indexOf(words) ?? -1
    if (from < 0 && index >= 0) from = position + index
  })
  return [...new Set(authors.insertions({ from, to: from + words.length }).map(({ known }) => known?.by))]
}
