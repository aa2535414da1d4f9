import { safeHref } from './schema/href.ts'

/**
 * Finds what looks like a web or mail address in running text; each ends at the next space.
 * Returned in the order of the text. Takes time linear in the length of the text, whatever it says.
 */
export function addressesIn(text: string): { from: number; to: number }[] {
  if (!/:\/\/|www\.|@/u.test(text)) return []
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const from = isMail(word) ? 0 : word.search(/\b(?:https?:\/\/|www\.)\S/u)
    return from === -1 ? [] : [{ from: index + from, to: index + word.length }]
  })
}

/**
 * Whether a word has something before and after an at sign, and a full stop with something on both
 * sides after it.
 */
function isMail(word: string): boolean {
  const at = word.indexOf('@', 1)
  return at !== -1 && word.lastIndexOf('.', word.length - 2) > at + 1
}

/**
 * The address that a person means by what they typed: without a scheme, a web or mail address is
 * assumed. Null for anything that must not become a link (`safeHref`).
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
 * The address at the end of a text in which U+FFFC stands for anything that is not text. It has to
 * begin with a scheme or "www.", or be a mail address: "Amazon.com" and "Booking.com" are
 * companies. Punctuation around it (a full stop, a bracket, quotation marks) belongs to the
 * sentence. Null where there is none.
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
 * The word without the sentence's punctuation at its end; a closing bracket stays if the address
 * itself opened it.
 */
function withoutSigns(word: string): string {
  const last = word.at(-1) ?? ''
  const isSign = /[.,;:!?"'”“’‘»«›‹…>\]}*_]/.test(last) || (last === ')' && count(word, ')') > count(word, '('))
  return isSign ? withoutSigns(word.slice(0, -1)) : word
}

const count = (text: string, sign: string) => text.split(sign).length - 1
