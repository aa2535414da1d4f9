/**
 * The numbers that copy writes out, by language: one to twenty and the tens to a hundred, in the
 * order of `values`. Other forms of one are joined by slashes.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
  de: 'eins/einen/einer/einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  ru: 'одного/один двух/два/две трёх/трех/три четырёх/четырех/четыре пяти/пять шести/шесть семи/семь восьми/восемь девяти/девять десяти/десять одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста ста',
  fr: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent',
  es: 'uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
}

const values = [...Array.from({ length: 20 }, (_each, index) => index + 1), 30, 40, 50, 60, 70, 80, 90, 100]

const known = new Map<string, ReadonlyMap<string, number>>()

/** The written-out numbers of a language, in lower case, with their values. */
export function numberWords(language: string): ReadonlyMap<string, number> {
  const before = known.get(language)
  if (before !== undefined) return before
  const list = lists[language]?.split(' ') ?? []
  const made = new Map(
    list.flatMap((forms, index) => forms.split('/').map((form) => [form, values[index] ?? 0] as const)),
  )
  known.set(language, made)
  return made
}

/**
 * The source of a pattern for the written-out numbers of a language; it finds none if there are
 * none.
 */
export function numberWordSource(language: string): string {
  const words = [...numberWords(language).keys()].toSorted((one, other) => other.length - one.length)
  return words.length === 0 ? '(?!)' : String.raw`(?:${words.join('|')})(?![\p{L}-])`
}
