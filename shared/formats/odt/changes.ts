import { element, textElement } from '#shared/publish/escape.ts'
import type { Change } from '../office/lines.ts'
import { empty, group } from '../xml.ts'

/**
 * What was tracked in a document (OpenDocument 1.3, part 3, 5.5): regions, each with who made it
 * and when, which the text names.
 */
export class Changes {
  readonly #regions: string[] = []

  /** What stands where something was put in: its begin and its end. */
  insertion(change: Change): { start: string; end: string } {
    const id = this.#region(element('text:insertion', {}, infoOf(change)))
    return {
      start: empty('text:change-start', { 'text:change-id': id }),
      end: empty('text:change-end', { 'text:change-id': id }),
    }
  }

  /**
   * What stands where something was taken out. `paragraphs`: that, the last one being what of it is
   * in the paragraph that goes on.
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
