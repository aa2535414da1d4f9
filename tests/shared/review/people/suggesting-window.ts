import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { suggestionsOf } from '#shared/review/index.ts'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { acceptedContent } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { ReviewMoment } from '#shared/review/suggest/moment.ts'
import { write } from '#tests/shared/merge/copies.ts'

/**
 * A window in which one person suggests: after every edit it records who suggests what is new, as
 * `Suggestions` does in pauses.
 */
export class SuggestingWindow {
  readonly draft: Y.Doc
  readonly #who: string
  #last: ReviewMoment

  constructor(draft: Y.Doc, who: string) {
    this.draft = draft
    this.#who = who
    signDraft(draft, { id: who, name: who, initials: 'X', colour: 'blue', role: 'editor' })
    this.#last = momentOf(draft)
  }

  write(body: Node, at: number): void {
    write(this.draft, body)
    attributeEdits(this.draft, this.#last, momentOf(this.draft), this.#who, at)
    this.#last = momentOf(this.draft)
  }

  hear(other: SuggestingWindow): void {
    Y.applyUpdate(this.draft, Y.encodeStateAsUpdate(other.draft))
    this.#last = momentOf(this.draft)
  }
}

/** A draft as a window sees it when it looks for what was suggested. */
export function momentOf(draft: Y.Doc): ReviewMoment {
  const authors = new Authors(draft)
  const live = contentOf(draft)
  return { live, authors, suggestions: suggestionsOf(acceptedContent(draft), live, authors) }
}
