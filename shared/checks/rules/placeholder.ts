import type { Rule } from '../rule.ts'

const words = '(?:TK)+|(?:tk){2,}|x{3,}|X{4,}|х{3,}|Х{4,}|TBC|TBD|TODO|FIXME|[Ll]orem [Ii]psum|dolor sit amet'
const counted = String.raw`XX(?=\s?(?:%|percent|per cent|Prozent|процент|million|billion|Millionen|Uhr|years|Jahre))`
const bracketed =
  'TK|TBC|TBD|tbc|tbd|name|date|place|link|check|Name|Datum|Ort|Link|prüfen|имя|дата|место|проверить|nom|lieu|nombre|fecha|lugar|[xX]{2,}'

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}[$€£-])(?:${words}|${counted})(?![\p{L}\p{N}-])|\[(?:${bracketed}|\.{3})\]|(?<=[$€£])[xX]{2,}|\?{2,}(?![!)])`,
  'gu',
)

/** Words with another meaning: in some languages, or in all but some. */
const meant: readonly { readonly words: RegExp; readonly but?: readonly string[]; readonly in?: readonly string[] }[] =
  [
    // Tuberculosis, everywhere but in English.
    { words: /^TBC$/u, but: ['en'] },
    // Spanish and Portuguese for “all”, in capitals.
    { words: /^TODO$/u, in: ['es', 'pt', 'gl'] },
  ]

/**
 * Names that begin with TK or are TK, recognised by their context: by language, with '' for all.
 */
const names: Readonly<Record<string, { readonly before?: RegExp; readonly behind?: RegExp }>> = {
  '': { behind: /^ (?:Maxx|Elevator)(?!\p{L})/u },
  // Die TK, die Techniker Krankenkasse (TK).
  de: { before: /(?:\b(?:[Dd](?:ie|er)|[Zz]ur) |Techniker(?: Krankenkasse)? \()$/u },
}

function isNamed(before: string, behind: string, language: string): boolean {
  return ['', language].some((each) => {
    const name = names[each]
    return name?.behind?.test(behind) === true || name?.before?.test(before) === true
  })
}

/**
 * Placeholders to be filled in later: TK, xxx, lorem ipsum, ??, [name]. Roman numerals (XXX) do not
 * count.
 */
export const placeholder: Rule = {
  id: 'placeholder',
  group: 'words',
  severity: 'error',
  source: 'The Chicago Manual of Style 2.43 (TK)',
  passage: ({ text }, { language }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const to = index + words.length
      const isWord = meant.some(
        (each) => each.words.test(words) && (each.in?.includes(language) ?? !each.but?.includes(language)),
      )
      const isName =
        words === 'TK' && isNamed(text.slice(Math.max(0, index - 30), index), text.slice(to, to + 12), language)
      return isWord || isName ? [] : [{ from: index, to }]
    }),
}
