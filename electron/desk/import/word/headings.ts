import type { WordStyles } from './word-styles.ts'
import { valueAt, type XmlElement } from './xml.ts'

/** Distinguishes headings from running text, for consecutive paragraphs. */
export class WordHeadings {
  readonly #styles: WordStyles
  #hasTitle = false

  constructor(styles: WordStyles) {
    this.#styles = styles
  }

  /** Whether a title has occurred. */
  get hasTitle(): boolean {
    return this.#hasTitle
  }

  /**
   * The level of the next paragraph in HTML's terms, null for running text: a title is the first
   * level, and the first level of headings below it the second.
   */
  levelOf(properties: XmlElement | undefined): number | null {
    const names = this.#styles.names(valueAt(properties, 'w:pStyle'))
    if (names.includes('title')) {
      const level = this.#hasTitle ? 2 : 1
      this.#hasTitle = true
      return level
    }
    const named = names.flatMap((name) => /^heading ([1-9])$/.exec(name)?.[1] ?? [])[0]
    const outline = this.#styles
      .paragraph(properties)
      .map((each) => valueAt(each, 'w:outlineLvl'))
      .find((value) => value !== undefined)
    // The tenth outline level is body text.
    const level = Number(named ?? Number(outline ?? 9) + 1)
    return level >= 1 && level <= 9 ? Math.min(6, level + (this.#hasTitle ? 1 : 0)) : null
  }
}
