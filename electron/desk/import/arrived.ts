import type { DecodedText } from './decode.ts'
import { rootOf } from './foreign.ts'
import { jsonIn } from './json-values.ts'

/** A file as it came. */
export interface ArrivedBytes {
  /** Without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A text that came, and what is asked of it more than once. */
export class ArrivedText {
  readonly name: string
  readonly text: string
  /** What it was encoded in, by the name it is known by. */
  readonly encoding: string
  /** Whether that was told by its letters alone. */
  readonly isGuessed: boolean
  #json: { value: unknown } | null = null
  #root: { name: string | null } | null = null

  constructor(name: string, { text, encoding, isGuessed = false }: DecodedText) {
    this.name = name
    this.text = text
    this.encoding = encoding
    this.isGuessed = isGuessed
  }

  /** Its first characters, without white space above them. */
  get head(): string {
    return this.text.slice(0, 4_000).trimStart()
  }

  /** The text without comments above it, as some programs allow them above JSON. */
  get data(): string {
    return this.text.replace(/^\s*(?:(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)+/u, '')
  }

  /** What it says as JSON, as a list where it is several values; undefined where it is none. */
  get json(): unknown {
    this.#json ??= { value: jsonIn(this.data) }
    return this.#json.value
  }

  /** The name of the root element of what is XML, or a piece of HTML; null for any other text. */
  get root(): string | null {
    this.#root ??= { name: rootOf(this.text) }
    return this.#root.name
  }
}
