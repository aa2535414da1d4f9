/**
 * Words without their beginning, as they follow the apostrophe, by language. `plain` hardly have
 * another meaning; `other` are also words of their own, which may begin a quotation ("‘cause and
 * effect’"): they count as shortened in lower case, in the middle of a sentence and without a
 * closing mark after them.
 */
const byLanguage: Readonly<Record<string, { plain?: string; other?: string }>> = {
  en: {
    plain:
      'tis|twas|twere|twill|twould|twixt|tisn|twasn|em|n|nuff|cuz|coz|til|bout|neath|gainst|mongst|scuse|spose|ello|im|ave|ere|orrible',
    other: 'cause|cos|till|round|fore|cept|fraid|hood|burbs',
  },
  de: {
    plain: 'n|ne|nen|nem|ner|nes|s|naus|nauf|nunter',
    other: 'ran|rein|raus|rum|rin|rauf|rüber|runter|nüber|mal',
  },
  gsw: { plain: 's|m|n' },
  nds: { plain: 'n|t|s|ne|nen|m' },
  nl: { plain: 's|t|n|k|m|r|ie|em|tis|twas' },
  fy: { plain: 's|t|n|k|m|r' },
  af: { plain: 'n|t|k|s' },
  fr: { plain: 'tain|tit|tite|tits|tites' },
  it: { plain: 'ndr\\p{L}+|ncora|ndo|l', other: 'sto|sta|sti|ste|stu|na|nu|a|e|o|u|i|n' },
  nap: { plain: 'a|e|o|u|i|na|nu|ncopp\\p{L}*|mmiez\\p{L}*|sta|sti|sto|stu|nce' },
  scn: { plain: 'a|i|u|na|nu' },
  pt: { plain: 'tá|tava|tou|tamos', other: 'pera|bora' },
  ca: { plain: 's|l|n|ls|ns|m|t' },
  sv: { plain: 'n|na' },
  nb: { plain: 'n|a' },
  no: { plain: 'n|a' },
  cy: { plain: 'r|n|w|m|th|ch' },
  ga: { plain: 's' },
  el: { plain: 'ναι|ταν|στε|μαι|σαι|μαστε|ρθ\\p{L}+|χ(?:ω|εις|ει|ουμε|ετε|ουν)|κει|κείν\\p{L}+|δω' },
}

const years = String.raw`\d\d(?:s|er|ers|th)?`
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`

interface Patterns {
  readonly plain: RegExp
  readonly other: RegExp
}

const known = new Map<string, Patterns>()

function patternsOf(language: string): Patterns {
  const [primary = ''] = language.split('-')
  const { plain, other } = byLanguage[primary] ?? {}
  const pattern = (...words: (string | undefined)[]) =>
    new RegExp(`^(?:${words.filter((each) => each !== undefined).join('|') || '(?!)'})${wordEnd}`, 'iu')
  const patterns = known.get(primary) ?? { plain: pattern(years, plain), other: pattern(other) }
  known.set(primary, patterns)
  return patterns
}

/**
 * Whether a mark at the beginning of a word is the apostrophe of a shortened one. `possible`:
 * unless a closing mark follows.
 */
export type Elision = 'sure' | 'likely' | 'possible' | null

/** What the mark at an offset of a text is, judged by the word after it. */
export function elisionAt(text: string, at: number, language: string): Elision {
  const word = text.slice(at + 1, at + 24)
  const isInside = /[\p{L}\p{N},;’”»][\s\u00a0]$/u.test(text.slice(Math.max(0, at - 2), at))
  // Rock ’n’ roll and the ’90s have no other reading.
  if (/^\d0s(?![\p{L}\p{N}])/u.test(word) || (isInside && /^n['’‘‚´`“”](?![\p{L}\p{N}])/iu.test(word))) return 'sure'
  const { plain, other } = patternsOf(language)
  const found = plain.exec(word) ?? (isInside && /^\p{Ll}/u.test(word) ? other.exec(word) : null)
  // A word followed directly by a closing mark is quoted.
  if (found === null || /^['’‘“”](?!\p{L})/u.test(word.slice(found[0].length))) return null
  return plain.test(word) ? 'likely' : 'possible'
}
