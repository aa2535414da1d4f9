import { numberSource, readNumber } from './numbers.ts'
import { quotationsIn } from './quotations.ts'
import { type Span, wordsOf } from './words.ts'

/** The kinds of facts in a sentence that must not change unnoticed. */
export const factKinds = ['figure', 'quotation', 'name'] as const

type FactKind = (typeof factKinds)[number]

/** A figure, a quotation or a name in a text; `key` is equal where it says the same. */
export interface Fact extends Span {
  readonly kind: FactKind
  readonly text: string
  readonly key: string
}

const figure = new RegExp(String.raw`(?<![\p{L}\p{N}])${numberSource}(?![\p{L}\p{N}])`, 'gu')
/** A sequence of capitalised words, with the small words that occur inside names. */
const name =
  /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{Ll}\p{M}’'-]+(?:[ \u00a0](?:(?:von|van|der|den|de|la|al|bin|du|di)[ \u00a0])?\p{Lu}[\p{Ll}\p{M}’'-]+)+(?![\p{L}\p{N}])/gu

/** The facts of a text, in order; facts inside a quotation belong to it. */
export function factsIn(text: string, tag: string): Fact[] {
  const quotations = quotationsIn(text).map((span): Fact => {
    const said = text.slice(span.from, span.to)
    const key = wordsOf(said)
      .map((word) => word.text.toLowerCase())
      .join(' ')
    return { ...span, kind: 'quotation', text: said, key }
  })
  const isQuoted = (at: number) => quotations.some(({ from, to }) => from <= at && at < to)
  const matches = (pattern: RegExp, kind: FactKind, keyOf: (found: string) => string) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !isQuoted(index))
      .map(
        ({ 0: found, index }): Fact => ({
          from: index,
          to: index + found.length,
          kind,
          text: found,
          key: keyOf(found),
        }),
      )
  const figures = matches(figure, 'figure', (found) => String(readNumber(found, tag) ?? found))
  const names = matches(name, 'name', (found) => found.replaceAll(/[\u00a0\s]+/gu, ' '))
  return [...quotations, ...figures, ...names].toSorted((one, other) => one.from - other.from)
}
