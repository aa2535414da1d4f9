import type { WordStyles } from './look.ts'
import { elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** A paragraph's place in a list. */
export interface Numbered {
  /** From 0. */
  readonly level: number
  readonly isOrdered: boolean
  readonly number: number
  /** What stands before the paragraph: "1.2", "a)"; of a bullet ''. */
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
const unnumbered: ReadonlySet<string> = new Set(['bullet', 'none'])

/** Counts the numbered paragraphs of a document (ECMA-376 part 1, 17.9), which have to be asked in their order. */
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

  /** The place of the next paragraph; null where it is in no list. `properties`: its own. */
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
    if (own === null || own.format === 'none') return null
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
    const label = unnumbered.has(own.format)
      ? ''
      : own.text.replace(/%([1-9])/g, (_, digit: string) => {
          const level = this.#levelAt(at, Number(digit) - 1)
          const value = counts[Number(digit) - 1] ?? level?.start ?? 1
          return inFormat(value, own.isLegal ? 'decimal' : (level?.format ?? 'decimal'))
        })
    return { level: at.level, isOrdered: own.format !== 'bullet', number, label: label.trim() }
  }

  #levelAt({ instance, abstract }: { instance: XmlElement; abstract: XmlElement }, level: number): Level | null {
    const isIt = (each: XmlElement) => Number(each.attributes.get('w:ilvl') ?? 0) === level
    const overriding = elementAt(elementsOf(instance, 'w:lvlOverride').find(isIt), 'w:lvl')
    const element = overriding ?? elementsOf(abstract, 'w:lvl').find(isIt)
    if (element === undefined) return null
    return {
      format: valueAt(element, 'w:numFmt') ?? 'decimal',
      start: Number(valueAt(element, 'w:start') ?? 1) || 0,
      text: valueAt(element, 'w:lvlText') ?? '',
      style: valueAt(element, 'w:pStyle') ?? '',
      isLegal: isOnAt(element, 'w:isLgl') ?? false,
      restarts: valueAt(element, 'w:lvlRestart') !== '0',
    }
  }

  /** What an instance is of; a style of lists may stand between. */
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

const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function inRoman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, sign] of roman) for (; rest >= value; rest -= value) text += sign
  return text
}

/** A, B … Z, AA, BB: as Word counts with letters. */
function inLetters(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
}

const formats: Readonly<Record<string, (number: number) => string>> = {
  upperRoman: inRoman,
  lowerRoman: (number) => inRoman(number).toLowerCase(),
  upperLetter: inLetters,
  lowerLetter: (number) => inLetters(number).toLowerCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  ordinal: (number) => `${number}.`,
  none: () => '',
  bullet: () => '',
}

function inFormat(number: number, format: string): string {
  const write = number >= 1 && number < 4_000 ? formats[format] : undefined
  return write?.(number) ?? String(number)
}
