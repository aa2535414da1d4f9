import { elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** The properties of a run that matter to a text, including those of its styles. */
export interface Look {
  readonly isHidden: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly script: 'sup' | 'sub' | null
  /** The font of Latin letters, '' if none is set. */
  readonly font: string
  /** Language tags as in the document, '' if none is set. */
  readonly language: { readonly latin: string; readonly eastAsian: string; readonly bidi: string }
}

interface Style {
  readonly element: XmlElement
  readonly basedOn: string
}

/** The longest chain of styles. */
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

  /** A style and its parent styles, the nearest first. */
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
   * The names of a style and of its parents, in English as every version of Word stores them, in
   * lower case.
   */
  names(id: string | undefined): string[] {
    return this.chain(id).map((style) => (valueAt(style, 'w:name') ?? '').toLowerCase())
  }

  /** The paragraph properties of a paragraph itself and of its styles, the nearest first. */
  paragraph(properties: XmlElement | undefined): XmlElement[] {
    const styles = this.chain(valueAt(properties, 'w:pStyle')).map((style) => elementAt(style, 'w:pPr'))
    return [properties, ...styles].filter((each) => each !== undefined)
  }

  /**
   * The formatting of a run in a paragraph style, and in a table style or none. `properties`: its
   * own.
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
    // Text hidden by two of the styles of table, paragraph and run is visible (17.7.3).
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
      // The formatting of a whole paragraph has no meaning; that of a part of it does.
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
 * Text raised or lowered by two points or more counts as superscript or subscript; less is
 * fine-tuning.
 */
function shifted(properties: readonly (XmlElement | undefined)[]): Look['script'] {
  const halfPoints = Number(properties.map((each) => valueAt(each, 'w:position')).find((value) => value !== undefined))
  if (!(Math.abs(halfPoints) >= 4)) return null
  return halfPoints > 0 ? 'sup' : 'sub'
}

/** The value of a property in the nearest place that has it. */
function isOn(properties: readonly (XmlElement | undefined)[], name: string): boolean {
  return properties.map((each) => isOnAt(each, name)).find((value) => value !== undefined) ?? false
}
