import { conventionsOf } from '#shared/typography/conventions.ts'
import { letters } from './letters.ts'
import { type CharacterNames, characterName } from './names.ts'

/** The groups of the palette, in order. */
export const characterGroups = [
  'quotes',
  'dashes',
  'spaces',
  'punctuation',
  'currency',
  'fractions',
  'maths',
  'arrows',
  'letters',
] as const

export type CharacterGroup = (typeof characterGroups)[number]

/** Characters that not every keyboard has. */
const all: Readonly<Record<CharacterGroup, readonly string[]>> = {
  quotes: [...'„“”‚‘’«»‹›「」『』′″'],
  dashes: [...'–—‑\u00ad−―'],
  spaces: [...'\u00a0\u202f\u2009\u2002\u2003\u200b\u2060\u200c\u200d\u200e\u200f'],
  punctuation: [...'…•·§¶†‡*¿¡№°%‰©®™ªº،؛؟־׳״'],
  currency: [...'€£$¢¥₽₴₺₹₩₪₸₼₾₫₦₱₿¤'],
  fractions: [...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞⁄'],
  maths: [...'×÷±=≠≈≤≥∞√∑∆µπΩØ¹²³₂'],
  arrows: [...'→←↑↓↔↗↘⇒▶►■●✓✗★'],
  letters,
}

const signs: Readonly<Record<string, string>> = {
  '\u00ad': 'SHY',
  '\u00a0': 'NB',
  '\u202f': 'NNB',
  '\u2009': 'TH',
  '\u2002': 'EN',
  '\u2003': 'EM',
  '\u200b': 'ZW',
  '\u2060': 'WJ',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
}

const known = new Set(Object.values(all).flat())

/** The characters of a group; among quotation marks, those of a language (BCP 47) come first. */
export function charactersOf(group: CharacterGroup, language: string): readonly string[] {
  if (group !== 'quotes') return all[group]
  const { outer, inner } = conventionsOf(language)
  const own = [outer.open, outer.close, inner.open, inner.close].map((mark) => mark.trim())
  const rank = (character: string) => (own.includes(character) ? own.indexOf(character) : own.length)
  return all.quotes.toSorted((one, other) => rank(one) - rank(other))
}

/** Whether a character is one of the palette's. */
export function isInPalette(character: string): boolean {
  return known.has(character)
}

/**
 * A visible sign for an invisible character: the short name of a space or a mark. Null for a
 * visible one.
 */
export function signOf(character: string): string | null {
  return signs[character] ?? null
}

/**
 * Whether a character matches a search: every word sought begins a word of its name in one of some
 * languages, or is the character itself, or its code point ("U+2013").
 */
export function matchesCharacter(character: string, sought: string, languages: readonly CharacterNames[]): boolean {
  const wanted = folded(sought).split(/\s+/).filter(Boolean)
  const code = `u+${character.codePointAt(0)?.toString(16).padStart(4, '0')}`
  const names = languages.map((each) => characterName(character, each) ?? '')
  const words = folded([...names, signOf(character) ?? '', code].join(' ')).split(/[\s,-]+/)
  return sought.trim() === character || wanted.every((part) => words.some((word) => word.startsWith(part)))
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '')
}
