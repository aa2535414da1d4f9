import type { ListNumbers } from '#shared/schema/list-numbers.ts'
import { htmlFormats, inFormat, isKnownFormat } from './number-formats.ts'
import type { WordStyles } from './word-styles.ts'
import { elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** A paragraph's place in a list. */
export interface Numbered {
  /** From 0. */
  readonly level: number
  /**
   * The HTML list with the same numbering: with bullets, or its kind of numbers (null: figures).
   * `text`: there is none, so the number has to be part of the text.
   */
  readonly list: 'bullet' | 'text' | ListNumbers | null
  readonly number: number
  /** The number before the paragraph: "1.2", "a)"; '' for a bullet. */
  readonly label: string
}

interface Level {
  readonly format: string
  readonly start: number
  readonly text: string
  readonly style: string
  readonly isLegal: boolean
  readonly restarts: boolean
}

const levels = 9

/**
 * Counts the numbered paragraphs of a document (ECMA-376 part 1, 17.9), which have to be passed in
 * order.
 */
export class WordNumbering {
  readonly #styles: WordStyles
  readonly #abstract = new Map<string, XmlElement>()
  readonly #instances = new Map<string, XmlElement>()
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(root: XmlElement | null, styles: WordStyles) {
    this.#styles = styles
    const byId = (name: string, id: string) =>
      (root ? elementsOf(root, name) : []).map((each) => [each.attributes.get(id) ?? '', each] as const)
    for (const [id, element] of byId('w:abstractNum', 'w:abstractNumId')) this.#abstract.set(id, element)
    for (const [id, element] of byId('w:num', 'w:numId')) this.#instances.set(id, element)
  }

  /** The place of the next paragraph; null if it is in no list. `properties`: its own. */
  next(properties: XmlElement | undefined): Numbered | null {
    const all = this.#styles.paragraph(properties)
    const list = all.map((each) => valueAt(each, 'w:numPr', 'w:numId')).find((value) => value !== undefined)
    const instance = list === undefined || list === '0' ? undefined : this.#instances.get(list)
    const abstract = instance && this.#abstractOf(instance)
    if (list === undefined || instance === undefined || abstract === undefined) return null
    const said = all.map((each) => valueAt(each, 'w:numPr', 'w:ilvl')).find((value) => value !== undefined)
    const level = Math.min(levels - 1, Math.max(0, Number(said ?? this.#levelOfStyle(abstract, properties)) || 0))
    return this.#count({ list, instance, abstract, level })
  }

  #levelOfStyle(abstract: XmlElement, properties: XmlElement | undefined): number {
    const ids = new Set(
      this.#styles.chain(valueAt(properties, 'w:pStyle')).map(({ attributes }) => attributes.get('w:styleId')),
    )
    return elementsOf(abstract, 'w:lvl').findIndex((each) => ids.has(valueAt(each, 'w:pStyle')))
  }

  #count(at: { list: string; instance: XmlElement; abstract: XmlElement; level: number }): Numbered | null {
    const own = this.#levelAt(at, at.level)
    if (own === null) return null
    const key = at.abstract.attributes.get('w:abstractNumId') ?? ''
    const counts = this.#counts.get(key) ?? []
    this.#counts.set(key, counts)
    const override = elementsOf(at.instance, 'w:lvlOverride').find(
      (each) => Number(each.attributes.get('w:ilvl')) === at.level,
    )
    const restart = valueAt(override, 'w:startOverride')
    const begun = `${at.list} ${at.level}`
    if (restart !== undefined && !this.#begun.has(begun)) counts[at.level] = Number(restart) - 1
    this.#begun.add(begun)
    const number = (counts[at.level] ?? own.start - 1) + 1
    counts[at.level] = number
    for (let deeper = at.level + 1; deeper < levels; deeper += 1)
      if (this.#levelAt(at, deeper)?.restarts !== false) counts[deeper] = undefined
    const label =
      own.format === 'bullet'
        ? ''
        : own.text.replace(/%([1-9])/g, (_, digit: string) => {
            const level = this.#levelAt(at, Number(digit) - 1)
            const value = counts[Number(digit) - 1] ?? level?.start ?? 1
            return inFormat(value, own.isLegal ? 'decimal' : (level?.format ?? 'decimal'))
          })
    const list = listOf(own, at.level)
    // A paragraph without number and text is no item.
    return list === 'text' && label.trim() === '' ? null : { level: at.level, list, number, label: label.trim() }
  }

  #levelAt({ instance, abstract }: { instance: XmlElement; abstract: XmlElement }, level: number): Level | null {
    const isIt = (each: XmlElement) => Number(each.attributes.get('w:ilvl') ?? 0) === level
    const overriding = elementAt(elementsOf(instance, 'w:lvlOverride').find(isIt), 'w:lvl')
    const element = overriding ?? elementsOf(abstract, 'w:lvl').find(isIt)
    if (element === undefined) return null
    const format = valueAt(element, 'w:numFmt') ?? 'decimal'
    return {
      format,
      start: Number(valueAt(element, 'w:start') ?? 1) || 0,
      // Some programs leave out default values.
      text: valueAt(element, 'w:lvlText') ?? (format === 'none' ? '' : `%${level + 1}.`),
      style: valueAt(element, 'w:pStyle') ?? '',
      isLegal: isOnAt(element, 'w:isLgl') ?? false,
      restarts: valueAt(element, 'w:lvlRestart') !== '0',
    }
  }

  /** The abstract definition of a numbering instance, possibly by way of a list style. */
  #abstractOf(instance: XmlElement): XmlElement | undefined {
    const abstract = this.#abstract.get(valueAt(instance, 'w:abstractNumId') ?? '')
    const link = valueAt(abstract, 'w:numStyleLink')
    if (link === undefined) return abstract
    const linked = this.#styles
      .chain(link)
      .map((style) => valueAt(style, 'w:pPr', 'w:numPr', 'w:numId'))
      .find((value) => value !== undefined)
    return this.#abstract.get(valueAt(this.#instances.get(linked ?? ''), 'w:abstractNumId') ?? '') ?? abstract
  }
}

/**
 * The HTML list that looks like a level: its own number, without words around it or numbers of
 * other levels before it.
 */
function listOf({ format, text, isLegal }: Level, level: number): Numbered['list'] {
  if (format === 'bullet') return 'bullet'
  const isPlain = new RegExp(`^[([]?%${level + 1}[.)\\]:]*\\s*$`).test(text)
  const known = isLegal || !isKnownFormat(format) ? null : htmlFormats[format]
  return isPlain && known !== undefined ? known : 'text'
}
