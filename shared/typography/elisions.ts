/**
 * Words that have lost their beginning, as they stand behind the apostrophe, by language. `plain` are nothing else; `other` are words of their own as well, which may be quoted
 * ("‘cause and effect’"): in the middle of a sentence and in small letters they are taken for shortened.
 */
const byLanguage: Readonly<Record<string, { plain?: string; other?: string }>> = {
  en: {
    plain:
      'tis|twas|twere|twill|twould|twixt|twou|tisn|twasn|em|n|nuff|cuz|coz|cos|til|bout|neath|gainst|mongst|scuse|spose|ello',
    other: 'cause|till|round|fore|cept|fraid|hood|burbs',
  },
  de: {
    plain: 'n|ne|nen|nem|ner|nes|s|ran|rein|raus|rum|rin|rauf|rüber|runter|naus|nauf|nein|nüber|nunter|nander|sch',
    other: 'mal|türlich',
  },
  gsw: { plain: 's|m|n' },
  nds: { plain: 'n|t|s|ne|nen|m' },
  nl: { plain: 's|t|n|k|m|r|ie|em|tis|twas' },
  fy: { plain: 's|t|n|k|m|r' },
  af: { plain: 'n|t|k|s' },
  fr: { plain: 'tain|tit|tite|tits|tites', other: 'fin|core|spèce' },
  it: {
    plain: 'ndr\\p{L}+|ncora|sto|sta|sti|ste|stu|na|nu|ndo|l',
    other: 'a|e|o|u|i|n',
  },
  nap: { plain: 'a|e|o|u|i|na|nu|ncopp\\p{L}*|mmiez\\p{L}*|sta|sti|sto|stu|nce' },
  scn: { plain: 'a|i|u|na|nu|nt\\p{L}*|mm\\p{L}*' },
  es: { plain: 'pa|ta|tá|tamos|tonces' },
  pt: { plain: 'tá|tava|tou|tamos|pera|bora|brigad[oa]' },
  ca: { plain: 's|l|n|ls|ns|m|t' },
  sv: { plain: 'na|n|an|et|nen|sen|ke' },
  da: { plain: 'na|n|et|en' },
  nb: { plain: 'n|a|an|na|ke' },
  no: { plain: 'n|a|an|na|ke' },
  cy: { plain: 'r|n|w|i|u|m|th|ch|na|ma|di|ddi' },
  ga: { plain: 's|sé|sí|un|na|bhfuil|gus' },
  mt: { plain: 'il|l|i|n' },
  el: { plain: 'ναι|ταν|στε|μαι|σαι|μαστε|ρθ\\p{L}+|χ(?:ω|εις|ει|ουμε|ετε|ουν)|κει|κείν\\p{L}+|δω|π[αεό]\\p{L}*' },
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

/** What a mark at the beginning of a word may be: the apostrophe of a shortened word, surely, or unless a quotation ends behind it, or not. */
export type Elision = 'sure' | 'likely' | null

/** What the mark at a place of a text is, by the word behind it. */
export function elisionAt(text: string, at: number, language: string): Elision {
  const word = text.slice(at + 1, at + 24)
  const between = /\p{L}[\s\u00a0]$/u.test(text.slice(Math.max(0, at - 2), at))
  // Rock ’n’ roll and the ’90s have no other reading.
  if (/^\d0s(?![\p{L}\p{N}])/u.test(word) || (between && /^n['’‘‚´`“”](?![\p{L}\p{N}])/iu.test(word))) return 'sure'
  const { plain, other } = patternsOf(language)
  if (plain.test(word)) return 'likely'
  return other.test(word) && between && /^\p{Ll}/u.test(word) ? 'likely' : null
}
