import { element, startTag, textElement } from '#shared/publish/escape.ts'
import type { TakenReview } from '#shared/review/taken-review.ts'
import { empty, group } from '../xml.ts'
import { namespaces } from './xml.ts'

type Comment = TakenReview['comments'][number]

/** The comments of a document (ECMA-376 part 1, 17.13.4), and where in its text they stand. */
export class Comments {
  readonly #comments: readonly Comment[]
  #offset = 0

  constructor(comments: readonly Comment[]) {
    this.#comments = comments
  }

  get isEmpty(): boolean {
    return this.#comments.length === 0
  }

  /** Whether some are on nothing but the story. */
  get onStory(): boolean {
    return this.#comments.some(({ passage }) => passage === null)
  }

  /** Those that are on the story: they are put to its headline. */
  aroundHeadline(run: string): string {
    const numbers = this.#comments.filter(({ passage }) => passage === null).map(({ number }) => number)
    return numbers.map(start).join('') + run + numbers.map(end).join('')
  }

  /** The next text of the body, parted where comments begin and end, with their signs. */
  around(text: string, run: (part: string) => string): string {
    const from = this.#offset
    const to = from + text.length
    this.#offset = to
    const on = this.#comments.flatMap(({ number, passage }) => (passage ? { number, ...passage } : []))
    const edges = new Set(on.flatMap((each) => [each.from, each.to]).filter((at) => at > from && at < to))
    const cuts = [from, ...[...edges].toSorted((a, b) => a - b), to]
    return cuts
      .slice(0, -1)
      .map((cut, index) => {
        const next = cuts[index + 1] ?? to
        const begun = on.filter((each) => each.from === cut).map(({ number }) => start(number))
        const ended = on.filter((each) => each.to === next).map(({ number }) => end(number))
        return begun.join('') + run(text.slice(cut - from, next - from)) + ended.join('')
      })
      .join('')
  }

  part(): string {
    return group('w:comments', namespaces, ...this.#comments.map(commentMarkup))
  }

  /** Which of them answers which, and which are settled ([MS-DOCX] 2.5.4). */
  threads(): string {
    return group(
      'w15:commentsEx',
      namespaces,
      ...this.#comments.map(({ number, answers, done }) =>
        empty('w15:commentEx', {
          'w15:paraId': paragraphId(number),
          'w15:paraIdParent': answers === null ? null : paragraphId(answers),
          'w15:done': done ? 1 : 0,
        }),
      ),
    )
  }
}

function start(number: number): string {
  return empty('w:commentRangeStart', { 'w:id': number })
}

function end(number: number): string {
  return (
    empty('w:commentRangeEnd', { 'w:id': number }) + element('w:r', {}, empty('w:commentReference', { 'w:id': number }))
  )
}

/** Names the last paragraph of a comment, which its thread calls it by: eight hexadecimal digits. */
function paragraphId(number: number): string {
  return (0x1000_0000 + number).toString(16).toUpperCase()
}

function commentMarkup({ number, author, at, text }: Comment): string {
  const lines = text.split('\n')
  const paragraphs = lines.map((line, index) => {
    const id = index === lines.length - 1 ? paragraphId(number) : null
    const run = element('w:r', {}, textElement('w:t', { 'xml:space': 'preserve' }, line))
    return `${startTag('w:p', { 'w14:paraId': id })}${run}</w:p>`
  })
  const attributes = { 'w:id': number, 'w:author': author ?? '', 'w:date': at === null ? null : `${at}:00Z` }
  return element('w:comment', attributes, paragraphs.join(''))
}
