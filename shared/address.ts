import { safeHref } from './schema/href.ts'

/**
 * What looks like a web or mail address in running text, with the signs that follow it; a regular
 * expression's source.
 */
export const addressSource = String.raw`\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+`

/**
 * The address that a person means: what is typed without a scheme is a web or mail address. Null
 * for anything that may not be a link (`safeHref`).
 */
export function addressOf(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return safeHref(`mailto:${text}`)
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#].*)?$/u.test(text)) return safeHref(`https://${text}`)
  return safeHref(text)
}

/** An address as it stands in a text, and where it leads. */
export interface TypedAddress {
  text: string
  href: string
}

/**
 * The address that a text ends with, in which U+FFFC stands for what is not text. It begins with a
 * scheme or "www.", or is a mail address: "Amazon.com" and "Booking.com" are companies. Signs
 * around it, a full stop, a bracket, quotation marks, belong to the sentence. Null where there is
 * none.
 */
export function addressAtEnd(before: string): TypedAddress | null {
  const word = /[^\s\ufffc]{1,2000}$/.exec(before)?.[0] ?? ''
  const text = withoutSigns(word.replace(/^[^\p{L}\p{N}]+/u, ''))
  const isMail = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(text)
  const isWeb = /^(?:https?:\/\/[\p{L}\p{N}[]|www\.[\p{L}\p{N}-]+\.\p{L}{2,})/u.test(text)
  const href = isMail || isWeb ? addressOf(text) : null
  return href === null ? null : { text, href }
}

/**
 * Without the sentence's signs at the end; a closing bracket that the address opened itself is part
 * of it.
 */
function withoutSigns(word: string): string {
  const last = word.at(-1) ?? ''
  const isSign = /[.,;:!?"'”“’‘»«›‹…>\]}*_]/.test(last) || (last === ')' && count(word, ')') > count(word, '('))
  return isSign ? withoutSigns(word.slice(0, -1)) : word
}

const count = (text: string, sign: string) => text.split(sign).length - 1
