import { numberWords } from './number-words.ts'

/** How a language sets off the thousands and the decimals of a number. */
interface Separators {
  /** What a correction puts between thousands. */
  readonly group: string
  /** Null where both are in use: Swiss copy has 3,5 Prozent and 3.50 Franken. */
  readonly decimal: ',' | '.' | null
}

/** What newsrooms write, where CLDR has something else for one of a language’s countries. */
const usual: Readonly<Record<string, Separators>> = {
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
  'de-ch': { group: '’', decimal: null },
  'de-li': { group: '’', decimal: null },
  'it-ch': { group: '’', decimal: null },
}

/**
 * The separators of a language: those of Unicode CLDR, but in English and German everywhere what
 * their newsrooms write (CLDR has 3,5 in South Africa and 1 250 in Austria).
 */
export function separatorsOf(tag: string): Separators {
  const [language = ''] = tag.toLowerCase().split('-')
  const own = usual[tag.toLowerCase()] ?? usual[language]
  if (own !== undefined) return own
  const parts = new Intl.NumberFormat(tag).formatToParts(12_345_678.5)
  const part = (name: Intl.NumberFormatPartTypes) => parts.find(({ type }) => type === name)?.value
  return { group: part('group') ?? ' ', decimal: part('decimal') === ',' ? ',' : '.' }
}

/** A number's value, as a language writes it, in figures or words; null where it cannot be read. */
export function readNumber(text: string, tag: string): number | null {
  const word = numberWords(tag.split('-')[0]?.toLowerCase() ?? '').get(text.trim().toLowerCase())
  if (word !== undefined) return word
  const flat = text.replaceAll(/[\s\u00a0\u202f'’]/g, '')
  const { decimal } = separatorsOf(tag)
  const plain =
    decimal === null
      ? flat
          .replace(/[.,](?=\d{1,2}$)/, '_')
          .replaceAll(/[.,]/g, '')
          .replace('_', '.')
      : flat.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** The source of a pattern for numbers: digits with separators. */
export const numberSource = String.raw`\d+(?:[.,\u00a0\u202f ’']\d{3})*(?:[.,]\d+)?`
