import { element } from '#shared/publish/escape.ts'
import { type Change, type Line, sameChanges, type TextPiece } from '../office/lines.ts'
import type { Changes } from './changes.ts'
import type { Inline } from './inline.ts'

/**
 * Deleted text up to where text continues: whole paragraphs, and the beginning of the one that
 * continues.
 */
interface Gone {
  readonly change: Change
  readonly paragraphs: string[]
  current: string
}

/**
 * Builds the text of paragraphs together with what was inserted and deleted. A paragraph whose end
 * was deleted continues in the next.
 */
export class OdtText {
  readonly #inline: Inline
  readonly #changes: Changes
  #open = ''
  #gone: Gone | null = null
  /** The end mark of an insertion that ends where the next paragraph begins. */
  #pending = ''

  constructor(inline: Inline, changes: Changes) {
    this.#inline = inline
    this.#changes = changes
  }

  /** Adds the text of a line. */
  add(pieces: readonly TextPiece[]): void {
    for (let at = 0; at < pieces.length; ) {
      const first = pieces[at]
      if (first === undefined) break
      let end = at + 1
      while (end < pieces.length && sameChanges(pieces[end]?.changes ?? [], first.changes)) end += 1
      this.#put(pieces.slice(at, end), first.changes)
      at = end
    }
  }

  /** Adds text that is not part of the body. */
  addPlain(markup: string): void {
    this.#endDeletion()
    this.#open += markup
  }

  /** Adds the deleted end of a line: text before it goes into the same deletion. */
  drop(change: Change): void {
    const gone = this.#goneBy(change)
    gone.paragraphs.push(element('text:p', {}, gone.current))
    gone.current = ''
  }

  /**
   * Everything so far, as the text of a paragraph. `ends`: the changes that inserted its end;
   * `after`: deleted lines after it, if no other text follows.
   */
  take(ends: readonly Change[], after: readonly Line[] = []): string {
    this.#endDeletion()
    const [put] = ends
    const next = put === undefined ? null : this.#changes.insertion(put)
    const text = this.#pending + this.#open + (next?.start ?? '') + this.#behind(after)
    this.#open = ''
    this.#pending = next?.end ?? ''
    return text
  }

  #put(pieces: readonly TextPiece[], changes: readonly Change[]): void {
    const del = changes.find(({ kind }) => kind === 'del')
    const ins = changes.find(({ kind }) => kind === 'ins')
    // What one person inserted and another deleted is in neither text.
    if (del !== undefined && ins !== undefined) return
    if (del !== undefined) {
      this.#goneBy(del).current += pieces.map((piece) => this.#inline.piece(piece, false)).join('')
      return
    }
    this.#endDeletion()
    const text = this.#inline.pieces(pieces)
    const region = ins === undefined ? null : this.#changes.insertion(ins)
    this.#open += region === null ? text : region.start + text + region.end
  }

  #goneBy(change: Change): Gone {
    if (this.#gone !== null && !sameChanges([this.#gone.change], [change])) this.#endDeletion()
    this.#gone ??= { change, paragraphs: [], current: '' }
    return this.#gone
  }

  #endDeletion(): void {
    if (this.#gone === null) return
    const { change, paragraphs, current } = this.#gone
    this.#gone = null
    this.#open += this.#changes.deletion(change, [...paragraphs, element('text:p', {}, current)])
  }

  #behind(lines: readonly Line[]): string {
    const [first] = lines.flatMap(({ ends }) => ends.filter(({ kind }) => kind === 'del'))
    if (first === undefined) return ''
    const paragraphs = lines.map(({ pieces }) =>
      element('text:p', {}, pieces.map((piece) => this.#inline.piece(piece, false)).join('')),
    )
    return this.#changes.deletion(first, [element('text:p', {}, ''), ...paragraphs])
  }
}
