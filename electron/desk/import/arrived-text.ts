import type { DecodedText } from './decode.ts'
import { rootOf } from './foreign-formats.ts'
import { jsonIn } from './json-values.ts'

/** A file as it arrived. */
export interface ArrivedBytes {
  /** Without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A text that arrived, with properties that several readers ask for. */
export class ArrivedText {
  readonly name: string
  readonly text: string
  /** Its encoding, by a familiar name. */
  readonly encoding: string
  /** Whether the encoding was guessed from the letters. */
  readonly isGuessed: boolean
  #json: { value: unknown } | null = null
  #root: { name: string | null } | null = null

  constructor(name: string, { text, encoding, isGuessed = false }: DecodedText) {
    this.name = name
    this.text = text
    this.encoding = encoding
    this.isGuessed = isGuessed
  }

  /** Its first characters, without leading white space. */
  get head(): string {
    return this.text.slice(0, 4_000).trimStart()
  }

  /** The text without leading comments, which some programs allow before JSON. */
  get data(): string {
    return this.text.replace(/^\s*(?:(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)+/u, '')
  }

  /** Its JSON value, or a list if it has several; undefined for anything else. */
  get json(): unknown {
    this.#json ??= { value: jsonIn(this.data) }
    return this.#json.value
  }

  /** The name of the root element of XML or of a piece of HTML; null for any other text. */
  get root(): string | null {
    this.#root ??= { name: rootOf(this.text) }
    return this.#root.name
  }
}
