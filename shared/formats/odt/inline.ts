import type { Mark } from '@tiptap/pm/model'
import { element, escapeHtml, textElement } from '#shared/publish/escape.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import { noteLink, ownHref } from '#shared/schema/note-link.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import type { TextPiece } from '../office/lines.ts'
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
  readonly passages: Passages

  constructor(comments: TakenReview['comments']) {
    const byNumber = new Map(comments.map((comment) => [comment.number, comment]))
    this.passages = new Passages(comments, {
      start: (number) => {
        const comment = byNumber.get(number)
        return comment === undefined ? '' : annotation(comment)
      },
      end: (number) => empty('office:annotation-end', { 'office:name': commentName(number) }),
    })
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
    const tag = passageLanguage(marks.find(({ type }) => type.name === 'language')?.attrs.tag)
    const key = [...names, ...(tag === null ? [] : [tag])].join(' ')
    const language = tag === null ? {} : languageProperties(tag)
    const look: Record<string, string> = Object.assign({}, ...names.map((name) => looks[name] ?? {}), language)
    const known = this.#styles.get(key) ?? { name: `T${this.#styles.size + 1}`, look }
    if (key !== '') this.#styles.set(key, known)
    const dressed = key === '' ? inside : element('text:span', { 'text:style-name': known.name }, inside)
    return typeof href === 'string' ? this.link(href, dressed) : dressed
  }
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
