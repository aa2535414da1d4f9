import type { Rule } from '../rule.ts'

const words =
  '(?:TK)+|(?:tk){2,}|[xX]x{2,}|X{4,}|[хХ]х{2,}|Х{4,}|TBC|TBD|TODO|FIXME|[Ll]orem [Ii]psum|dolor sit amet|Blindtext|_{3,}'
/** Things that are counted: before them XX is no Roman number. */
const counted = String.raw`(?:XX|ХХ)(?=\s?(?:%|percent|per cent|million|billion|years? old|people|persons|dollars|euros|Prozent|Millionen|Menschen|Personen|Jahre|Uhr|Euro|процент|миллион|человек|рублей|лет(?!\p{L})|personnes|millions|ans(?!\p{L})|personas|millones|años))`
/** What a bracket that waits for something says, alone … */
const nouns =
  'TK|TBC|TBD|name|date|place|link|check|photo|picture|caption|headline|quote|number|figure|source|age|title|Datum|Ort|prüfen|Zitat|Foto|Bild|Zahl|Quelle|Alter|имя|ФИО|дата|место|проверить|фото|цитата|источник|nom|lieu|citation|chiffre|nombre|fecha|lugar|cita|foto|cifra|fuente|[xX]{2,}|[хХ]{2,}|…? ?\\?+'
/** … or with other words, in the beginning or at the end. */
const begins =
  'insert|add|check|confirm|verify|fill in|complete|bitte|noch|вставить|уточнить|проверить|добавить|à (?:compléter|vérifier|confirmer|préciser)|completar|verificar|confirmar|comprobar|por confirmar|TK'
const ends = 'here|TK|einfügen|ergänzen|klären|prüfen|nachtragen|eintragen|folgt'
const bracketed = `(?:${nouns}|(?:${begins})(?!\\p{L})[^\\]\\n]{0,40}|[^\\]\\n]{1,40} (?:${ends}))`

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}[-])(?:${words}|${counted})(?![\p{L}\p{N}-])|(?<=[$€£])[xX]{2,}|\(\?{2,}\)|\?{2,}(?![!)])`,
    'gu',
  ),
  new RegExp(
    String.raw`\[${bracketed}\]|\{\{[^{}\n]{0,40}\}\}|<(?:name|date|place|Name|Datum|Ort|имя|дата|nom|nombre|fecha)>`,
    'giu',
  ),
]

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
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap(({ 0: words, index }) => {
        const to = index + words.length
        const isWord = meant.some(
          (each) => each.words.test(words) && (each.in?.includes(language) ?? !each.but?.includes(language)),
        )
        const isName =
          words === 'TK' && isNamed(text.slice(Math.max(0, index - 30), index), text.slice(to, to + 12), language)
        return isWord || isName ? [] : [{ from: index, to }]
      }),
}
