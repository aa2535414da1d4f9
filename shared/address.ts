import { safeHref } from './schema/href.ts'

/**
 * Where something that looks like a web or mail address stands in running text, in order, up to the
 * next space. Takes time with the length of the text, whatever it says.
 */
export function addressesIn(text: string): { from: number; to: number }[] {
  if (!/:\/\/|www\.|@/u.test(text)) return []
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const from = isMail(word) ? 0 : word.search(/\b(?:https?:\/\/|www\.)\S/u)
    return from === -1 ? [] : [{ from: index + from, to: index + word.length }]
  })
}

/** Whether something stands before and behind a commercial at, and there around a full stop. */
function isMail(word: string): boolean {
  const at = word.indexOf('@', 1)
  return at !== -1 && word.lastIndexOf('.', word.length - 2) > at + 1
}

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
  const isAddress = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(text)
  const isWeb = /^(?:https?:\/\/[\p{L}\p{N}[]|www\.[\p{L}\p{N}-]+\.\p{L}{2,})/u.test(text)
  const href = isAddress || isWeb ? addressOf(text) : null
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
