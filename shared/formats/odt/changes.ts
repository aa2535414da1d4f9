import { element, textElement } from '#shared/publish/escape.ts'
import type { Change } from '../office/lines.ts'
import { empty, group } from '../xml.ts'

/**
 * The tracked changes of a document (OpenDocument 1.3, part 3, 5.5): regions, each with its author
 * and time, which the text refers to.
 */
export class Changes {
  readonly #regions: string[] = []

  /** The marks at both ends of an insertion. */
  insertion(change: Change): { start: string; end: string } {
    const id = this.#region(element('text:insertion', {}, infoOf(change)))
    return {
      start: empty('text:change-start', { 'text:change-id': id }),
      end: empty('text:change-end', { 'text:change-id': id }),
    }
  }

  /**
   * The mark of a deletion. `paragraphs`: what was deleted, the last one being the part that
   * belongs to the paragraph that continues.
   */
  deletion(change: Change, paragraphs: readonly string[]): string {
    const id = this.#region(element('text:deletion', {}, infoOf(change) + paragraphs.join('')))
    return empty('text:change', { 'text:change-id': id })
  }

  /** All of them; '' where there are none. */
  markup(): string {
    return group('text:tracked-changes', {}, ...this.#regions)
  }

  #region(change: string): string {
    const id = `ct${this.#regions.length + 1}`
    this.#regions.push(element('text:changed-region', { 'xml:id': id, 'text:id': id }, change))
    return id
  }
}

function infoOf({ author, at }: Change): string {
  return element(
    'office:change-info',
    {},
    textElement('dc:creator', {}, author ?? '') + (at === null ? '' : textElement('dc:date', {}, `${at}:00`)),
  )
}
