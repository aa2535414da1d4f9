import type { ListNumbers } from '#shared/schema/list-numbers.ts'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'
import { allIn, elementAt, type XmlElement } from '../word/xml.ts'

/** The text properties that matter (ODF 1.3 part 3, 20.2). Undefined: inherited. */
export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly script?: 'sup' | 'sub' | null
  readonly hidden?: boolean
  readonly font?: string
  /** The tag of its language. */
  readonly language?: string
}

/** How a list level is numbered; null: with bullets. */
export type Numbers = { readonly numbers: ListNumbers | null; readonly start: number } | null

const longestChain = 30

/** The styles of a document (ODF 1.3 part 3, 16). */
export class OdtStyles {
  readonly #styles = new Map<string, { element: XmlElement; isOwn: boolean }>()
  readonly #lists = new Map<string, XmlElement>()
  /** The default language of its text. */
  readonly language: string | null
  /** The headers and footers of its pages. */
  readonly edges: readonly XmlElement[]

  constructor(roots: readonly XmlElement[]) {
    let language: string | null = null
    const edges: XmlElement[] = []
    for (const root of roots)
      for (const group of ['office:automatic-styles', 'office:styles', 'office:master-styles']) {
        const around = elementAt(root, group)
        for (const element of around ? allIn(around) : []) {
          const name = element.attributes.get('style:name') ?? ''
          const family = element.attributes.get('style:family') ?? ''
          if (element.name === 'style:style' && !this.#styles.has(`${family} ${name}`))
            this.#styles.set(`${family} ${name}`, { element, isOwn: group === 'office:automatic-styles' })
          else if (element.name === 'text:list-style' && !this.#lists.has(name)) this.#lists.set(name, element)
          else if (element.name === 'style:default-style' && family === 'paragraph')
            language ??= languageIn(elementAt(element, 'style:text-properties'))
          else if (/^style:(?:header|footer)/.test(element.name) && group === 'office:master-styles')
            edges.push(element)
        }
      }
    this.language = language
    this.edges = edges
  }

  /**
   * The formatting of text in a style. What applies to all paragraphs of a style is layout and
   * ignored.
   */
  look(family: 'text' | 'paragraph', name: string | undefined): Look {
    const chain = this.#chain(family, name).filter(({ isOwn }) => family === 'text' || isOwn)
    const looks = chain.map(({ element }) => lookOf(elementAt(element, 'style:text-properties')))
    return Object.assign({}, ...looks.toReversed())
  }

  /** Whether paragraphs of a style are hidden. */
  isHidden(name: string | undefined): boolean {
    return this.#chain('paragraph', name).some(
      ({ element }) => lookOf(elementAt(element, 'style:text-properties')).hidden,
    )
  }

  /** The names of a paragraph's style and of its parent styles, in lower case. */
  names(name: string | undefined): string[] {
    return this.#chain('paragraph', name).map(({ element }) =>
      (element.attributes.get('style:display-name') ?? element.attributes.get('style:name') ?? '')
        .replaceAll('_20_', ' ')
        .toLowerCase(),
    )
  }

  /** The heading level in a paragraph's style; null for none. */
  outline(name: string | undefined): number | null {
    const said = this.#chain('paragraph', name).map(({ element }) =>
      element.attributes.get('style:default-outline-level'),
    )
    const level = Number(said.find((value) => value !== undefined && value !== '') ?? Number.NaN)
    return Number.isInteger(level) && level > 0 ? level : null
  }

  /** How a level, from 1, of a list style is numbered; undefined if the style does not say. */
  numbers(style: string | undefined, level: number): Numbers | undefined {
    const list = this.#lists.get(style ?? '')
    const found = list && [...allIn(list)].find((each) => Number(each.attributes.get('text:level')) === level)
    if (found === undefined) return undefined
    if (found.name !== 'text:list-level-style-number') return null
    const format = found.attributes.get('style:num-format') ?? ''
    if (format === '') return null
    return { numbers: listNumbersOf(format), start: Number(found.attributes.get('text:start-value') ?? 1) || 1 }
  }

  #chain(family: string, name: string | undefined): { element: XmlElement; isOwn: boolean }[] {
    const chain: { element: XmlElement; isOwn: boolean }[] = []
    let at = this.#styles.get(`${family} ${name}`)
    while (at !== undefined && chain.length < longestChain) {
      chain.push(at)
      at = this.#styles.get(`${family} ${at.element.attributes.get('style:parent-style-name')}`)
    }
    return chain
  }
}

function languageIn(properties: XmlElement | undefined): string | null {
  const said = (name: string) => properties?.attributes.get(name) ?? ''
  const language = said('fo:language')
  if (/^(?:none|zxx|)$/.test(language)) return null
  const parts = [language, said('fo:script'), said('fo:country')].filter((part) => part !== '' && part !== 'none')
  return said('style:rfc-language-tag') || parts.join('-')
}

function lookOf(properties: XmlElement | undefined): Look {
  const said = (name: string) => properties?.attributes.get(name)
  const [weight, style, position] = [said('fo:font-weight'), said('fo:font-style'), said('style:text-position')]
  const [underline, strike] = [said('style:text-underline-style'), said('style:text-line-through-style')]
  const language = languageIn(properties)
  const [display, font] = [said('text:display'), said('style:font-name') ?? said('fo:font-family')]
  return {
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(style === undefined ? {} : { italic: style !== 'normal' }),
    ...(underline === undefined ? {} : { underline: underline !== 'none' }),
    ...(strike === undefined ? {} : { strike: strike !== 'none' }),
    ...(position === undefined ? {} : { script: scriptOf(position) }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(font === undefined ? {} : { font }),
    ...(language === null ? {} : { language }),
  }
}

function scriptOf(position: string): 'sup' | 'sub' | null {
  const [place = ''] = position.split(' ')
  const percent = Number.parseFloat(place)
  if (place === 'super' || percent > 0) return 'sup'
  return place === 'sub' || percent < 0 ? 'sub' : null
}
