import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { type DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { partsOf, passagesOf, type SpokenPart } from '#shared/schema/passages.ts'
import { applyCorrections, type Correction, correctionsOf } from '#shared/typography/index.ts'

const lines = ['kicker', 'headline', 'deck', 'summary'] as const

type Line = (typeof lines)[number]

/**
 * A correction and its place: a field, or the block that begins at `at` in the body. `text` is the
 * whole text of the field or block.
 */
export interface TypographyChange extends Correction {
  readonly id: string
  readonly text: string
  readonly place: { readonly field: Line } | { readonly at: number }
}

/**
 * Everything in a draft that differs from the typography of its language or its passage's: the
 * fields first, then the body.
 */
export function typographyChanges({ doc }: DraftSession, body: Node): TypographyChange[] {
  const language = getField(doc, 'language')
  const changesIn = (text: string, parts: readonly SpokenPart[], name: string, place: TypographyChange['place']) =>
    parts
      .flatMap(({ at, ...part }) =>
        correctionsOf(part.text, part.language).map(({ from, to, ...each }) => ({
          ...each,
          from: from + at,
          to: to + at,
        })),
      )
      .toSorted((one, other) => one.from - other.from)
      .map((correction) => ({ ...correction, id: `${name}:${correction.from}`, text, place }))
  const changes = lines.flatMap((field) => {
    const text = getField(doc, field) ?? ''
    return changesIn(text, [{ text, language, at: 0 }], field, { field })
  })
  body.descendants((block, position) => {
    if (!block.isTextblock) return true
    const text = block.textBetween(0, block.content.size, null, '\ufffc')
    changes.push(...changesIn(text, partsOf(text, passagesOf(block), language), String(position), { at: position + 1 }))
    return false
  })
  return changes
}

/** Applies changes as one undo step. They must belong to the present state of the draft. */
export function applyTypography(session: DraftSession, view: EditorView, changes: readonly TypographyChange[]): void {
  inOneStep(session.undo, () => {
    for (const field of lines) {
      const own = changes.filter(({ place }) => 'field' in place && place.field === field)
      if (own.length > 0) setField(session.doc, field, applyCorrections(own[0]?.text ?? '', own), fieldOrigin)
    }
    const { tr } = view.state
    for (const { place, from, to, after } of changes.toReversed())
      if ('at' in place) tr.insertText(after, place.at + from, place.at + to)
    if (tr.docChanged) view.dispatch(tr)
  })
}
