import { elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** What the properties of a run, with those of its styles, say that matters to a text. */
export interface Look {
  readonly isHidden: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly script: 'sup' | 'sub' | null
  /** The typeface of Latin letters, '' where none is said. */
  readonly font: string
  /** Tags of languages as the document says them, '' where it says none. */
  readonly language: { readonly latin: string; readonly eastAsian: string; readonly bidi: string }
}

interface Style {
  readonly element: XmlElement
  readonly basedOn: string
}

/** No chain of styles is longer. */
const longestChain = 30
const scripts: Readonly<Record<string, Look['script']>> = { superscript: 'sup', subscript: 'sub' }

/** The styles of a document (ECMA-376 part 1, 17.7). */
export class WordStyles {
  readonly #styles = new Map<string, Style>()
  readonly #defaults: XmlElement | undefined
  readonly #paragraph: string

  constructor(root: XmlElement | null) {
    const styles = root ? elementsOf(root, 'w:style') : []
    for (const element of styles) {
      const id = element.attributes.get('w:styleId') ?? ''
      this.#styles.set(id, { element, basedOn: valueAt(element, 'w:basedOn') ?? '' })
    }
    this.#defaults = elementAt(root ?? undefined, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
    const isDefault = ({ attributes }: XmlElement) =>
      attributes.get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? '')
    this.#paragraph = styles.find(isDefault)?.attributes.get('w:styleId') ?? ''
  }

  /** A style and those that it is based on, the nearest first. */
  chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = []
    for (
      let at = this.#styles.get(id ?? this.#paragraph);
      at && chain.length < longestChain;
      at = this.#styles.get(at.basedOn)
    )
      chain.push(at.element)
    return chain
  }

  /**
   * The names of a style and of those that it is based on, as every Word has them in English, in
   * lower case.
   */
  names(id: string | undefined): string[] {
    return this.chain(id).map((style) => (valueAt(style, 'w:name') ?? '').toLowerCase())
  }

  /** The properties of paragraphs that a paragraph's own and its styles' are, the nearest first. */
  paragraph(properties: XmlElement | undefined): XmlElement[] {
    const styles = this.chain(valueAt(properties, 'w:pStyle')).map((style) => elementAt(style, 'w:pPr'))
    return [properties, ...styles].filter((each) => each !== undefined)
  }

  /**
   * How a run looks in a paragraph of a style, in a table of one or in none. `properties`: its own.
   */
  look(
    { paragraph, table }: { paragraph: string | undefined; table: string | undefined },
    properties: XmlElement | undefined,
  ): Look {
    const runStyle = valueAt(properties, 'w:rStyle')
    const saidBy = (style: string | undefined) => this.chain(style).map((each) => elementAt(each, 'w:rPr'))
    const ofTable = table === undefined ? [] : saidBy(table)
    const ofParagraph = saidBy(paragraph)
    const ofRun = runStyle === undefined ? [] : saidBy(runStyle)
    const near = [properties, ...ofRun]
    const all = [...near, ...ofParagraph, ...ofTable, this.#defaults]
    // What two of the styles of table, paragraph and run hide is seen again (17.7.3).
    const toggled = (name: string) =>
      [ofTable, ofParagraph, ofRun].filter((styles) => isOn(styles, name)).length % 2 === 1
    const hides = (name: string) => isOnAt(properties, name) ?? (toggled(name) || isOn([this.#defaults], name))
    const attribute = (element: string, names: readonly string[]) => {
      const found = all
        .map((each) => elementAt(each, element))
        .find((each) => names.some((name) => each?.attributes.has(name)))
      return names.map((name) => found?.attributes.get(name)).find((value) => value !== undefined) ?? ''
    }
    const underline = near.map((each) => valueAt(each, 'w:u')).find((value) => value !== undefined)
    const script = near.map((each) => valueAt(each, 'w:vertAlign')).find((value) => value !== undefined)
    return {
      isHidden: hides('w:vanish') || hides('w:webHidden'),
      // How a whole paragraph looks says nothing; what stands out in it does.
      bold: isOn(near, 'w:b'),
      italic: isOn(near, 'w:i'),
      underline: underline !== undefined && underline !== 'none',
      strike: isOn(near, 'w:strike') || isOn(near, 'w:dstrike'),
      script: scripts[script ?? ''] ?? shifted(near),
      font: attribute('w:rFonts', ['w:ascii', 'w:hAnsi']),
      language: {
        latin: attribute('w:lang', ['w:val']),
        eastAsian: attribute('w:lang', ['w:eastAsia']),
        bidi: attribute('w:lang', ['w:bidi']),
      },
    }
  }
}

/**
 * Text that is set higher or lower by two points or more is raised or lowered; less is how a line
 * is set.
 */
function shifted(properties: readonly (XmlElement | undefined)[]): Look['script'] {
  const halfPoints = Number(properties.map((each) => valueAt(each, 'w:position')).find((value) => value !== undefined))
  if (!(Math.abs(halfPoints) >= 4)) return null
  return halfPoints > 0 ? 'sup' : 'sub'
}

/** The value of a property in the nearest place that has one. */
function isOn(properties: readonly (XmlElement | undefined)[], name: string): boolean {
  return properties.map((each) => isOnAt(each, name)).find((value) => value !== undefined) ?? false
}
