/**
 * Words that are lower case inside a name: "Rio de Janeiro", "Frankfurt am Main",
 * "Stratford-upon-Avon", "Ростов-на-Дону".
 */
const particles = new Set(
  [
    'of the and upon on under by in',
    'am an der dem den im ob bei vor und von',
    'de du des la le les lès lez sur sous en aux au à et',
    'del de do da dos das e y',
    'di della delle dei del dello nel sul',
    'op aan ter bij van zee',
    'nad pod',
    'на над под',
    'es', // Dar es Salaam
  ].flatMap((line) => line.split(' ')),
)

/** The Arabic article before a hyphen: "Deir al-Balah", "Sharm el-Sheikh". */
const articles = new Set(['al', 'el', 'as', 'ash', 'ad', 'an', 'ar', 'at', 'az'])

const acronyms = new Set([
  'USS',
  'HMS',
  'USA',
  'UAE',
  'UK',
  'UN',
  'NATO',
  'USSR',
  'DC',
  'JFK',
  'RAF',
  'США',
  'ОАЭ',
  'ООН',
])

/** Names that the rules would spell wrongly; looked up regardless of case. */
const spellings = new Map(
  [
    'DeKalb DeLand DuBois LaGrange LaPorte LaSalle IJmuiden IJsselstein Gießen Meißen Weißenfels Weißwasser',
    'New_York La_Paz La_Plata La_Spezia Hong_Kong The_Hague West_Des_Moines Hoi_An Den_Haag Los_Angeles San_Francisco',
    'San_Diego San_José San_Juan São_Paulo Sao_Paulo New_Delhi Tel_Aviv Buenos_Aires Las_Vegas New_Orleans Cape_Town',
    'Washington_DC U.N._headquarters',
  ]
    .flatMap((line) => line.split(' '))
    .map((name) => name.replaceAll('_', ' '))
    .map((name) => [spellingKey(name), name] as const),
)

/** Turkish also has a capital İ with a dot. */
function spellingKey(name: string): string {
  return name.toUpperCase().replaceAll('İ', 'I')
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Whether a text has letters and all of them are capitals; false for scripts without case. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/**
 * A place's name as running text spells it. Names in capitals are lowered ("RIO DE JANEIRO" is "Rio
 * de Janeiro"); well-known names get their spelling ("New york" is "New York"); any other mixed
 * spelling stays as it is.
 *
 *
 * @param language ISO 639-1; only matters for some letters (Turkish i).
 */
export function toRunningText(name: string, language: string): string {
  return (
    name
      .split('/')
      // "McALLEN" counts as capitals, too.
      .map((part) => ({ part, plain: part.replaceAll('Mc', 'MC') }))
      .map(
        ({ part, plain }) =>
          spellings.get(spellingKey(part)) ?? (isCapitals(plain) ? lowerName(plain, language) : part),
      )
      .join('/')
  )
}

function lowerName(name: string, language: string): string {
  return name.replace(word, (found, offset: number) => {
    const inside = offset > 0 && name[offset - 1] !== '('
    if (acronyms.has(found)) return found
    const small = found.toLocaleLowerCase(language)
    if (inside && (particles.has(small) || (articles.has(small) && name[offset + found.length] === '-'))) return small
    const [head = '', ...rest] = small.split(/(?=['’])/u)
    // L'Aquila and O'Fallon have a capital after the apostrophe; Xi'an and St. John's do not.
    // D'Alene is d'Alene inside a name.
    if (rest.length === 0 || head.length > 1) return capitalise(small, language)
    const tail = rest.map((part) => part.slice(0, 1) + capitalise(part.slice(1), language)).join('')
    return (inside && /[dl]/u.test(head) ? head : capitalise(head, language)) + tail
  })
}

function capitalise(small: string, language: string): string {
  const scottish = /^mc(?=\p{L}{3})/u.exec(small)
  if (scottish) return `Mc${capitalise(small.slice(2), language)}`
  if (language === 'nl' && small.startsWith('ij')) return `IJ${small.slice(2)}`
  const [first = ''] = small
  return first.toLocaleUpperCase(language) + small.slice(first.length)
}
