import type { Found, Rule } from '../rule.ts'

/** Single letters that are words, with and without capitals. */
const letterWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['a']),
  es: new Set(['a', 'e', 'o', 'u', 'y']),
  fr: new Set(['a', 'à', 'y']),
  it: new Set(['a', 'e', 'è', 'o']),
  pl: new Set(['a', 'i', 'o', 'u', 'w', 'z']),
  pt: new Set(['a', 'à', 'e', 'é', 'o']),
  ru: new Set(['а', 'в', 'и', 'к', 'о', 'с', 'у', 'я']),
  uk: new Set(['а', 'в', 'є', 'з', 'і', 'о', 'у', 'я']),
}

/** Words that may be repeated in correct sentences, by language. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'that had no very so bye ha blah knock hear now there who will can in on yeah boom tut win do her plus well far many long really',
  ),
  de: words('die das der dem den sie ihr ihnen wir was so sehr nein ja toi na wie über mit das zu in an'),
  ru: words('что как это да нет чуть еле очень так то все вот ну только едва его их'),
  uk: words('що як так ні дуже то все ось ну ледь'),
  fr: words('nous vous très non oui en si bla'),
  es: words('no sí muy ya que bla casi como'),
  it: words('piano no sì molto via ci si che così'),
  pt: words('não sim muito já que'),
  nl: words('die dat nee ja heel zo hem haar het'),
  pl: words('nie tak bardzo co że się już'),
}

/**
 * Where a word that is otherwise a slip stands twice in a correct sentence, by what precedes it.
 */
const allowedAfter: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: { is: /(?<!\p{L})(?:what|who|where|how|whatever|whoever|all there|as it)(?!\p{L})[^.!?]{0,60}$/iu },
}

/** Languages whose nouns are written like names, and the names that double there. */
const capitalNouns = new Set(['de'])
const doubledNames = words(
  'duran baden bora pago wagga walla sing lang sirhan humbert talk django boutros berlin hongkong ha cha',
)

/** Words between repetitions of a phrase that mean it: again and again and again. */
const joining = words('and or by und oder um für an et ou y o и или да за à a more less mehr')

/** Words that begin names: its new New York office, in the The Hague court. */
const beginNames = words('new the north south east west big great old la le los el die der das den')

/** Two words in lower case, and the same two again: of the of the. */
const repeatedPair =
  /(?<![\p{L}\p{M}\p{N}'’.-])((\p{Ll}[\p{L}\p{M}]*)[ \u00a0](\p{Ll}[\p{L}\p{M}]*))[ \u00a0]\1(?![\p{L}\p{M}\p{N}'’-])/gu

/** A word, and the same again, once or oftener, with no gap of more than three spaces. */
const repeated = /(?<![\p{L}\p{M}\p{N}'’.-])(\p{L}[\p{L}\p{M}'’]*)((?:[ \u00a0\n]{1,3}\1)+)(?![\p{L}\p{M}\p{N}'’-])/giu

/**
 * A word that stands twice in a row, or oftener: all of it is one finding. Names (Duran Duran) and
 * what languages say twice are left alone.
 */
export const doubledWord: Rule = {
  id: 'doubledWord',
  group: 'words',
  severity: 'warning',
  source: '',
  isOfLanguage: true,
  passage: ({ text, kind }, { language }) => {
    if (kind === 'cell') return []
    return [...wordsIn(text, language), ...pairsIn(text)].toSorted((one, other) => one.from - other.from)
  },
}

function wordsIn(text: string, language: string): Found[] {
  return [...text.matchAll(repeated)].flatMap(({ 0: all, 1: first = '', 2: again = '', index }) => {
    const word = first.toLowerCase()
    const isCapital = /^\p{Lu}/u.test(first) && again.split(/[ \u00a0\n]+/).every((each) => /^(?:$|\p{Lu})/u.test(each))
    const isName = isCapital && (!capitalNouns.has(language) || word.length < 3 || doubledNames.has(word))
    const beginsName =
      !isCapital &&
      beginNames.has(word) &&
      /\p{Lu}\p{L}*$/u.test(all) &&
      /^ \p{Lu}/u.test(text.slice(index + all.length))
    const isLetter = word.length === 1 && !letterWords[language]?.has(word)
    const isMeant = allowed[language]?.has(word) || allowedAfter[language]?.[word]?.test(text.slice(0, index))
    if (isName || beginsName || isLetter || isMeant) return []
    return [{ from: index, to: index + all.length, details: { word: first }, fix: { text: first } }]
  })
}

function pairsIn(text: string): Found[] {
  return [...text.matchAll(repeatedPair)].flatMap(({ 0: all, 1: pair = '', 2: one = '', 3: other = '', index }) =>
    one === other || joining.has(one) || joining.has(other)
      ? []
      : [{ from: index, to: index + all.length, details: { word: pair }, fix: { text: pair } }],
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
