import type { XmlElement } from './xml.ts'

/** A paragraph that is being read. */
export interface Paragraph {
  readonly properties: XmlElement | undefined
  readonly style: string | undefined
  html: string
  /** Where in `html` the last formula ends, 0 before the first. */
  formulaEnd: number
  /** What stands in boxes that hang on it. */
  after: string
}
