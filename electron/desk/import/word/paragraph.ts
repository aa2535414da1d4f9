import type { XmlElement } from './xml.ts'

/** An open paragraph. */
export interface Paragraph {
  readonly properties: XmlElement | undefined
  readonly style: string | undefined
  html: string
  /** Where in `html` the last formula ends, 0 before the first. */
  formulaEnd: number
  /** The content of boxes anchored in it. */
  after: string
}
