import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'

/**
 * Where a text stops being JSON (RFC 8259): the line and the character in it, from 1, in UTF-16
 * units; the reason, as a code of `shared/locales/<language>/reasons.ts`; and the text there.
 */
export interface JsonError {
  readonly line: number
  readonly column: number
  readonly why: 'jsonEnds' | 'jsonQuote' | 'jsonNear'
  readonly near: string
}

/** The longest quotation of invalid text. */
const quoted = 20

/** The first error in a text that `JSON.parse` refuses. */
export function jsonErrorIn(text: string): JsonError {
  const errors: ParseError[] = []
  parse(text.trimEnd(), errors, { disallowComments: true })
  const [{ error, offset } = { error: 0, offset: 0 }] = errors
  const before = text.slice(0, offset).split(/\r\n?|\n/u)
  const isEnd = offset >= text.trimEnd().length
  const isQuote = printParseErrorCode(error) === 'UnexpectedEndOfString'
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    why: isEnd ? 'jsonEnds' : isQuote ? 'jsonQuote' : 'jsonNear',
    near:
      text
        .slice(offset, offset + quoted)
        .split(/\r|\n/u)[0]
        ?.trim() ?? '',
  }
}
