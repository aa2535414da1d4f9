import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import type * as Y from 'yjs'
import type { BodyNode } from '#shared/article/body.ts'
import { newDraft, writeArticle } from '#shared/article/draft.ts'
import { conflictsOf, textOf } from '#shared/merge/index.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNode, edit } from '#tests/shared/review/arbitrary-review.ts'
import { nextClient } from './chance.ts'
import { bodyNodeOf, copyOf } from './copies.ts'
import { listFields, type Step, textFields, Window, wordPlaces } from './window.ts'

const which = fc.nat(20)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 16, arbitrary: edit.map((each): Step => ({ kind: 'edit', edit: each })) },
  // Edits that rarely meet the same edit on the other side.
  {
    weight: 4,
    arbitrary: fc
      .tuple(edit, fc.constantFrom('attribute', 'attribute', 'row', 'column'))
      .map(([each, what]): Step => ({ kind: 'edit', edit: { ...each, what } })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...listFields).map((field): Step => ({ kind: 'field', field })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...textFields, ...listFields).map((field): Step => ({ kind: 'field', field })),
  },
  { weight: 4, arbitrary: fc.constantFrom('undo', 'redo', 'suggest', 'keep').map((kind): Step => ({ kind })) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('restore', 'accept', 'reject', 'move', 'tell'), which)
      .map(([kind, which]): Step => ({ kind, which })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('comment', 'comment', 'correct'), which)
      .map(([kind, which]): Step => ({ kind, which })),
  },
)

/** The seed of everything random in a history (`startHistory`). */
export const seeds = fc.integer({ min: 1, max: 2 ** 31 - 2 })

export const steps = fc.array(step, { minLength: 1, maxLength: 8 })

/**
 * A story in which every text holds a unique word, and is long enough to be recognised after it was
 * written anew.
 */
export const bodies: fc.Arbitrary<Node> = bodyNode.map((body) => {
  let words = 0
  const marked = (node: BodyNode): BodyNode => {
    if (node.text !== undefined) {
      words += 1
      return { ...node, text: `${node.text} what the story said O${words}9q at first ` }
    }
    return { ...node, ...(node.content && { content: node.content.map(marked) }) }
  }
  return Node.fromJSON(proseSchema, marked(body.toJSON() as BodyNode))
})

/** A new draft of a body. */
export function first(body: Node): Y.Doc {
  const draft = newDraft()
  draft.clientID = nextClient()
  writeArticle(draft, { ...story(), body: body.toJSON() as BodyNode })
  return draft
}

/**
 * What somebody makes of a draft: whatever they type holds a word that nobody else types, numbered
 * from `done` on. Returns a copy, as the desk reads it from disk.
 */
export function worked(draft: Y.Doc, who: string, all: readonly Step[], done = 0): Y.Doc {
  const copy = copyOf(draft)
  const window = new Window(copy, who, done)
  for (const each of all) window.do(each)
  return copyOf(copy)
}

/**
 * How often each word that stands nowhere twice stands in what a draft says: text, attributes and
 * fields.
 */
export function wordsIn(draft: Y.Doc): ReadonlyMap<string, number> {
  return wordsOf(contentOf(draft))
}

/** The same of a story that is not what a draft says now. */
export function wordsOf({ body, fields }: Content): ReadonlyMap<string, number> {
  return counted(JSON.stringify([saidIn(body), fields]))
}

/** The text of each line, in which a word may have several marks, and all attributes. */
function saidIn(body: Node): unknown[] {
  const said: unknown[] = [body.attrs]
  body.descendants((node) => {
    said.push(node.attrs, ...node.marks.map(({ attrs }) => attrs))
    if (node.isTextblock) said.push(node.textContent)
  })
  return said
}

/** The same of what its conflicts hold. */
export function wordsInConflicts(draft: Y.Doc): ReadonlyMap<string, number> {
  const conflicts = conflictsOf(draft).map(({ conflict }) => conflict)
  const lines = conflicts.flatMap((conflict) =>
    conflict.kind === 'field' ? [] : [conflict.one, conflict.other].map(textOf),
  )
  return counted(JSON.stringify([conflicts, lines]))
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.match(/[OABC]\d+q/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * The marks of each word that stands once and has the same on all its letters, by name; of a link
 * its address as well.
 */
export function marksIn(draft: Y.Doc): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, ReadonlyMap<string, string> | null>()
  bodyNodeOf(draft).descendants(({ text, marks }) => {
    // A word split over two text nodes matches in neither.
    for (const [word] of text?.matchAll(/\b[OABC]\d+q/g) ?? [])
      found.set(
        word,
        found.has(word) ? null : new Map(marks.map(({ type, attrs }) => [type.name, JSON.stringify(attrs)])),
      )
  })
  return new Map([...found].flatMap(([word, marks]) => (marks === null ? [] : [[word, marks]])))
}

/**
 * The recorded authors of each word that somebody typed. Letters that it kept from the word of the
 * story that it replaced have none.
 */
export function writersIn(draft: Y.Doc): [string, string[]][] {
  const authors = new Authors(draft)
  return wordPlaces(bodyNodeOf(draft), /[ABC]\d+q/g).map(({ word, ...range }) => {
    const writers = authors.insertions(range).flatMap(({ known }) => known?.by ?? [])
    return [word, [...new Set(writers)]]
  })
}
