import { element, startTag, textElement } from '#shared/publish/escape.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import { Passages } from '../office/passages.ts'
import { empty, group } from '../xml.ts'
import { namespaces } from './xml.ts'

type Comment = TakenReview['comments'][number]

/** The comments of a document (ECMA-376 part 1, 17.13.4). */
export class Comments {
  readonly #comments: readonly Comment[]
  /** Where they are in its text. */
  readonly passages: Passages

  constructor(comments: readonly Comment[]) {
    this.#comments = comments
    this.passages = new Passages([...comments], { start, end })
  }

  get isEmpty(): boolean {
    return this.#comments.length === 0
  }

  part(): string {
    return group('w:comments', namespaces, ...this.#comments.map(commentMarkup))
  }

  /** Which comments are replies to which, and which are resolved ([MS-DOCX] 2.5.4). */
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

/**
 * The id of the last paragraph of a comment, by which its thread refers to it: eight hexadecimal
 * digits.
 */
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
