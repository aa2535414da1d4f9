import { Mark } from '@tiptap/pm/model'
import { styleNames } from '#shared/formats/office/names.ts'
import type { Change } from '#shared/paste/index.ts'
import { textHref } from '#shared/schema/href.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import { changes, signs } from '../elements.ts'
import type { Relationships } from '../package.ts'
import { timeIn } from '../text.ts'
import { elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from '../xml.ts'
import type { OwnStory } from './story.ts'

/** The change around an element's content; null if there is none. */
export function changeOf({ name, attributes }: XmlElement): Change | null {
  const kind = changes[name]
  if (kind === undefined) return null
  return { kind, author: (attributes.get('w:author') ?? '').trim() || null, at: timeIn(attributes) || null }
}

/**
 * Whether something exists after applying the changes, according to insertions and deletions in its
 * properties.
 */
export function isKept(properties: XmlElement | undefined, keeps: (change: Change) => boolean): boolean {
  return (properties ? elementsOf(properties) : []).every((each) => {
    const change = changeOf(each)
    return change === null || keeps(change)
  })
}

interface LineOptions {
  readonly story: OwnStory
  readonly relationships: Relationships
  keeps(change: Change): boolean
  /** The name of a character style. */
  styleName(id: string | undefined): string
}

/** What a line contained besides its text. */
export interface LineExtras {
  readonly drawings: XmlElement[]
  /** The target of its first link. */
  href: string | null
  /** Its run-in dateline. */
  dateline: string | null
}

/**
 * Reads the content of lines in a document of Lede's: text goes into the story, unless `into` takes
 * it.
 */
export class OwnLines {
  readonly #options: LineOptions

  constructor(options: LineOptions) {
    this.#options = options
  }

  /**
   * Reads the text of a paragraph into the open line. `isLinked`: links belong to the text, and not
   * to the whole line.
   */
  read(paragraph: XmlElement, { isLinked = true } = {}): LineExtras {
    const { story } = this.#options
    const beside: LineExtras = { drawings: [], href: null, dateline: null }
    this.#inside(paragraph, null, beside, {
      text: (text, marks) => story.text(text, isLinked ? marks : marks.filter(({ type }) => type.name !== 'link')),
      break: () => story.break(),
    })
    return beside
  }

  /**
   * The words of a paragraph that is not part of the body. `style`: only those in a character
   * style.
   */
  words(paragraph: XmlElement, style: string | null = null): string {
    let words = ''
    const beside: LineExtras = { drawings: [], href: null, dateline: null }
    this.#inside(paragraph, null, beside, {
      text: (text, _, own) => {
        if (style === null || own === style) words += text
      },
      break: () => {
        words += ' '
      },
    })
    return words
  }

  /** The target of a paragraph's first link; null if it has none. */
  hrefIn(paragraph: XmlElement): string | null {
    const beside: LineExtras = { drawings: [], href: null, dateline: null }
    this.#inside(paragraph, null, beside, { text: () => {}, break: () => {} })
    return beside.href
  }

  #inside(element: XmlElement, href: string | null, beside: LineExtras, into: Into): void {
    for (const child of elementsOf(element)) this.#read(child, href, beside, into)
  }

  #read(element: XmlElement, href: string | null, beside: LineExtras, into: Into): void {
    const { story, keeps } = this.#options
    const change = changeOf(element)
    const id = element.attributes.get('w:id') ?? ''
    if (change !== null) {
      if (keeps(change)) this.#inside(element, href, beside, into)
    } else if (element.name === 'w:r') this.#run(element, href, beside, into)
    else if (element.name === 'w:hyperlink') {
      const address = this.#addressOf(element)
      beside.href ??= address
      this.#inside(element, address, beside, into)
    } else if (element.name === 'w:commentRangeStart') story.beginComment(id)
    else if (element.name === 'w:commentRangeEnd') story.endComment(id)
    else if (element.name !== 'w:pPr' && element.name !== 'w:sdtPr') this.#inside(element, href, beside, into)
  }

  #run(run: XmlElement, href: string | null, beside: LineExtras, into: Into): void {
    const properties = elementAt(run, 'w:rPr')
    if (isOnAt(properties, 'w:vanish')) return
    const style = this.#options.styleName(valueAt(properties, 'w:rStyle'))
    const marks = marksOf(properties, href)
    for (const part of elementsOf(run)) {
      const sign = signs[part.name]
      if (part.name === 'w:drawing') beside.drawings.push(part)
      else if (part.name === 'w:br' || part.name === 'w:cr') into.break()
      else if (part.name === 'w:t' || part.name === 'w:delText' || sign !== undefined) {
        const text = sign ?? part.children.filter((child) => typeof child === 'string').join('')
        if (style === styleNames.dateline.toLowerCase()) beside.dateline = (beside.dateline ?? '') + text
        else into.text(text, marks, style)
      }
    }
  }

  #addressOf({ attributes }: XmlElement): string | null {
    const target = this.#options.relationships.get(attributes.get('r:id') ?? '')
    const anchor = attributes.get('w:anchor')
    const address = target?.isExternal ? target.target : ''
    return textHref(anchor === undefined ? address : `${address.replace(/#.*$/s, '')}#${anchor}`)
  }
}

interface Into {
  text(text: string, marks: readonly Mark[], style: string): void
  break(): void
}

function marksOf(properties: XmlElement | undefined, href: string | null): readonly Mark[] {
  const underline = valueAt(properties, 'w:u') ?? 'none'
  const names = [
    isOnAt(properties, 'w:b') && 'bold',
    isOnAt(properties, 'w:i') && 'italic',
    underline !== 'none' && 'underline',
    isOnAt(properties, 'w:strike') && 'strike',
    valueAt(properties, 'w:vertAlign'),
  ]
  const marks = names.flatMap((name) => {
    const type = typeof name === 'string' ? proseSchema.marks[name] : undefined
    return type ? [type.create()] : []
  })
  const link = href === null ? undefined : proseSchema.marks.link?.create({ href })
  const tag = passageLanguage(elementAt(properties, 'w:lang')?.attributes.get('w:val'))
  const language = tag === null ? undefined : proseSchema.marks.language?.create({ tag })
  return Mark.setFrom([...marks, ...[link, language].filter((mark) => mark !== undefined)])
}
