import { Mark } from '@tiptap/pm/model'
import { styleNames } from '#shared/formats/office/names.ts'
import type { Change } from '#shared/paste/index.ts'
import { textHref } from '#shared/schema/href.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import type { OwnStory } from '../../word/own/story.ts'
import { elementsOf, type XmlElement } from '../../word/xml.ts'
import type { OdtChange } from '../changes.ts'
import type { Look, OdtStyles } from '../styles.ts'

interface LineOptions {
  readonly story: OwnStory
  readonly styles: OdtStyles
  readonly changes: ReadonlyMap<string, OdtChange>
  /** Whether a tracked change is to be applied. */
  keeps(change: Change): boolean
}

/** What a line contained besides its text. */
export interface LineExtras {
  readonly frames: XmlElement[]
  /** The target of its first link. */
  href: string | null
  /** Its run-in dateline. */
  dateline: string | null
  /** Whether it contained an insertion that is not applied, or a deletion. */
  isUnmade: boolean
}

interface Into {
  text(text: string, marks: readonly Mark[], style: string): void
  break(): void
  /** Ends a deleted line. */
  end(): void
}

interface Around {
  readonly look: Look
  readonly style: string
  readonly href: string | null
}

const nowhere: Into = { text: () => {}, break: () => {}, end: () => {} }

/**
 * Reads the content of lines in a document of Lede's (ODF 1.3 part 3, 6): text goes into the story,
 * unless `into` takes it.
 */
export class OwnOdtLines {
  readonly #options: LineOptions
  /** The open insertions that are not applied. */
  readonly #unmade = new Set<string>()

  constructor(options: LineOptions) {
    this.#options = options
  }

  /** Whether the end of the last line that was read exists. */
  get hasEnd(): boolean {
    return this.#unmade.size === 0
  }

  /**
   * Reads the text of a paragraph into the open line. `isLinked`: links belong to the text, and not
   * to the whole line; `end`: ends a line that was deleted as a whole.
   */
  read(paragraph: XmlElement, end: () => void, { isLinked = true } = {}): LineExtras {
    const { story, styles } = this.#options
    const look = styles.look('paragraph', paragraph.attributes.get('text:style-name'))
    return this.#into(paragraph, look, {
      text: (text, marks) => story.text(text, isLinked ? marks : marks.filter(({ type }) => type.name !== 'link')),
      break: () => story.break(),
      end,
    })
  }

  /**
   * The words of a paragraph that is not part of the body. `style`: only those in a character
   * style.
   */
  words(paragraph: XmlElement, style: string | null = null): string {
    let words = ''
    this.#into(
      paragraph,
      {},
      {
        ...nowhere,
        text: (text, _, own) => {
          if (style === null || own === style) words += text
        },
        break: () => {
          words += ' '
        },
      },
    )
    return words
  }

  /** The text deleted from a paragraph that is not part of the body, as lines of the body. */
  taken(paragraph: XmlElement, end: () => void): void {
    const { story, changes } = this.#options
    for (const { name, attributes } of elementsOf(paragraph)) {
      const change = name === 'text:change' ? changes.get(attributes.get('text:change-id') ?? '') : undefined
      if (change?.kind !== 'del' || !this.#keeps(change)) continue
      const around = { look: {}, style: '', href: null }
      const beside = { frames: [], href: null, dateline: null, isUnmade: false }
      const into = { text: story.text.bind(story), break: () => story.break(), end }
      this.#deleted(change, around, beside, into)
      if (story.isOpen) end()
    }
  }

  /** The target of a paragraph's first link; null if it has none. */
  hrefIn(paragraph: XmlElement): string | null {
    return this.#into(paragraph, {}, nowhere).href
  }

  #into(paragraph: XmlElement, look: Look, into: Into): LineExtras {
    const beside: LineExtras = { frames: [], href: null, dateline: null, isUnmade: false }
    this.#inside(paragraph, { look, style: '', href: null }, beside, into)
    return beside
  }

  #inside(element: XmlElement, around: Around, beside: LineExtras, into: Into): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child.replace(/[\t\n\r ]+/g, ' '), around, beside, into)
      else this.#read(child, around, beside, into)
    }
  }

  #read(element: XmlElement, around: Around, beside: LineExtras, into: Into): void {
    const { story, styles, changes } = this.#options
    const { name, attributes } = element
    const change = changes.get(attributes.get('text:change-id') ?? '')
    const id = attributes.get('text:change-id') ?? ''
    if (name === 'text:span') {
      const style = attributes.get('text:style-name') ?? ''
      if (style === styleNames.direction) return
      // LibreOffice underlines the links of a document of Word's by such a span.
      const isLink = /^(?:Visited_20_)?Internet_20_link$/i.test(style)
      const look = isLink ? around.look : { ...around.look, ...styles.look('text', style) }
      const isOwn = style === 'Dateline' || style === 'Notice_20_Text'
      this.#inside(element, { ...around, look, style: isOwn ? style : around.style }, beside, into)
    } else if (name === 'text:a') {
      const href = textHref(attributes.get('xlink:href') ?? '')
      beside.href ??= href
      this.#inside(element, { ...around, href }, beside, into)
    } else if (name === 'text:s')
      this.#text(' '.repeat(Math.min(10_000, Number(attributes.get('text:c') ?? 1) || 1)), around, beside, into)
    else if (name === 'text:tab') this.#text('\t', around, beside, into)
    else if (name === 'text:line-break') {
      if (this.hasEnd) into.break()
    } else if (name === 'text:change-start') {
      if (change?.kind === 'ins' && !this.#keeps(change)) this.#unmade.add(id)
    } else if (name === 'text:change-end') this.#unmade.delete(id)
    else if (name === 'text:change') {
      if (change?.kind === 'del' && this.#keeps(change)) this.#deleted(change, around, beside, into)
      else beside.isUnmade = true
    } else if (name === 'office:annotation') {
      const named = attributes.get('office:name')
      if (named !== undefined && into !== nowhere) story.beginComment(named)
    } else if (name === 'office:annotation-end') story.endComment(attributes.get('office:name') ?? '')
    else if (name === 'draw:frame') beside.frames.push(element)
  }

  #keeps({ kind, author, at }: OdtChange): boolean {
    return this.#options.keeps({ kind, author: author || null, at: at || null })
  }

  /**
   * Deleted text, if the deletion is not applied: the last of its lines continues in the present
   * one.
   */
  #deleted({ content }: OdtChange, around: Around, beside: LineExtras, into: Into): void {
    for (const [at, line] of content.entries()) {
      if (at > 0) into.end()
      if (/^text:[ph]$/.test(line.name)) this.#inside(line, around, beside, into)
      else for (const each of elementsOf(line)) this.#inside(each, around, beside, into)
    }
  }

  #text(text: string, { look, style, href }: Around, beside: LineExtras, into: Into): void {
    if (!this.hasEnd) beside.isUnmade = true
    if (text === '' || !this.hasEnd || look.hidden) return
    if (style === styleNames.dateline) beside.dateline = (beside.dateline ?? '') + text
    else into.text(text, marksOf(look, href), style)
  }
}

function marksOf(look: Look, href: string | null): readonly Mark[] {
  const names = [
    look.bold && 'bold',
    look.italic && 'italic',
    look.underline && 'underline',
    look.strike && 'strike',
    look.script && `${look.script}erscript`.replace('suberscript', 'subscript'),
  ]
  const marks = names.flatMap((name) => {
    const type = typeof name === 'string' ? proseSchema.marks[name] : undefined
    return type ? [type.create()] : []
  })
  const link = href === null ? undefined : proseSchema.marks.link?.create({ href })
  const tag = passageLanguage(look.language)
  const language = tag === null ? undefined : proseSchema.marks.language?.create({ tag })
  return Mark.setFrom([...marks, ...[link, language].filter((mark) => mark !== undefined)])
}
