/** Text in no language (RTF 1.9.1, "Language Settings"). */
const noLanguage = 1024

/** Languages by the numbers that Windows has for them, without their regions ([MS-LCID]). */
const primary: Readonly<Record<number, string>> = Object.fromEntries(
  '1:ar 2:bg 3:ca 4:zh 5:cs 6:da 7:de 8:el 9:en 10:es 11:fi 12:fr 13:he 14:hu 15:is 16:it 17:ja 18:ko 19:nl 20:nb 21:pl 22:pt 24:ro 25:ru 26:hr 27:sk 28:sq 29:sv 30:th 31:tr 32:ur 34:uk 35:be 36:sl 37:et 38:lv 39:lt 41:fa 42:vi 43:hy 47:mk 55:ka 57:hi'
    .split(' ')
    .map((pair) => pair.split(':')),
)

/** The languages of text by what its letters are (RTF 1.9.1, "Associated Character Properties"). */
export interface RtfLanguages {
  /** `\lang`, or `\langnp` of text that no dictionary looks at. */
  readonly left: number | null
  /** `\alang`, of text from right to left. */
  readonly right: number | null
  /** `\langfe`, of Chinese, Japanese and Korean. */
  readonly eastern: number | null
  /** `\rtlch` or `\ltrch`, whichever came last. */
  readonly isRight: boolean
}

export const noLanguages: RtfLanguages = { left: null, right: null, eastern: null, isRight: false }

const words: Readonly<Record<string, 'left' | 'right' | 'eastern'>> = {
  lang: 'left',
  langnp: 'left',
  alang: 'right',
  langfe: 'eastern',
  langfenp: 'eastern',
}

/** The languages after a word that says something of them; null where it says nothing. */
export function withLanguage(before: RtfLanguages, name: string, value: number | null): RtfLanguages | null {
  if (name === 'rtlch' || name === 'ltrch') return { ...before, isRight: name === 'rtlch' }
  const which = words[name]
  if (which === undefined) return null
  // Text that no dictionary looks at is of no language first, and then says which.
  return { ...before, [which]: isLanguage(value) ? value : null }
}

/** Whether a number is that of a language. */
export function isLanguage(value: number | null): value is number {
  return value !== null && value > 0 && value !== noLanguage
}

/** The language of a number, BCP 47; null where it is none that is known. */
export function languageTag(number: number | null): string | null {
  return number === null ? null : (primary[number & 0x3ff] ?? null)
}

const easternLetters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** What a piece of text says that its language is; null for nothing. */
export function languageOfText(text: string, { left, right, eastern, isRight }: RtfLanguages): string | null {
  if (eastern !== null && easternLetters.test(text)) return languageTag(eastern)
  return languageTag(isRight && right !== null ? right : left)
}
