/** A word as rules count them: letters and digits, with the apostrophes and hyphens within. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** A stretch of a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Word extends Span {
  readonly text: string
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }))
}

export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0
}

/**
 * Abbreviations after which a full stop ends no sentence; neither does it after initials, or
 * before a lower-case letter.
 */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev sen rep gov gen col lt capt sgt st jr sr vs etc inc ltd corp co bros no nos vol fig ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec al approx dept est u.s u.k u.n e.g i.e a.m p.m d.c n.y ' +
    'bzw ca evtl ggf inkl nr st str tel usw vgl z.b d.h u.a mio mrd hr fr dipl ing abs art ' +
    'г гг ул им т.е т.д т.п тыс млн млрд руб долл см стр кв проф акад гос ' +
    'm mme mlle av bd éd env p pp cf sra sr dra ud uds ee.uu pág núm'
  ).split(' '),
)

/** What looks like a web address in running text, with the signs that follow it. */
export const webAddressPattern = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)\S+/gu

/** Languages in which a number with a full stop is an ordinal: am 5. Mai, 5. května. */
const ordinalStop = new Set([
  'de',
  'cs',
  'sk',
  'pl',
  'da',
  'nb',
  'nn',
  'no',
  'fi',
  'et',
  'hu',
  'hr',
  'sl',
  'sr',
  'lv',
  'tr',
])

/** The sentences of a text in a language, without the spaces between them. */
export function sentencesOf(text: string, language: string): Span[] {
  const sentences: Span[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(
    /(?<![.!?…])[.!?…]+["”’»“›)\]]*(?=\s+["“„«‹‘('[]*[\p{Lu}\p{N}])|\n/gu,
  )) {
    const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(from, index - 30), index))?.[0] ?? ''
    const isAbbreviation =
      end === '.' &&
      (abbreviations.has(before.toLowerCase()) ||
        /^\p{Lu}(?:\.\p{Lu})*$/u.test(before) ||
        (ordinalStop.has(language) && /^\d{1,2}$/.test(before)))
    if (isAbbreviation) continue
    sentences.push({ from, to: end === '\n' ? index : index + end.length })
    from = index + end.length
    while (/\s/.test(text[from] ?? '')) from += 1
  }
  if (from < text.length) sentences.push({ from, to: text.length })
  return sentences.filter(({ from, to }) => to > from)
}

/** What is put for words: with a capital where those began with one and it does not matter. */
export function likeCapital(found: string, instead: string): string {
  const isCapital = /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(instead)
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}
