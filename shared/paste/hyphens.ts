/** Words after which "Nord-" and the like are completed later. */
const waiting: Readonly<Record<string, string>> = {
  de: 'und|oder|bzw|sowie|bis|noch|als|wie',
  nl: 'en|of|tot',
  sv: 'och|eller',
  da: 'og|eller',
  nb: 'og|eller',
  en: 'and|or|to',
}

const alternatives = (words: string) => words.replaceAll(' ', '|')
const ones = 'one two three four five six seven eight nine'
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'
const counted =
  'year month week day hour minute time third thirds quarter quarters way party person storey story bedroom degree'

/**
 * Words that always have a hyphen ("well-known", not "well-ness"), by language: the hyphen stays
 * even at the end of a line.
 */
const hyphenated: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /^well-(?!ness|s\b|ing)/i,
    /^self-(?!ish|less|ie|s\b)/i,
    /^half-(?!way|back)/i,
    /^so-called/i,
    new RegExp(`^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:${alternatives(`${ones} ${ordinals}`)})`, 'i'),
    new RegExp(`^(?:${alternatives(`${ones} ten first second third`)})-(?:${alternatives(counted)})`, 'i'),
  ],
}

/**
 * Joins a line and the next: a word hyphenated at the end is joined, a hyphen that belongs to a
 * word stays. `language`: BCP 47. `text`: the whole text, which may show how a word is written.
 */
export function joinLines(line: string, next: string, language: string, text: string): string {
  const parted = /(\p{L}+)[-\u00ad\u2010]$/u.exec(line)
  const [rest = ''] = /^\p{L}+/u.exec(next) ?? []
  if (line.endsWith('\u00ad')) return line.slice(0, -1) + next
  if (/[\p{L}\p{N}][-\u2010/]$/u.test(line) && !(parted && /^\p{Ll}/u.test(next))) return line + next
  if (!parted) return `${line} ${next}`
  const wait = waiting[language.split('-')[0] ?? '']
  if (wait && new RegExp(`^(?:${wait})\\b`, 'u').test(next)) return `${line} ${next}`
  const [, start = ''] = parted
  if (keepsHyphen(line, start, rest, language)) return line + next
  const hasHyphen = holds(text, `${start}-${rest}`) && !holds(text, start + rest)
  return (hasHyphen ? line : line.slice(0, -1)) + next
}

/**
 * Whether a hyphen at a line's end belongs to the word, judging by its surroundings: in an address,
 * after an abbreviation in capitals, or in a word that always has one.
 */
function keepsHyphen(line: string, start: string, rest: string, language: string): boolean {
  const token = /\S*$/.exec(line)?.[0] ?? ''
  if (/:\/\/|^www\.|@|\/.*\//.test(token)) return true
  if (/^\p{Lu}{2,}$/u.test(start)) return true
  return (hyphenated[language.split('-')[0] ?? ''] ?? []).some((word) => word.test(`${start}-${rest}`))
}

function holds(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase())
}
