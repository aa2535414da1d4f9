import { standsWithoutCountry } from './cities.ts'
import { foldName } from './fold.ts'
import { isCapitals, toRunningText } from './letter-case.ts'
import { isWeekday, readMonth } from './months.ts'
import { isRegion, kindOf, regionInRunningText } from './regions.ts'

/** A place found before a date or an agency. */
export interface FoundPlace {
  readonly place: string
  readonly region: string | null
  readonly country: string | null
  /** Whether the place is in capitals, with which hardly any text other than a dateline begins. */
  readonly capitals: boolean
  /** Whether a known state, province or country follows it. */
  readonly located: boolean
  /** Whether it is known without one. */
  readonly wellKnown: boolean
}

/** Words that begin a sentence or heading, and no place name. */
const openers = new Set(
  [
    'in at on by for from to with without since until till after before during about against an a this that these those last next late early mid yesterday today tomorrow',
    'he she it we they his her its our their who what when where why how if but and or not no as is are was were',
    'der das ein eine einer im am aus von vom bei beim bis seit nach vor mit ohne gegen zum zur über unter auf wer was wie wann wo warum',
    'er sie wir ihr nicht und oder aber wenn nur',
    'dans en depuis à au aux après avant avec sans pour par un une il elle nous vous ils qui que où quand ce cette ces',
    'desde hasta después antes con sin para por una uno este esta nel nella nei dal dalla dopo prima senza per',
    'em na nos nas desde até após antes com sem',
    'в во на из от до с со к ко у о об по под при после для за и но он она мы они это как что кто где когда',
    'w we z ze od do po przed dla ve v z ze od po před pro',
  ].flatMap((line) => line.split(' ').map(foldName)),
)

/** "The" begins few place names but many sentences. */
const theNames = new Set(['hague', 'bronx', 'woodlands', 'dalles', 'villages', 'valley', 'pas', 'hamptons'])

const nameShape = /^[\p{L}'’][\p{L}\p{M}'’.\- ]*(?: ?[([][\p{L}][\p{L}\p{M}. ]*[)\]])?$/u
const joinedShape = /^(?:\p{Lu}|\p{Lo}|['’]\p{L}|[dDlL]['’]\p{L}|\p{L}\.\p{L})/u
const maxWords = 6
const maxLength = 60

/**
 * Reads a text as a place with or without state and country: "PORTLAND, Ore.", "Gaza City,
 * Palestinian Territories", "GENEVA/VIENNA", "FARMINGTON Conn.".
 *
 *
 * @returns null for a text that does not read like a place name.
 */
export function readPlace(text: string, language: string): FoundPlace | null {
  const parts = splitAddition(text.split(',').map((part) => part.trim())).filter((part) => part !== '')
  const [printed = '', first, second, ...more] = parts
  // A stop after the place belongs to the style ("MOSCOW. Oct 3"), unless the name has several
  // ("Frankfurt a.M.").
  const name = printed.replace(/^([^.]{3,}|St\. [^.]{3,})\.$/iu, '$1')
  const place = toRunningText(name.replace(/\s*\/\s*/gu, '/'), language)
  if (more.length > 0 || !place.split('/').every(isName)) return null
  const additions = [first, second].filter((part) => part !== undefined)
  if (!additions.every((part) => nameShape.test(part) && part.length <= maxLength && startsLikeName(part))) return null

  const kinds = additions.map((part) => kindOf(part, place, language))
  const known = additions.map((part, index) => isRegion(part) || kinds[index] === 'country')
  const spelt = additions.map((part) => regionInRunningText(part, language))
  // Of two additions the second is the country, known or not.
  const country = second !== undefined ? 1 : kinds.indexOf('country')
  const region = kinds[0] === 'region' || country === 1 ? spelt[0] : undefined
  return {
    place,
    region: region ?? null,
    country: spelt[country] ?? null,
    capitals: isCapitals(name),
    located: known.some(Boolean),
    wellKnown: additions.length === 0 && standsWithoutCountry(place),
  }
}

/**
 * "FARMINGTON Conn." lacks its comma: after a name in capitals, a known state that is not in
 * capitals is separate.
 */
function splitAddition(parts: readonly string[]): readonly string[] {
  const [first = '', ...rest] = parts
  const at = first.lastIndexOf(' ')
  const addition = first.slice(at + 1)
  const apart = at > 0 && isCapitals(first.slice(0, at)) && isRegion(addition) && /\.|\p{Ll}/u.test(addition)
  return apart ? [first.slice(0, at), addition, ...rest] : parts
}

function isName(name: string): boolean {
  const words = name.split(' ')
  const [opening = '', second = ''] = words.map(foldName)
  if (
    name.length > maxLength ||
    words.length > maxWords ||
    !nameShape.test(name) ||
    !/\p{L}\p{M}*\p{L}/u.test(name) ||
    / -|- /u.test(name)
  )
    return false
  if (
    (openers.has(opening) && !(opening === 'on' && second === 'board')) ||
    (opening === 'the' && !theNames.has(second))
  )
    return false
  if (isWeekday(name) || readMonth(name).length > 0) return false
  return startsLikeName(name) && words.every(isNameWord)
}

function startsLikeName(name: string): boolean {
  return joinedShape.test(name)
}

/** A word of a name: capitalised, or one of the small words that join names. */
function isNameWord(word: string): boolean {
  return (
    joinedShape.test(word) || word.startsWith('(') || toRunningText(`X ${word.toUpperCase()}`, 'en') === `X ${word}`
  )
}
