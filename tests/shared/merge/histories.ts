import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import * as Y from 'yjs'
import type { BodyNode } from '#shared/article/body.ts'
import { bodyOf, draftOf, getField, metaOf, readFields, setField } from '#shared/article/draft.ts'
import { conflictsOf } from '#shared/merge/index.ts'
import { Authors } from '#shared/review/authors.ts'
import { signDraft } from '#shared/review/people.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { type AnyEdit, bodyNode, edit, edited } from '#tests/shared/review/arbitrary-review.ts'
import { bodyNodeOf, copyOf, write } from './copies.ts'

const fields = ['headline', 'kicker', 'deck', 'summary', 'editorNote', 'slugline', 'canonicalUrl'] as const
const lists = ['bylines', 'keywords'] as const

/** Something that one person does: an edit of the text, one of a field, undo or redo. */
export type Step =
  | { readonly kind: 'edit'; readonly edit: AnyEdit }
  | { readonly kind: 'field'; readonly field: (typeof fields)[number] | (typeof lists)[number] }
  | { readonly kind: 'undo' | 'redo' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: edit.map((each) => ({ kind: 'edit' as const, edit: each })) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom(...fields, ...lists) }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }) },
)

export const steps = fc.array(step, { minLength: 1, maxLength: 8 })

/** A story in which every text holds a word that stands nowhere else, and is long enough to be known again where it was made anew. */
export const bodies: fc.Arbitrary<Node> = bodyNode.map((body) => {
  let words = 0
  const marked = (node: BodyNode): BodyNode => {
    if (node.text !== undefined) {
      words += 1
      return { ...node, text: `${node.text} what the story said O${words}q at first ` }
    }
    return { ...node, ...(node.content && { content: node.content.map(marked) }) }
  }
  return Node.fromJSON(articleSchema, marked(body.toJSON() as BodyNode))
})

/** A new draft of a body. */
export function first(body: Node): Y.Doc {
  return draftOf({ ...story(), body: body.toJSON() as BodyNode })
}

/** What somebody makes of a draft: whatever they type holds a word that nobody else types. Returns a copy, as the desk reads it from disk. */
export function worked(draft: Y.Doc, who: string, all: readonly Step[]): Y.Doc {
  const copy = copyOf(draft)
  signDraft(copy, { id: who, name: who, initials: who, colour: 'blue', role: 'editor' })
  const undo = new Y.UndoManager([bodyOf(copy), metaOf(copy)], { captureTimeout: 0 })
  for (const [index, each] of all.entries()) {
    const word = `${who}${index}q`
    if (each.kind === 'edit') {
      const text = `${each.edit.text}${word}${each.edit.choice % 2 === 0 ? ' ' : ''}`
      const body = edited(bodyNodeOf(copy), { ...each.edit, text })
      // Nobody can select half a character: no edit of the editor begins or ends in one.
      if (!JSON.stringify(body).includes('\\ud')) write(copy, body)
    } else if (each.kind === 'field') {
      if (each.field === 'bylines' || each.field === 'keywords')
        setField(copy, each.field, [...getField(copy, each.field), word])
      else setField(copy, each.field, `${getField(copy, each.field) ?? ''} ${word}`)
    } else if (each.kind === 'undo') undo.undo()
    else undo.redo()
  }
  return copyOf(copy)
}

/** How often each word that stands nowhere twice stands in a draft: text, attributes and fields. */
export function wordsIn(draft: Y.Doc): ReadonlyMap<string, number> {
  return counted(JSON.stringify([bodyNodeOf(draft).toJSON(), readFields(draft)]))
}

/** The same of what its conflicts hold. */
export function wordsInConflicts(draft: Y.Doc): ReadonlyMap<string, number> {
  return counted(JSON.stringify(conflictsOf(draft).map(({ conflict }) => conflict)))
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.match(/[OABC]\d+q/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Who is said to have typed each word of a body that somebody typed. */
export function writersIn(draft: Y.Doc): [string, (string | undefined)[]][] {
  const authors = new Authors(draft)
  const said: [string, (string | undefined)[]][] = []
  bodyNodeOf(draft).descendants(({ text }, position) => {
    for (const { 0: word, index } of text?.matchAll(/[ABC]\d+q/g) ?? []) {
      const from = position + index
      const writers = authors.insertions({ from, to: from + word.length }).map(({ known }) => known?.by)
      said.push([word, [...new Set(writers)]])
    }
  })
  return said
}
