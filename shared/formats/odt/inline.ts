import type { Mark } from '@tiptap/pm/model'
import { type Direction, directionOf } from '#shared/article/language.ts'
import { element, escapeHtml, textElement } from '#shared/publish/escape.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import { noteLink, ownHref } from '#shared/schema/note-link.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import type { TextPiece } from '../office/lines.ts'
import { styleNames } from '../office/names.ts'
import { Passages } from '../office/passages.ts'
import { empty, group } from '../xml.ts'
import { languageProperties } from './language.ts'
import { styleName } from './names.ts'

/** The looks of marks, in the order of the schema. */
const looks: Readonly<Record<string, Record<string, string>>> = {
  bold: { 'fo:font-weight': 'bold' },
  italic: { 'fo:font-style': 'italic' },
  underline: { 'style:text-underline-style': 'solid' },
  strike: { 'style:text-line-through-style': 'solid' },
  superscript: { 'style:text-position': 'super 58%' },
  subscript: { 'style:text-position': 'sub 58%' },
}

/**
 * Writes the content of the lines of a text (OpenDocument 1.3, part 3, 6), and collects what it
 * needs: styles, bookmarks, comments.
 */
export class Inline {
  readonly #styles = new Map<string, { name: string; look: Readonly<Record<string, string>> }>()
  readonly #bookmarks = new Set<string>()
  readonly #direction: Direction
  readonly passages: Passages

  /** `direction`: that of the story. */
  constructor(comments: TakenReview['comments'], direction: Direction) {
    this.#direction = direction
    const byNumber = new Map(comments.map((comment) => [comment.number, comment]))
    this.passages = new Passages(comments, {
      start: (number) => {
        const comment = byNumber.get(number)
        return comment === undefined ? '' : annotation(comment)
      },
      end: (number) => empty('office:annotation-end', { 'office:name': commentName(number) }),
    })
  }

  /**
   * Pieces of a line that belong to the text. Those in a language that is written the other way are
   * between direction isolates (Unicode Standard Annex 9, 2.4): a span of OpenDocument has no
   * direction of its own.
   */
  pieces(pieces: readonly TextPiece[]): string {
    return pieces
      .map((piece, index) => {
        const own = this.#directionOf(piece)
        const text = this.piece(piece)
        if (own === null) return text
        const begins = this.#directionOf(pieces[index - 1]) !== own
        const ends = this.#directionOf(pieces[index + 1]) !== own
        return (begins ? isolate(isolates[own]) : '') + text + (ends ? isolate(isolates.end) : '')
      })
      .join('')
  }

  /** The direction of a piece in another language, if it is not that of the story. */
  #directionOf(piece: TextPiece | undefined): Direction | null {
    const tag = piece?.text == null ? null : languageOf(piece.marks)
    return tag === null || directionOf(tag) === this.#direction ? null : directionOf(tag)
  }

  /** One piece. `isCounted`: whether it belongs to the text in which comments are counted. */
  piece({ text, marks }: TextPiece, isCounted = true): string {
    if (text === null) return empty('text:line-break', {})
    const run = (part: string) => this.#marked(spaced(part), marks)
    return isCounted ? this.passages.around(text, run) : run(text)
  }

  /** Text that is not part of the body. `style`: a character style. */
  plain(text: string, style?: string): string {
    return style === undefined
      ? spaced(text)
      : element('text:span', { 'text:style-name': styleName(style) }, spaced(text))
  }

  /** A link to an address, outside or in the story. */
  link(href: string, inside: string): string {
    const note = noteLink(href)
    const link = element('text:a', { 'xlink:type': 'simple', 'xlink:href': href }, inside)
    const own = note === null ? '' : ownHref(note).slice(1)
    if (own === '' || this.#bookmarks.has(own)) return link
    this.#bookmarks.add(own)
    return empty('text:bookmark', { 'text:name': own }) + link
  }

  /** The styles of all marked text. */
  styles(): string[] {
    return [...this.#styles.values()].map(({ name, look }) =>
      group('style:style', { 'style:name': name, 'style:family': 'text' }, empty('style:text-properties', look)),
    )
  }

  #marked(inside: string, marks: readonly Mark[]): string {
    const names = Object.keys(looks).filter((name) => marks.some(({ type }) => type.name === name))
    const href = marks.find(({ type }) => type.name === 'link')?.attrs.href
    const tag = languageOf(marks)
    const key = [...names, ...(tag === null ? [] : [tag])].join(' ')
    const language = tag === null ? {} : languageProperties(tag)
    const look: Record<string, string> = Object.assign({}, ...names.map((name) => looks[name] ?? {}), language)
    const known = this.#styles.get(key) ?? { name: `T${this.#styles.size + 1}`, look }
    if (key !== '') this.#styles.set(key, known)
    const dressed = key === '' ? inside : element('text:span', { 'text:style-name': known.name }, inside)
    return typeof href === 'string' ? this.link(href, dressed) : dressed
  }
}

/** The signs that begin a passage in a direction, and end it. */
const isolates = { ltr: '\u2066', rtl: '\u2067', end: '\u2069' }

/** A sign in a style of its own, so that it is known not to be text when the document is read. */
function isolate(sign: string): string {
  return element('text:span', { 'text:style-name': styleName(styleNames.direction) }, sign)
}

function languageOf(marks: readonly Mark[]): string | null {
  return passageLanguage(marks.find(({ type }) => type.name === 'language')?.attrs.tag)
}

/**
 * Makes white space significant (6.1.2): several spaces would collapse to one, and to none at the
 * start of a paragraph.
 */
function spaced(text: string): string {
  return text
    .replace(/[\n\r]/g, ' ')
    .split(/(\t| {2,}|^ | $)/)
    .map((part) => {
      if (part === '\t') return empty('text:tab', {})
      return /^ +$/.test(part) ? empty('text:s', { 'text:c': part.length }) : escapeHtml(part)
    })
    .join('')
}

function commentName(number: number): string {
  return `comment-${number}`
}

function annotation({ number, author, at, text, answers, done }: TakenReview['comments'][number]): string {
  return element(
    'office:annotation',
    {
      'office:name': commentName(number),
      'loext:resolved': done ? 'true' : 'false',
      'loext:parent-name': answers === null ? null : commentName(answers),
    },
    textElement('dc:creator', {}, author ?? '') +
      (at === null ? '' : textElement('dc:date', {}, `${at}:00`)) +
      text
        .split('\n')
        .map((line) => element('text:p', {}, spaced(line)))
        .join(''),
  )
}
