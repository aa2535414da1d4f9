import type { Mark } from '@tiptap/pm/model'
import { directionOf } from '#shared/article/language.ts'
import { type Attributes, element, escapeHtml, startTag } from '#shared/publish/escape.ts'
import { noteLink, ownHref } from '#shared/schema/note-link.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import type { Change, TextPiece } from '../office/lines.ts'
import { styleId, styleNames } from '../office/names.ts'
import { empty } from '../xml.ts'
import type { Comments } from './comments.ts'
import type { Parts } from './parts.ts'
import { value } from './xml.ts'

/** Writes the content of the lines of a text (ECMA-376 part 1, 17.3.2, 17.13.5, 17.16.22). */
export class Runs {
  readonly #parts: Parts
  readonly #comments: Comments

  constructor(parts: Parts, comments: Comments) {
    this.#parts = parts
    this.#comments = comments
  }

  /** Pieces of a text, with the comments that are on them. */
  of(pieces: readonly TextPiece[]): string {
    let markup = ''
    for (let at = 0; at < pieces.length; ) {
      const href = hrefOf(pieces[at])
      let end = at + 1
      while (href !== null && end < pieces.length && hrefOf(pieces[end]) === href) end += 1
      const inside = pieces
        .slice(at, end)
        .map((piece) => this.#piece(piece))
        .join('')
      markup += href === null ? inside : this.link(href, inside)
      at = end
    }
    return markup
  }

  /**
   * Text that is not part of the body, such as that of a field or a card. `style`: a character
   * style.
   */
  plain(text: string, { style, changes = [] }: { style?: string; changes?: readonly Change[] } = {}): string {
    const properties = style === undefined ? '' : value('w:rStyle', styleId(style))
    return this.#run(text, properties, changes)
  }

  /** A link to an address, outside or in the story. */
  link(href: string, inside: string): string {
    const note = noteLink(href)
    if (note === null) return element('w:hyperlink', { 'r:id': this.#parts.link(href) }, inside)
    const link = element('w:hyperlink', { 'w:anchor': href.slice(1) }, inside)
    const own = ownHref(note).slice(1)
    if (!this.#parts.bookmarks(own)) return link
    const id = this.#parts.id()
    return `${empty('w:bookmarkStart', { 'w:id': id, 'w:name': own })}${link}${empty('w:bookmarkEnd', { 'w:id': id })}`
  }

  #piece({ text, marks, changes }: TextPiece): string {
    const properties = propertiesOf(marks)
    if (text === null) return this.#changed('<w:r><w:br></w:br></w:r>', changes)
    // Comments are counted in text without deletions.
    if (isGone(changes)) return this.#run(text, properties, changes)
    return this.#comments.passages.around(text, (part) => this.#run(part, properties, changes))
  }

  #run(text: string, properties: string, changes: readonly Change[]): string {
    const name = isGone(changes) ? 'w:delText' : 'w:t'
    const parts = text.split(/(\t)/).map((part) => {
      if (part === '\t') return '<w:tab></w:tab>'
      return part === '' ? '' : `${startTag(name, { 'xml:space': 'preserve' })}${escapeHtml(part)}</${name}>`
    })
    const inside = (properties === '' ? '' : element('w:rPr', {}, properties)) + parts.join('')
    return this.#changed(element('w:r', {}, inside), changes)
  }

  #changed(run: string, changes: readonly Change[]): string {
    return changes.reduceRight((inside, change) => element(`w:${change.kind}`, this.changeOf(change), inside), run)
  }

  /** The author and time of a change: Word writes local time and marks it as UTC. */
  changeOf({ author, at }: Change): Attributes {
    return { 'w:id': this.#parts.id(), 'w:author': author ?? '', 'w:date': at === null ? null : `${at}:00Z` }
  }
}

export function isGone(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind === 'del')
}

function hrefOf(piece: TextPiece | undefined): string | null {
  const href = piece?.marks.find(({ type }) => type.name === 'link')?.attrs.href
  return typeof href === 'string' ? href : null
}

/**
 * The language of a run, whatever its letters are (17.3.2.20), and that it runs from right to left
 * (17.3.2.30).
 */
function languageOf(marks: readonly Mark[]): string {
  const tag = passageLanguage(marks.find(({ type }) => type.name === 'language')?.attrs.tag)
  if (tag === null) return ''
  const turned = directionOf(tag) === 'rtl' ? '<w:rtl></w:rtl>' : ''
  return turned + empty('w:lang', { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': tag })
}

/** Marks as the properties of a run, in the order of the schema. */
function propertiesOf(marks: readonly Mark[]): string {
  const has = (name: string) => marks.some(({ type }) => type.name === name)
  return [
    has('link') ? value('w:rStyle', styleId(styleNames.link)) : '',
    has('bold') ? '<w:b></w:b>' : '',
    has('italic') ? '<w:i></w:i>' : '',
    has('strike') ? '<w:strike></w:strike>' : '',
    has('underline') ? value('w:u', 'single') : '',
    has('superscript') ? value('w:vertAlign', 'superscript') : '',
    has('subscript') ? value('w:vertAlign', 'subscript') : '',
    languageOf(marks),
  ].join('')
}
