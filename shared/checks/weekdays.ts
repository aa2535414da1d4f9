/**
 * Forms of weekdays that Intl lacks: inflected ones, as used after prepositions. Monday first;
 * forms are separated by `/`.
 */
const inflected: Readonly<Record<string, string>> = {
  ru: 'понедельника вторника среду/среды/среде четверга пятницу/пятницы субботу/субботы воскресенья',
  uk: 'понеділка вівторка середу/середи четверга п’ятницю/п’ятниці суботу/суботи неділю/неділі',
  be: 'панядзелка аўторка сераду/серады чацвярга пятніцу/пятніцы суботу/суботы нядзелю/нядзелі',
  pl: 'poniedziałku wtorku środę/środy czwartku piątku sobotę/soboty niedzielę/niedzieli',
  cs: 'pondělku úterka středu/středy čtvrtka pátku sobotu/soboty neděli/neděle',
  de: 'Montags Dienstags Mittwochs Donnerstags Freitags Sonnabend Sonntags',
}

/** Abbreviations in copy besides those of Intl. Monday first. */
const alsoShort: Readonly<Record<string, string>> = { en: 'Mon Tues Weds Thur/Thurs Fri Sat Sun' }

/** Languages in which an abbreviated weekday may stand before a comma without a full stop. */
const mayLackStop = new Set(['en', 'de', 'ru', 'uk'])

/** Abbreviations that are words or names as well, such as a newspaper’s: only with a full stop. */
const needsStop = new Set(['Sun'])

/** What names the part of a weekday: written after it, in German also in one word with it. */
const partsOfDay: Readonly<Record<string, string>> = {
  en: ' (?:morning|afternoon|evening|night)',
  de: ' ?(?:morgen|vormittag|mittag|nachmittag|abend|nacht)s?',
  fr: ' (?:matin|midi|après-midi|soir)',
  es: ' por la (?:mañana|tarde|noche)',
  ru: ' (?:утром|дн[её]м|вечером|ночью)',
}

/** The names of weekdays in a language, and the pattern that finds one. */
interface Weekdays {
  /** By name in lower case, abbreviations included: 1 is Monday. */
  readonly byName: ReadonlyMap<string, number>
  /** One group, the name; what may follow it within the same phrase is part of the match. */
  readonly source: string
}

const known = new Map<string, Weekdays>()

export function weekdaysOf(language: string): Weekdays {
  const before = known.get(language)
  if (before !== undefined) return before
  const [long, short] = [longNames(language), shortNames(language)]
  const written = [...long.keys()].flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), upper(name)])
  const abbreviated = [...short.keys()].map(
    (name) => `${name}${mayLackStop.has(language) && !needsStop.has(name) ? String.raw`(?=\.|,)` : String.raw`(?=\.)`}`,
  )
  const small = [...short].map(([name, day]) => [name.toLowerCase(), day] as const)
  const made = {
    byName: new Map([...small, ...long]),
    source: String.raw`(${[...written, ...abbreviated].join('|')})(?:${partsOfDay[language] ?? '(?!)'})?(?![\p{L}-])\.?`,
  }
  known.set(language, made)
  return made
}

/** The name of a weekday (1 is Monday) in its dictionary form. */
export function weekdayIn(weekday: number, language: string): string {
  return nameOf(weekday, language, 'long')
}

function longNames(language: string): Map<string, number> {
  return namesBy(inflected[language], (day) => weekdayIn(day, language).toLowerCase(), lower)
}

function shortNames(language: string): Map<string, number> {
  return namesBy(alsoShort[language], (day) => nameOf(day, language, 'short').replace(/\.$/u, ''), same)
}

function namesBy(also: string | undefined, nameOf: (day: number) => string, form: (name: string) => string) {
  const names = new Map<string, number>()
  const others = also?.split(' ') ?? []
  for (let day = 1; day <= 7; day++)
    for (const name of [nameOf(day), ...(others[day - 1]?.split('/') ?? [])]) names.set(form(name), day)
  return names
}

const lower = (name: string) => name.toLowerCase()
const upper = (name: string) => name.toUpperCase()
const same = (name: string) => name

function nameOf(weekday: number, language: string, form: 'long' | 'short'): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, weekday))
  return new Intl.DateTimeFormat(language, { weekday: form, timeZone: 'UTC' }).format(date)
}
